#include "ui/text/suggestion_wording.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString labelsOf(Centre& centre, QLatin1StringView list, const QStringList& codes)
{
    QStringList labels;
    for (const QString& code : codes)
        labels << centre.vocabulary().label(QString(list), code, language());
    return labels.join(language() == "ja"_L1 ? u"、"_s : u", "_s);
}

} // namespace

QString SuggestionWording::of(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::Field: return tr("Same field");
    case SuggestionReason::Likeness: return tr("Similar records");
    case SuggestionReason::Named: return tr("Named in it");
    case SuggestionReason::Outcome: return tr("Outcomes");
    case SuggestionReason::Topic: return tr("Same topic");
    case SuggestionReason::Area: return tr("Area");
    case SuggestionReason::MissingSide: return tr("Missing side");
    case SuggestionReason::MissingKind: return tr("Missing kind");
    case SuggestionReason::AskedOften: return tr("Asked often");
    }
    Q_UNREACHABLE();
}

QString SuggestionWording::of(Centre& centre, const SuggestionTerm& term)
{
    switch (term.reason) {
    case SuggestionReason::Field: return labelsOf(centre, FieldList::name, term.words);
    case SuggestionReason::Likeness: return u"「%1」"_s.arg(term.words.join(u"・"_s));
    case SuggestionReason::Named: return tr("named as the other side, or spoken with about it");
    case SuggestionReason::Outcome: return labelsOf(centre, OutcomeList::name, term.words);
    case SuggestionReason::Topic: return labelsOf(centre, TopicList::name, term.words);
    case SuggestionReason::Area: return labelsOf(centre, AreaList::name, term.words);
    case SuggestionReason::MissingSide:
        return tr("nobody of this side takes part yet: %1")
            .arg(sectorName(fromCode<Sector>(term.words.value(0)).value_or(Sector::None)));
    case SuggestionReason::MissingKind:
        return tr("nobody of this kind takes part yet: %1").arg(labelsOf(centre, KindList::name, term.words));
    case SuggestionReason::AskedOften: return tr("asked %n times this fiscal year", nullptr, term.count);
    }
    Q_UNREACHABLE();
}

namespace {

constexpr qsizetype reasonsSaid = 3;

}

/// A clause of the sentence; empty for a reason that it leaves to the list.
QString SuggestionWording::clause(Centre& centre, SuggestionTerm term)
{
    constexpr qsizetype wordsSaid = 2; // the list below the sentence has them all
    term.words = term.words.mid(0, wordsSaid);
    const QString first = evidenceNumber(centre, term.evidence.value(0));
    switch (term.reason) {
    case SuggestionReason::Field: return tr("works in the same field (%1)").arg(of(centre, term));
    case SuggestionReason::Likeness:
        return first.isEmpty() ? tr("says %1 of itself").arg(of(centre, term)) : tr("took part where %1 was talked about (%2)").arg(of(centre, term), first);
    case SuggestionReason::Named: return tr("was named or spoken with about this (%1)").arg(first);
    case SuggestionReason::Outcome: return tr("brought a similar case to: %1").arg(of(centre, term));
    case SuggestionReason::Topic: return tr("has consulted on the same topic (%1)").arg(of(centre, term));
    case SuggestionReason::Area: return tr("works in the same area (%1)").arg(of(centre, term));
    case SuggestionReason::MissingSide: return tr("brings the side that is missing (%1)").arg(sectorName(fromCode<Sector>(term.words.value(0)).value_or(Sector::None)));
    case SuggestionReason::MissingKind: return tr("is of a kind that is missing (%1)").arg(labelsOf(centre, KindList::name, term.words));
    case SuggestionReason::AskedOften: return tr("but was asked %n times this fiscal year already", nullptr, term.count);
    }
    Q_UNREACHABLE();
}

QString SuggestionWording::sentence(Centre& centre, const PartnerSuggestion& suggestion)
{
    QStringList clauses, against;
    for (const SuggestionTerm& term : suggestion.terms) { // the heaviest first
        if (term.points < 0)
            against << clause(centre, term);
        else if (clauses.size() < reasonsSaid)
            clauses << clause(centre, term);
    }
    return tr("%1.", "a sentence of several clauses").arg((clauses + against).join(tr(", ", "between clauses")));
}

QString evidenceNumber(const Centre& centre, const SuggestionEvidence& evidence)
{
    switch (evidence.subject) {
    case Subject::Matter: return matterNumber(centre, evidence.fiscalYear, evidence.sequence);
    case Subject::Meeting: return meetingNumber(centre, evidence.fiscalYear, evidence.sequence);
    case Subject::Consultation: return consultationNumber(centre, evidence.fiscalYear, evidence.sequence, evidence.form);
    default: return {};
    }
}

QString evidenceText(const Centre& centre, const SuggestionEvidence& evidence)
{
    return (evidenceNumber(centre, evidence) + u' ' + evidence.title).trimmed();
}

} // namespace musubi::text
