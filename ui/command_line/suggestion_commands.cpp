#include "core/consultation/consultation_desk.h"
#include "core/insight/partner_suggestion.h"
#include "core/matter/matter_desk.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/record_arguments.h"
#include "ui/command_line/words.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"
#include "ui/text/suggestion_wording.h"

#include <QJsonArray>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

/// For a case or a consultation; throws WrongCall for a number of anything else, and Error(Fault::UnknownNumber).
QList<PartnerSuggestion> suggestionsFor(Centre& centre, const QString& typed, int limit)
{
    switch (readNumberArgument(centre, typed).kind) {
    case japan::NumberKind::Matter: return suggestPartners(centre, matterCalled(centre, typed), limit);
    case japan::NumberKind::Consultation:
    case japan::NumberKind::Enquiry: return suggestPartners(centre, consultationCalled(centre, typed), limit);
    case japan::NumberKind::Meeting:
    case japan::NumberKind::Project: break;
    }
    throw WrongCall{Words::tr("%1 is the number of neither a case nor a consultation. One of these is wanted here, like R8-K001 or R8-0001.").arg(typed)};
}

QJsonObject objectOf(Centre& centre, const PartnerSuggestion& suggestion)
{
    QJsonArray terms;
    for (const SuggestionTerm& term : suggestion.terms) {
        QJsonArray evidence;
        for (const SuggestionEvidence& record : term.evidence)
            evidence << QJsonObject{{u"kind"_s, QString(codeOf(record.subject))}, {u"id"_s, record.id}, {u"number"_s, text::evidenceNumber(centre, record)}, {u"title"_s, record.title}};
        terms << QJsonObject{{u"reason"_s, QString(codeOf(term.reason))}, {u"points"_s, term.points}, {u"count"_s, term.count},
            {u"words"_s, QJsonArray::fromStringList(term.words)}, {u"evidence"_s, evidence}};
    }
    return {{u"id"_s, suggestion.id.value}, {u"name"_s, suggestion.printedName}, {u"parent"_s, suggestion.parentName}, {u"kind"_s, suggestion.kind.code},
        {u"sector"_s, QString(codeOf(suggestion.sector))}, {u"points"_s, suggestion.points}, {u"sentence"_s, text::SuggestionWording::sentence(centre, suggestion)}, {u"terms"_s, terms}};
}

/// 「活動分野 +13 環境の保全 / 似た記録 +22 「猫対策」」
QString reasonsOf(Centre& centre, const PartnerSuggestion& suggestion)
{
    QStringList reasons;
    for (const SuggestionTerm& term : suggestion.terms)
        reasons << u"%1 %2%3 %4"_s.arg(text::SuggestionWording::of(term.reason), term.points > 0 ? u"+"_s : u"−"_s, QString::number(std::abs(term.points)), text::SuggestionWording::of(centre, term));
    return reasons.join(u" / "_s);
}

int suggest(Session& session)
{
    const QString typed = session.argument(0, Words::tr("NUMBER"));
    bool isNumber = true;
    const int limit = session.parser().isSet(u"limit"_s) ? session.parser().value(u"limit"_s).toInt(&isNumber) : 12;
    if (!isNumber || limit < 1)
        throw WrongCall{Words::tr("--limit needs a number.")};
    Centre& centre = session.centre(true);
    QList<QStringList> rows;
    for (const PartnerSuggestion& suggestion : suggestionsFor(centre, typed, limit)) {
        if (session.json())
            print(objectOf(centre, suggestion));
        rows << QStringList{QString::number(suggestion.points), text::sectorName(suggestion.sector), suggestion.printedName, reasonsOf(centre, suggestion)};
    }
    if (session.json())
        return 0;
    if (rows.isEmpty())
        print(Words::tr("Nobody on file speaks for this theme yet. Enter fields for the case and for the organisations."));
    else
        printTable({Words::tr("Points"), Words::tr("Side"), Words::tr("Organisation"), Words::tr("Why")}, rows);
    return 0;
}

} // namespace

QList<Command> suggestionCommands()
{
    return {{u"suggest"_s, Words::tr("Whom to invite to talk about a case or consultation, and why."), u"NUMBER [--limit N]"_s, 1, u"musubi-cli -f sample.musubi suggest R2-0001"_s,
        [](QCommandLineParser& parser) { parser.addOption({u"limit"_s, Words::tr("At most so many lines (default 12)."), u"N"_s}); }, suggest}};
}

} // namespace musubi::command_line
