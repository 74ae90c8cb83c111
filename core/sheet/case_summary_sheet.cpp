#include "core/sheet/case_summary_sheet.h"

#include "core/casestudy/casestudy_rules.h"
#include "core/sheet/honorific.h"
#include "core/sheet/record_words.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

/// 相談→協議→実践→【その後】, the stage reached in bold; stages still ahead are left out.
Text stagePath(const CaseSummaryPaper& paper)
{
    Text path;
    for (const Stage stage : {Stage::Consultation, Stage::Deliberation, Stage::Practice, Stage::Aftermath}) {
        if (stage > paper.stage)
            break;
        if (!path.isEmpty())
            path = path + u"→"_s;
        path = path + (stage == paper.stage ? strong(Text(u"【"_s) + labelOf(stage) + u"】"_s) : Text(labelOf(stage)));
    }
    return path;
}

Text partiesText(const CaseSummaryPaper& paper, const SheetContext& context)
{
    qsizetype widest = 0;
    for (const PaperParty& party : paper.parties)
        widest = std::max(widest, termText(context, party.role).size());
    QList<Text> lines;
    for (const PaperParty& party : paper.parties) {
        const QString role = termText(context, party.role);
        const QString pad = context.language == japan::DateLanguage::English ? u": "_s : QString(widest - role.size() + 1, u'　');
        lines << Text(role + pad + party.name + (party.contact.isEmpty() ? QString() : u"（%1）"_s.arg(party.contact)));
    }
    return joinedText(lines, u"\n"_s);
}

Text countsText(const CaseSummaryPaper& paper)
{
    const QString contacts = QString::number(paper.consultations);
    if (paper.meetings.isEmpty() && paper.projects.isEmpty())
        return Phrase{SheetLabel::ContactsOfCase, {contacts}};
    return Phrase{SheetLabel::CountsOfCase, {contacts, QString::number(paper.meetings.size()), QString::number(paper.projects.size())}};
}

FieldGrid particulars(const CaseSummaryPaper& paper, const SheetContext& context)
{
    const Matter& matter = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::CaseNumber, strong(paper.number)}, {SheetLabel::Stage, stagePath(paper)}}});
    grid.rows.push_back({{{SheetLabel::Subject, strong(matter.title)}}});
    grid.rows.push_back({{{SheetLabel::Theme, matter.theme}}});
    grid.rows.push_back({{{SheetLabel::Fields, marksText(context, u"field", matter.fields)}, {SheetLabel::Area, marksText(context, u"area", matter.areas)}}});
    grid.rows.push_back({{{SheetLabel::Parties, partiesText(paper, context)}}});
    grid.rows.push_back({{{SheetLabel::Status, statusText(context, matter.status, matter.closingReason)}, {SheetLabel::Lead, paper.lead}}});
    grid.rows.push_back({{{SheetLabel::Counts, countsText(paper)}, {SheetLabel::Sharing, labelOf(matter.sharing)}}});
    if (matter.stageOverride)
        grid.rows.push_back({{{SheetLabel::StageReason, matter.stageReason}}});
    if (!paper.related.isEmpty())
        grid.rows.push_back({{{SheetLabel::RelatedCases, paper.related.join(u'\n')}}});
    return grid;
}

/// Projects with their money, and what the office wrote of years without one.
RuledTable pathByYear(const CaseSummaryPaper& paper, const SheetContext& context)
{
    struct Line {
        int fiscalYear;
        Row row;
    };
    const bool money = !paper.projects.isEmpty();
    std::vector<Line> lines;
    QSet<int> years;
    for (const PaperProject& project : paper.projects) {
        const ProjectLine& line = project.line;
        years << line.fiscalYear;
        lines.push_back({line.fiscalYear,
            Row{{context.years.of(line.fiscalYear).name, project.basis, line.content.isEmpty() ? line.title : line.content, line.grant ? amountText(line.grant) : u"―"_s, project.result}}});
    }
    for (const PathEntry& entry : paper.value.path) {
        if (years.contains(entry.fiscalYear))
            continue;
        Row row{{context.years.of(entry.fiscalYear).name, entry.basis, entry.content, entry.result}, entry.stage == Stage::Aftermath};
        if (money)
            row.cells.insert(row.cells.end() - 1, u"―"_s);
        lines.push_back({entry.fiscalYear, std::move(row)});
    }
    std::ranges::stable_sort(lines, {}, &Line::fiscalYear);
    RuledTable table{{{SheetLabel::FiscalYear, 22, Align::Centre}, {SheetLabel::Basis, 52}, {SheetLabel::MainContent, 66}, {SheetLabel::Result, 25, Align::Centre}}, {}, {}};
    if (money)
        table.columns.insert(table.columns.end() - 1, RuledColumn{SheetLabel::FixedAmount, 24, Align::Right});
    for (Line& line : lines)
        table.rows.push_back(std::move(line.row));
    return table;
}

struct MainEvent {
    QDate on;
    Row row;
    bool outcome = false;
};

std::optional<MainEvent> eventOf(const TimelineEntry& entry, const QString& number, const SheetContext& context)
{
    using Kind = TimelineEntry::Kind;
    const QString date = dateText(context, entry.on);
    switch (entry.kind) {
    case Kind::Consultation: return MainEvent{entry.on, Row{{date, SheetLabel::EventConsultation, entry.title, number}}};
    case Kind::Meeting: return MainEvent{entry.on, Row{{date, SheetLabel::EventMeeting, joinedText({context.term(u"meeting_kind", entry.code), entry.title}, u"　"_s), number}}};
    case Kind::TaskDone: return MainEvent{entry.on, Row{{date, SheetLabel::EventTask, joinedText({entry.title, entry.detail}, u"："_s), u"―"_s}}};
    case Kind::Outcome: {
        const Text what = joinedText({context.term(u"outcome", entry.code), entry.title}, u"　"_s);
        return MainEvent{entry.on, Row{{date, SheetLabel::EventOutcome, what, u"―"_s}, true}, true};
    }
    case Kind::Opened:   // stands in the first grid
    case Kind::Practice: // stands in the path by fiscal year
    case Kind::Milestone: return std::nullopt; // stands on the sheet of the project
    }
    Q_UNREACHABLE();
}

/// 第2回 見直し会議（官3・民5）　合意：希望地域を絞り、実施まで伴走する
MainEvent eventOf(const PaperMeeting& meeting, const SheetContext& context)
{
    const Text round = meeting.round > 0 ? Text(Phrase{SheetLabel::RoundOf, {QString::number(meeting.round)}}) : Text();
    Text what = joinedText({round, termText(context, meeting.kind)}, u" "_s)
        + Phrase{SheetLabel::SidesOfMeeting, {QString::number(meeting.fromPublic), QString::number(meeting.fromPrivate)}};
    if (!meeting.agreed.isEmpty())
        what = what + u"　"_s + Phrase{SheetLabel::AgreedWas, {meeting.agreed.join(u'／')}};
    return {meeting.on, Row{{dateText(context, meeting.on), SheetLabel::EventMeeting, what, meeting.number}}};
}

constexpr size_t firstEvents = 3, latestEvents = 17;

/// Oldest first. `left` counts what a long case leaves out of the middle.
RuledTable mainEvents(const CaseSummaryPaper& paper, const SheetContext& context, size_t& left)
{
    std::vector<MainEvent> events;
    const auto isTold = [&](const QString& number) { return std::ranges::any_of(paper.meetings, [&](const PaperMeeting& meeting) { return meeting.number == number; }); };
    for (qsizetype i = 0; i < paper.timeline.size(); ++i) {
        if (paper.timeline[i].kind == TimelineEntry::Kind::Meeting && isTold(paper.timelineNumbers.value(i)))
            continue; // stands below with what was agreed
        if (auto event = eventOf(paper.timeline[i], paper.timelineNumbers.value(i), context))
            events.push_back(*event);
    }
    for (const PaperMeeting& meeting : paper.meetings)
        events.push_back(eventOf(meeting, context));
    std::ranges::stable_sort(events, {}, &MainEvent::on);
    RuledTable table{{{SheetLabel::Date, 30}, {SheetLabel::Kind, 19, Align::Centre}, {SheetLabel::What, 95}, {SheetLabel::Number, 21, Align::Centre}}, {}, {}};
    left = 0;
    for (size_t i = 0; i < events.size(); ++i) {
        const bool middle = i >= firstEvents && i + latestEvents < events.size();
        if (middle && !events[i].outcome)
            ++left;
        else
            table.rows.push_back(events[i].row);
    }
    return table;
}

RuledTable nextSteps(const CaseSummaryPaper& paper, const SheetContext& context)
{
    RuledTable table = taskTable(paper.tasks, context);
    const Matter& matter = paper.value;
    if (!matter.waitingFor.isEmpty()) {
        const Text review = matter.reviewOn ? Text(dateText(context, *matter.reviewOn, japan::DateStyle::Full)) + u"\n"_s + SheetLabel::ReviewOn : Text();
        table.rows.push_back({{review, Phrase{SheetLabel::WaitingFor, {matter.waitingFor}}, paper.lead}});
    }
    return table;
}

RuledTable roleTable(const CaseSummaryPaper& paper, const SheetContext& context)
{
    const QString between = context.language == japan::DateLanguage::English ? u", "_s : u"、"_s;
    RuledTable table{{{SheetLabel::RoleTask, 57}, {SheetLabel::Carrying, 36}, {SheetLabel::Helping, 36}, {SheetLabel::Advising, 36}}, {}, {}};
    for (const PaperRole& role : paper.roles)
        table.rows.push_back({{role.task, role.carrying.join(between), role.helping.join(between), role.advising.join(between)}});
    return table;
}

RuledTable evaluationTable(const CaseSummaryPaper& paper, const SheetContext& context)
{
    const auto score = [](std::optional<int> value) { return value ? QString::number(*value) : u"―"_s; };
    RuledTable table{{{SheetLabel::EvaluationItem, 84}, {SheetLabel::PrivateScore, 27, Align::Centre}, {SheetLabel::PublicScore, 27, Align::Centre}, {SheetLabel::ScoreGap, 27, Align::Centre}}, {}, {}};
    for (const PaperEvaluation& evaluation : paper.evaluations) {
        const bool both = evaluation.privateScore && evaluation.publicScore;
        const int gap = both ? std::abs(*evaluation.privateScore - *evaluation.publicScore) : 0;
        const Text gapCell = both ? Text(QString::number(gap)) : Text(u"―"_s);
        table.rows.push_back({{termText(context, evaluation.item), score(evaluation.privateScore), score(evaluation.publicScore), gap >= 2 ? strong(gapCell) : gapCell}});
    }
    return table;
}

RuledTable outcomeTable(const Matter& matter, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::Date, 30}, {SheetLabel::Outcome, 50}, {SheetLabel::What, 85}}, {}, {}};
    for (const Outcome& outcome : matter.outcomes)
        table.rows.push_back({{dateText(context, outcome.on), strong(termText(context, outcome.code)), outcome.note}});
    return table;
}

} // namespace

Sheet caseSummarySheet(const CaseSummaryPaper& paper, const SheetContext& context)
{
    const Matter& matter = paper.value;
    const Text conditions = Text(Phrase{SheetLabel::PeriodFromTo, {dateText(context, matter.openedOn), dateText(context, context.madeAt.date())}}) + u"、"_s
        + (context.withMemos ? SheetLabel::WithMemos : SheetLabel::WithoutMemos);
    Sheet sheet = startedSheet(context, SheetLabel::CaseSummary, paper.number, conditions);
    sheet.addressee = addressLines({context.addressee});
    if (!context.centreName.isEmpty())
        sheet.sender.push_back(context.centreName);
    QList<Text> contact;
    if (!context.madeBy.isEmpty())
        contact << Phrase{SheetLabel::InCharge, {context.madeBy}};
    if (!context.centrePhone.isEmpty())
        contact << Phrase{SheetLabel::PhoneOf, {context.centrePhone}};
    if (!contact.isEmpty())
        sheet.sender.push_back(joinedText(contact, u"　"_s));

    sheet.blocks = {particulars(paper, context)};
    if (!matter.path.isEmpty() || !paper.projects.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::PathByYear});
        sheet.blocks.push_back(pathByYear(paper, context));
    }
    size_t left = 0;
    sheet.blocks.push_back(Heading{SheetLabel::MainEvents});
    sheet.blocks.push_back(mainEvents(paper, context, left));
    if (left > 0)
        sheet.blocks.push_back(Note{Phrase{SheetLabel::EventsLeftOut, {QString::number(left)}}});
    sheet.blocks.push_back(Heading{SheetLabel::NextSteps});
    sheet.blocks.push_back(nextSteps(paper, context));
    if (!matter.outcomes.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::Outcomes});
        sheet.blocks.push_back(outcomeTable(matter, context));
    }
    if (!paper.roles.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::RoleDivision});
        sheet.blocks.push_back(roleTable(paper, context));
    }
    if (!paper.evaluations.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::MutualEvaluation});
        sheet.blocks.push_back(evaluationTable(paper, context));
    }
    if (!paper.publications.isEmpty()) {
        ItemList list;
        for (const StudyPublication& publication : paper.publications)
            list.items.push_back(publicationText(publication, context.language));
        sheet.blocks.push_back(Heading{SheetLabel::Publication});
        sheet.blocks.push_back(std::move(list));
    }
    sheet.blocks.push_back(Heading{SheetLabel::Opinion});
    sheet.blocks.push_back(Paragraph{matter.finding, true, 18});
    return sheet;
}

} // namespace musubi
