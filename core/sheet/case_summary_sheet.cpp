#include "core/sheet/case_summary_sheet.h"

#include "core/sheet/case_story.h"
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

bool isOnlyDecided(const PaperProject& project) { return !project.fixed && project.line.grant; }

/// Projects with their money, and what the office wrote of years without one. The sum is of what is fixed alone: what was
/// decided and is not fixed yet may still change.
RuledTable pathByYear(const CaseSummaryPaper& paper, const SheetContext& context)
{
    struct Line {
        int fiscalYear;
        Row row;
    };
    const bool money = !paper.projects.isEmpty();
    std::vector<Line> lines;
    QSet<int> years;
    std::optional<qint64> sum;
    int summed = 0;
    for (const PaperProject& project : paper.projects) {
        const ProjectLine& line = project.line;
        years << line.fiscalYear;
        if (project.fixed) {
            sum = sum.value_or(0) + *project.fixed;
            ++summed;
        }
        const Text grant = project.fixed ? Text(amountText(project.fixed)) : line.grant ? Text(Phrase{SheetLabel::DecidedOnly, {amountText(line.grant)}}) : Text(u"―"_s);
        lines.push_back({line.fiscalYear, Row{{joinedText({context.years.of(line.fiscalYear).name, project.number}, u"\n"_s), project.basis,
            line.content.isEmpty() ? line.title : line.content, grant, project.result}}});
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
    const bool decided = std::ranges::any_of(paper.projects, isOnlyDecided);
    RuledTable table{{{SheetLabel::FiscalYear, 22, Align::Centre}, {SheetLabel::Basis, 50}, {SheetLabel::MainContent, 76}, {SheetLabel::Result, 22, Align::Centre}}, {}, {}};
    if (money)
        table.columns.insert(table.columns.end() - 1, RuledColumn{SheetLabel::FixedAmount, decided ? 28.0 : 21.0, Align::Right});
    for (Line& line : lines)
        table.rows.push_back(std::move(line.row));
    if (sum)
        table.totals.push_back({{SheetLabel::Total, Phrase{SheetLabel::ProjectsCounted, {QString::number(summed)}}, QString(), amountText(sum), QString()}, true});
    return table;
}

RuledTable nextSteps(const CaseSummaryPaper& paper, const SheetContext& context)
{
    RuledTable table = taskTable(paper.tasks, context);
    std::vector<Row> ahead;
    for (const PaperMeetingAhead& meeting : paper.ahead) {
        const Text what = joinedText({meetingCalled(meeting.round, meeting.kind, context), meeting.venue}, u"　"_s) + u"（"_s + meeting.number + u"）"_s;
        ahead.push_back({{timeText(context, meeting.start), what, paper.lead}});
    }
    table.rows.insert(table.rows.begin(), ahead.begin(), ahead.end());
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

RuledTable mutualScores(const CaseSummaryPaper& paper, const SheetContext& context)
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
        if (std::ranges::any_of(paper.projects, isOnlyDecided))
            sheet.blocks.push_back(Note{SheetLabel::DecidedNotSummed});
    }
    const CaseStory story = caseStory(paper, context);
    sheet.blocks.push_back(Heading{SheetLabel::MainEvents});
    sheet.blocks.push_back(story.events);
    if (story.leftOut > 0)
        sheet.blocks.push_back(Note{Phrase{SheetLabel::EventsLeftOut, {QString::number(story.leftOut)}}});
    sheet.blocks.push_back(Heading{SheetLabel::NextSteps});
    sheet.blocks.push_back(nextSteps(paper, context));
    if (!paper.roles.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::RoleDivision});
        sheet.blocks.push_back(roleTable(paper, context));
    }
    if (!paper.evaluations.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::MutualEvaluation});
        sheet.blocks.push_back(mutualScores(paper, context));
    }
    sheet.blocks.push_back(Heading{SheetLabel::Opinion});
    sheet.blocks.push_back(Paragraph{matter.finding, true, 18});
    sheet.closeUp = true;
    return sheet;
}

} // namespace musubi
