#include "ui/text/pathway_wording.h"

#include "core/japan/fiscal_year.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString joinedParts(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString PathwayWording::kind(const PathwayFact& fact)
{
    switch (fact.kind) {
    case PathwayKind::Contact: return stageName(Stage::Consultation);
    case PathwayKind::Meeting: return stageName(Stage::Deliberation);
    case PathwayKind::Programme: return stageName(fact.stage);
    case PathwayKind::Outcome: return tr("Outcome");
    case PathwayKind::Publication: return tr("Published");
    }
    Q_UNREACHABLE();
}

QString PathwayWording::label(Centre& centre, const PathwayFact& fact)
{
    switch (fact.kind) {
    case PathwayKind::Contact: return {};
    case PathwayKind::Meeting:
        return fact.ordinal > 0 ? tr("No. %1").arg(fact.ordinal) : fact.code.isEmpty() ? fact.title : centre.vocabulary().label(QString(MeetingKindList::name), fact.code, language());
    case PathwayKind::Programme: {
        const QString outcome = fact.code.isEmpty() ? QString() : centre.vocabulary().label(QString(OutcomeList::name), fact.code, language());
        const QString title = fact.title.isEmpty() ? outcome : fact.title;
        return inYearOfChain(title, fact.ordinal);
    }
    case PathwayKind::Outcome: return centre.vocabulary().label(QString(OutcomeList::name), fact.code, language());
    case PathwayKind::Publication: return fact.title;
    }
    Q_UNREACHABLE();
}

QStringList PathwayWording::labels(Centre& centre, const Pathway& pathway)
{
    QStringList labels;
    for (const PathwayFact& fact : pathway.facts)
        labels << label(centre, fact);
    return labels;
}

QString PathwayWording::what(Centre& centre, const PathwayFact& fact)
{
    switch (fact.kind) {
    case PathwayKind::Contact: return fact.title;
    case PathwayKind::Meeting: return label(centre, fact) == fact.title ? fact.title : joinedParts({label(centre, fact), fact.title}, u"　"_s);
    case PathwayKind::Programme: return joinedParts({label(centre, fact), fact.content}, u"　"_s);
    case PathwayKind::Outcome: return joinedParts({label(centre, fact), fact.title}, u"　"_s);
    case PathwayKind::Publication: return fact.title;
    }
    Q_UNREACHABLE();
}

QString PathwayWording::day(const PathwayFact& fact)
{
    switch (fact.known) {
    case PathwayFact::Known::Day: return japan::formatDate(fact.on, japan::DateStyle::Plain, dateLanguage());
    case PathwayFact::Known::Month: return japan::formatDate(fact.on, japan::DateStyle::Month, dateLanguage());
    case PathwayFact::Known::Year: return {};
    }
    Q_UNREACHABLE();
}

QString PathwayWording::number(const Centre& centre, const PathwayFact& fact)
{
    switch (fact.record.first) {
    case Subject::Consultation: return consultationNumber(centre, fact.fiscalYear, fact.sequence);
    case Subject::Meeting: return meetingNumber(centre, fact.fiscalYear, fact.sequence);
    case Subject::Project: return fact.sequence > 0 ? projectNumber(centre, fact.fiscalYear, fact.sequence) : QString();
    default: return {};
    }
}

QString PathwayWording::sentence(Centre& centre, const PathwayFact& fact)
{
    return joinedParts({day(fact).isEmpty() ? fiscalYearName(centre, japan::fiscalYearOf(fact.on)) : day(fact), kind(fact), number(centre, fact), what(centre, fact), fact.result}, u" ・ "_s);
}

} // namespace musubi::text
