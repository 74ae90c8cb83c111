#include "core/sheet/evaluation_sheet.h"

#include "core/project/project_rules.h"
#include "core/sheet/record_words.h"

#include <cstdlib>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

using ScoreOf = std::optional<int> Evaluation::*;

constexpr std::array<ScoreOf, 4> columnsOfScores{&Evaluation::privateScore, &Evaluation::publicScore, &Evaluation::centreScore, &Evaluation::committeeScore};

bool isScored(const Evaluation& value)
{
    return std::ranges::any_of(columnsOfScores, [&](ScoreOf score) { return (value.*score).has_value(); });
}

QString averageOf(const QList<ProjectPaper::Item>& items, ScoreOf score)
{
    int sum = 0, count = 0;
    for (const ProjectPaper::Item& item : items)
        if (const auto& given = item.value.*score) {
            sum += *given;
            ++count;
        }
    return count == 0 ? QString() : QString::number(static_cast<double>(sum) / count, 'f', 1);
}

/// The items of one time with their averages, and which of them the two sides see far apart.
void addTime(Sheet& sheet, const QString& time, const QList<ProjectPaper::Item>& items, const SheetContext& context)
{
    sheet.blocks.push_back(Heading{time});
    RuledTable table = evaluationTable(items, false);
    if (std::ranges::any_of(items, [](const ProjectPaper::Item& item) { return isScored(item.value); }))
        table.totals.push_back({{SheetLabel::ScoreAverage, averageOf(items, &Evaluation::privateScore), averageOf(items, &Evaluation::publicScore), QString(),
            averageOf(items, &Evaluation::centreScore), averageOf(items, &Evaluation::committeeScore), QString()}});
    else
        for (Row& row : table.rows) // room for handwriting
            row.minimumHeight = 9;
    sheet.blocks.push_back(std::move(table));
    QStringList wide;
    for (const ProjectPaper::Item& item : items)
        if (const auto gap = gapOf(item.value); gap && std::abs(*gap) >= 2)
            wide << item.item;
    if (!wide.isEmpty())
        sheet.blocks.push_back(Note{Phrase{SheetLabel::ScoreWideGaps, {wide.join(context.language == japan::DateLanguage::English ? u", "_s : u"、"_s)}}});
}

} // namespace

namespace sheet {

RuledTable evaluationTable(const QList<ProjectPaper::Item>& items, bool withTime)
{
    RuledTable table{{{SheetLabel::EvaluationItem, 34}, {SheetLabel::ScoreOfBody, 15, Align::Centre}, {SheetLabel::ScoreOfDivision, 15, Align::Centre},
                         {SheetLabel::ScoreGap, 12, Align::Centre}, {SheetLabel::ScoreOfCentre, 19, Align::Centre}, {SheetLabel::ScoreOfCommittee, 19, Align::Centre},
                         {SheetLabel::ScoreReasons, withTime ? 60.0 : 78.0}},
        {}, {}};
    if (withTime)
        table.columns.insert(table.columns.begin(), RuledColumn{SheetLabel::EvaluationTime, 18});
    for (const ProjectPaper::Item& item : items) {
        const Evaluation& value = item.value;
        const auto figure = [&](const std::optional<int>& score) { return score ? QString::number(*score) : isScored(value) ? u"―"_s : QString(); };
        const auto gap = gapOf(value);
        QList<Text> reasons;
        for (const auto& [whose, reason] : {std::pair(SheetLabel::ScoreOfBody, value.privateReason), {SheetLabel::ScoreOfDivision, value.publicReason},
                 {SheetLabel::ScoreOfCentre, value.centreNote}, {SheetLabel::ScoreOfCommittee, value.committeeNote}})
            if (!reason.isEmpty())
                reasons << Text(whose) + u"："_s + reason;
        Row row{{item.item, figure(value.privateScore), figure(value.publicScore), gap ? QString::number(*gap) : QString(), figure(value.centreScore),
            figure(value.committeeScore), joinedText(reasons, u"\n"_s)}};
        if (withTime)
            row.cells.insert(row.cells.begin(), item.timing);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace sheet

Sheet evaluationSheet(const ProjectPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedProject(paper, context, SheetLabel::EvaluationSheet);
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(paper.value.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.fiscalYear}, {SheetLabel::Basis, paper.basis}}});
    grid.rows.push_back({{{SheetLabel::Parties, bodiesText(paper)}}});
    grid.rows.push_back({{{SheetLabel::SharedPurpose, paper.value.purpose}}});
    sheet.blocks = {grid};
    QStringList times; // in the order of the evaluations
    for (const ProjectPaper::Item& item : paper.evaluations)
        if (!times.contains(item.timing))
            times << item.timing;
    for (const QString& time : std::as_const(times)) {
        QList<ProjectPaper::Item> items;
        for (const ProjectPaper::Item& item : paper.evaluations)
            if (item.timing == time)
                items << item;
        addTime(sheet, time, items, context);
    }
    if (times.isEmpty() && !paper.itemsToScore.isEmpty())
        addTime(sheet, paper.itemsToScore.first().timing, paper.itemsToScore, context);
    sheet.blocks.push_back(Note{SheetLabel::HowScored});
    sheet.blocks.push_back(Heading{SheetLabel::EvaluationRemarks});
    FieldGrid remarks; // for both sides to write on
    for (const SheetLabel whose : {SheetLabel::ScoreOfBody, SheetLabel::ScoreOfDivision, SheetLabel::ScoreOfCentre})
        remarks.rows.push_back({{{whose, QString()}}, 18});
    sheet.blocks.push_back(std::move(remarks));
    sheet.closeUp = true;
    return sheet;
}

} // namespace musubi
