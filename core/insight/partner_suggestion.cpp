#include "core/insight/partner_suggestion.h"

#include "core/centre.h"
#include "core/db/conditions.h"
#include "core/db/database.h"

#include <QHash>
#include <QMap>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

using EvidenceByRow = QMultiHash<qint64, SuggestionEvidence*>;

/// The keys as a condition on a column; each once.
Conditions among(const QString& column, const EvidenceByRow& wanted)
{
    QList<qint64> keys = wanted.uniqueKeys();
    std::sort(keys.begin(), keys.end());
    Conditions conditions;
    conditions.addAny(column, keys);
    return conditions;
}

void nameNumbered(const Database& db, const QString& select, const Conditions& rows, const EvidenceByRow& wanted)
{
    if (rows.isEmpty())
        return;
    Query query(db, select + rows.where());
    rows.bindTo(query).run();
    while (query.next()) {
        for (SuggestionEvidence* evidence : wanted.values(query.read<qint64>(0))) {
            evidence->fiscalYear = query.read<int>(1);
            evidence->sequence = query.read<int>(2);
            evidence->title = query.read<QString>(3);
            evidence->form = query.read<ContactForm>(4);
        }
    }
}

/// Names, numbers and titles of what is shown, in one statement for each kind.
void nameAll(const Database& db, QList<PartnerSuggestion>& suggestions)
{
    QMap<Subject, EvidenceByRow> wanted;
    QHash<qint64, PartnerSuggestion*> bodies;
    for (PartnerSuggestion& suggestion : suggestions) {
        bodies.insert(suggestion.id.value, &suggestion);
        for (SuggestionTerm& term : suggestion.terms)
            for (SuggestionEvidence& evidence : term.evidence)
                wanted[evidence.subject].insert(evidence.id, &evidence);
    }
    nameNumbered(db, u"SELECT c.id, c.fiscal_year, c.sequence, c.subject, c.form FROM consultation c"_s, among(u"c.id"_s, wanted[Subject::Consultation]), wanted[Subject::Consultation]);
    nameNumbered(db, u"SELECT m.id, m.fiscal_year, m.sequence, m.title, 'consultation' FROM matter m"_s, among(u"m.id"_s, wanted[Subject::Matter]), wanted[Subject::Matter]);
    nameNumbered(db, u"SELECT m.id, m.fiscal_year, m.sequence, m.theme, 'consultation' FROM meeting m"_s, among(u"m.id"_s, wanted[Subject::Meeting]), wanted[Subject::Meeting]);
    Conditions named;
    QList<qint64> ids = bodies.keys();
    std::sort(ids.begin(), ids.end());
    named.addAny(u"o.id"_s, ids);
    if (named.isEmpty())
        return;
    Query query(db, u"SELECT o.id, %1, coalesce(p.name, '') FROM organization o LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"
                    " LEFT JOIN organization p ON p.id = o.parent"_s.arg(printedOrganizationName()) + named.where());
    named.bindTo(query).run();
    while (query.next()) {
        PartnerSuggestion* suggestion = bodies.value(query.read<qint64>(0));
        suggestion->printedName = query.read<QString>(1);
        suggestion->parentName = query.read<QString>(2);
        for (SuggestionEvidence* evidence : wanted[Subject::Organization].values(suggestion->id.value))
            evidence->title = suggestion->printedName;
    }
}

} // namespace

QList<PartnerSuggestion> suggestPartners(const Database& db, const PartnerQuestion& question, int limit)
{
    QList<PartnerSuggestion> suggestions = weighPartners(question, partnerFacts(db, question), limit);
    nameAll(db, suggestions);
    return suggestions;
}

QList<PartnerSuggestion> suggestPartners(Centre& centre, Id<Matter> matter, int limit)
{
    return suggestPartners(centre.database(), partnerQuestion(centre.database(), matter, centre.today()), limit);
}

QList<PartnerSuggestion> suggestPartners(Centre& centre, Id<Consultation> consultation, int limit)
{
    return suggestPartners(centre.database(), partnerQuestion(centre.database(), consultation, centre.today()), limit);
}

} // namespace musubi
