#include "core/sheet/project_sheet.h"

#include "core/programme/grant_amount.h"
#include "core/project/project_rules.h"
#include "core/project/screening_table.h"
#include "core/sheet/evaluation_sheet.h"
#include "core/sheet/record_words.h"

#include <QLocale>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace sheet {

Sheet startedProject(const ProjectPaper& paper, const SheetContext& context, SheetLabel title)
{
    return startedSheet(context, title, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
}

Text bodiesText(const ProjectPaper& paper)
{
    QStringList lines;
    for (const ProjectPaper::Body& body : paper.bodies)
        lines << QStringList{body.role, body.name + (body.contact.isEmpty() ? QString() : u"（"_s + body.contact + u"）"_s)}.join(u"　"_s);
    return lines.join(u'\n');
}

} // namespace sheet

namespace {

QString dayOf(const SheetContext& context, const std::optional<QDate>& day)
{
    return day ? dateText(context, *day) : QString();
}

FieldGrid projectParticulars(const ProjectPaper& paper, const SheetContext& context)
{
    const Project& project = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectNumber, paper.number}, {SheetLabel::Status, paper.status}}});
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(project.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.fiscalYear}, {SheetLabel::Basis, paper.basis}}});
    grid.rows.push_back({{{SheetLabel::Parties, bodiesText(paper)}}});
    grid.rows.push_back({{{SheetLabel::Case, paper.matter}}});
    if (paper.years.size() > 1)
        grid.rows.push_back({{{SheetLabel::ChainOfYears, paper.years.join(u" → "_s)}}});
    grid.rows.push_back({{{SheetLabel::PeriodOfProject, project.startsOn || project.endsOn ? dayOf(context, project.startsOn) + u"～"_s + dayOf(context, project.endsOn) : QString()},
        {SheetLabel::Lead, paper.staff}}});
    grid.rows.push_back({{{SheetLabel::SharedPurpose, project.purpose}}});
    grid.rows.push_back({{{SheetLabel::MainContent, project.content}}});
    if (!project.result.isEmpty())
        grid.rows.push_back({{{SheetLabel::Result, project.result}}});
    return grid;
}

RuledTable moneyTable(const ProjectPaper& paper)
{
    const Project& project = paper.value;
    RuledTable table{{{SheetLabel::AmountKind, 60}, {SheetLabel::Amount, 40, Align::Right}, {SheetLabel::Remarks, 65}}, {}, {}};
    const auto add = [&](SheetLabel name, const std::optional<qint64>& amount, const Text& remark = {}) {
        if (amount)
            table.rows.push_back({{name, amountText(amount), remark}});
    };
    add(SheetLabel::TotalCost, project.totalCost);
    add(SheetLabel::EligibleCost, project.eligibleCost);
    add(SheetLabel::GrantByRule, paper.byRule, paper.grantSteps.join(u'\n'));
    add(SheetLabel::AppliedFor, project.applied);
    add(SheetLabel::GrantDecided, project.granted);
    add(SheetLabel::AdvancePaid, project.advance);
    const auto rule = [](const std::optional<qint64>& amount) { return amount ? Text(Phrase{SheetLabel::RuleGives, {amountText(amount)}}) : Text(); };
    add(SheetLabel::GrantChanged, project.changedGrant, rule(paper.changedByRule));
    add(SheetLabel::GrantFixed, project.fixed, rule(paper.fixedByRule));
    if (project.fixed && project.advance) {
        const qint64 difference = settlementOf(*project.fixed, *project.advance);
        add(difference < 0 ? SheetLabel::ToBeReturned : SheetLabel::StillToBePaid, std::abs(difference), SheetLabel::HowSettled);
    }
    add(SheetLabel::AmountReturned, project.returned);
    return table;
}

RuledTable budgetTable(const ProjectPaper& paper)
{
    RuledTable table{{{SheetLabel::CostItem, 34}, {SheetLabel::What, 56}, {SheetLabel::BudgetPlanned, 25, Align::Right}, {SheetLabel::BudgetChanged, 25, Align::Right},
                    {SheetLabel::BudgetActual, 25, Align::Right}},
        {}, {}};
    const auto& budget = paper.value.budget;
    // Of a budget that was changed each line says what holds now, so that the column adds up; without a change it stays empty.
    const bool isChanged = std::any_of(budget.begin(), budget.end(), [](const BudgetLine& line) { return line.changed.has_value(); });
    const auto changed = [&](const BudgetLine& line) { return isChanged ? amountText(line.changed ? line.changed : line.planned) : QString(); };
    for (qsizetype i = 0; i < budget.size(); ++i) {
        Text note = budget[i].note;
        if (!budget[i].eligible)
            note = joinedText({note, SheetLabel::NotEligible}, u"　"_s);
        table.rows.push_back({{paper.costItems.value(i), note, amountText(budget[i].planned), changed(budget[i]), amountText(budget[i].actual)}});
    }
    const BudgetSums sums = budgetSums(budget);
    const auto changedSum = [&](qint64 sum) { return isChanged ? amountText(sum) : QString(); };
    const auto actual = [](qint64 sum) { return sum ? amountText(sum) : QString(); };
    table.totals.push_back({{SheetLabel::Total, QString(), amountText(sums.planned), changedSum(sums.changed), actual(sums.actual)}, true});
    table.totals.push_back({{SheetLabel::EligibleCost, QString(), amountText(sums.eligiblePlanned), changedSum(sums.eligibleChanged), actual(sums.eligibleActual)}, true});
    return table;
}

/// As agreed; with `both`, → how it was where that is known and different.
RuledTable rolesTable(const ProjectPaper& paper, bool both)
{
    RuledTable table;
    table.columns.push_back({SheetLabel::TaskOfRoles, 60});
    for (const QString& body : paper.columns)
        table.columns.push_back({body, 105.0 / std::max<double>(1, static_cast<double>(paper.columns.size())), Align::Centre});
    for (const RoleTable::Row& line : paper.roles.rows) {
        Row row;
        row.cells.push_back(line.task);
        for (const RoleTable::Cell& cell : line.cells) {
            const QString agreed = paper.roleSigns.value(static_cast<int>(cell.expected)), was = paper.roleSigns.value(static_cast<int>(cell.actual));
            row.cells.push_back(both && !was.isEmpty() && was != agreed ? (agreed.isEmpty() ? u"―"_s : agreed) + u" → "_s + was : agreed);
        }
        table.rows.push_back(row);
    }
    return table;
}

RuledTable stepsTable(const ProjectPaper& paper, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::DueOn, 32}, {SheetLabel::What, 58}, {SheetLabel::Standing, 22, Align::Centre}, {SheetLabel::Date, 30}, {SheetLabel::Result, 50}}, {}, {}};
    for (const ProjectPaper::Step& step : paper.steps)
        table.rows.push_back({{dayOf(context, step.dueOn), step.what, step.state, dayOf(context, step.doneOn), step.result}});
    return table;
}

QString averageText(const ScoreSum& sum)
{
    const auto average = sum.average();
    return average ? QString::number(*average, 'f', 1) : QString();
}

QString sumText(const ScoreSum& sum)
{
    return sum.count > 0 ? QString::number(sum.sum) : QString();
}

RuledTable scoresTable(const ScreeningTable& scores)
{
    RuledTable table{{{SheetLabel::Criterion, 56}}, {}, {}};
    const double share = 79.0 / std::max<double>(1, static_cast<double>(scores.reviewers.size()));
    for (qsizetype i = 0; i < scores.reviewers.size(); ++i)
        table.columns.push_back({scores.reviewers[i].isEmpty() ? Text(Phrase{SheetLabel::Reviewer, {QString::number(i + 1)}}) : Text(scores.reviewers[i]), share, Align::Right});
    table.columns.push_back({SheetLabel::ScoreSum, 15, Align::Right});
    table.columns.push_back({SheetLabel::ScoreAverage, 15, Align::Right});
    for (const ScreeningTable::Row& line : scores.rows) {
        Row row;
        row.cells.emplace_back(line.criterion);
        for (const auto& score : line.scores)
            row.cells.emplace_back(score ? QString::number(*score) : u"―"_s);
        row.cells.emplace_back(sumText(sumOf(line)));
        row.cells.emplace_back(averageText(sumOf(line)));
        table.rows.push_back(row);
    }
    Row sums{{SheetLabel::ScoreSum}}, averages{{SheetLabel::ScoreAverage}};
    for (qsizetype i = 0; i < scores.reviewers.size(); ++i) {
        sums.cells.emplace_back(sumText(sumOfReviewer(scores, i)));
        averages.cells.emplace_back(averageText(sumOfReviewer(scores, i)));
    }
    sums.cells.emplace_back(sumText(sumOf(scores)));
    sums.cells.emplace_back(QString());
    averages.cells.emplace_back(QString());
    averages.cells.emplace_back(averageText(sumOf(scores)));
    table.totals = {sums, averages};
    return table;
}

void addScores(Sheet& sheet, const ProjectPaper& paper)
{
    const ScreeningTable scores = screeningTableOf(paper.value.scores);
    if (scores.rows.isEmpty())
        return;
    sheet.blocks.push_back(scoresTable(scores));
    RuledTable remarks{{{SheetLabel::Criterion, 56}, {SheetLabel::ScoreRemarks, 109}}, {}, {}};
    for (qsizetype row = 0; row < scores.rows.size(); ++row)
        if (const QStringList said = remarksIn(scores, row); !said.isEmpty())
            remarks.rows.push_back({{scores.rows[row].criterion, said.join(u'\n')}});
    if (const QStringList said = opinionsIn(scores); !said.isEmpty())
        remarks.rows.push_back({{SheetLabel::OpinionAttached, said.join(u'\n')}});
    if (remarks.rows.empty())
        return;
    sheet.blocks.push_back(Gap{3});
    sheet.blocks.push_back(remarks);
}

void addScreening(Sheet& sheet, const ProjectPaper& paper, const SheetContext& context)
{
    const Project& project = paper.value;
    if (!project.screening && project.scores.isEmpty() && project.opinion.isEmpty())
        return;
    sheet.blocks.push_back(Heading{SheetLabel::Screening});
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::Result, paper.screening}, {SheetLabel::Date, dayOf(context, project.screenedOn)}}});
    if (!project.opinion.isEmpty())
        grid.rows.push_back({{{SheetLabel::OpinionAttached, project.opinion}}});
    if (!project.opinionAnswer.isEmpty())
        grid.rows.push_back({{{SheetLabel::OpinionAnswer, project.opinionAnswer}}});
    sheet.blocks.push_back(grid);
    addScores(sheet, paper);
}

void addEvaluation(Sheet& sheet, const ProjectPaper& paper)
{
    if (paper.evaluations.isEmpty())
        return;
    sheet.blocks.push_back(Heading{SheetLabel::MutualEvaluation});
    sheet.blocks.push_back(evaluationTable(paper.evaluations, true));
    sheet.blocks.push_back(Note{SheetLabel::HowScored});
}

} // namespace

Sheet projectSheet(const ProjectPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedProject(paper, context, SheetLabel::ProjectSheet);
    sheet.blocks = {projectParticulars(paper, context)};
    if (!paper.roles.rows.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::RoleTableSheet});
        sheet.blocks.push_back(rolesTable(paper, true));
        sheet.blocks.push_back(Note{SheetLabel::HowRolesRead});
    }
    if (const RuledTable money = moneyTable(paper); !money.rows.empty()) {
        sheet.blocks.push_back(Heading{SheetLabel::MoneyOfProject});
        sheet.blocks.push_back(money);
    }
    if (!paper.value.budget.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::Budget});
        sheet.blocks.push_back(budgetTable(paper));
    }
    sheet.blocks.push_back(Heading{SheetLabel::Milestones});
    sheet.blocks.push_back(stepsTable(paper, context));
    addScreening(sheet, paper, context);
    addEvaluation(sheet, paper);
    if (!paper.value.outcomes.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::Outcomes});
        RuledTable table{{{SheetLabel::Date, 30}, {SheetLabel::Outcome, 50}, {SheetLabel::What, 85}}, {}, {}};
        for (const Outcome& outcome : paper.value.outcomes)
            table.rows.push_back({{dateText(context, outcome.on), strong(termText(context, outcome.code)), outcome.note}});
        sheet.blocks.push_back(table);
    }
    return sheet;
}

Sheet roleTableSheet(const ProjectPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedProject(paper, context, SheetLabel::RoleTableSheet);
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(paper.value.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.fiscalYear}, {SheetLabel::Basis, paper.basis}}});
    grid.rows.push_back({{{SheetLabel::SharedPurpose, paper.value.purpose}}});
    sheet.blocks = {grid, Gap{4}, rolesTable(paper, true), Note{SheetLabel::HowRolesRead}};
    if (const auto findings = roleFindings(paper.roles); !findings.isEmpty())
        sheet.blocks.push_back(Note{Phrase{SheetLabel::RolesWithoutLead, {QString::number(findings.size())}}});
    return sheet;
}

Sheet roleComparisonSheet(const RoleComparisonPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedProject(paper.project, context, SheetLabel::RoleComparisonSheet);
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(paper.project.value.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.project.fiscalYear}, {SheetLabel::Basis, paper.project.basis}}});
    grid.rows.push_back({{{SheetLabel::VersionBefore, paper.before}, {SheetLabel::VersionAfter, paper.after}}});
    RuledTable table{{{SheetLabel::ChangeOfRow, 16, Align::Centre}, {SheetLabel::TaskOfRoles, 54}}, {}, {}};
    for (const QString& body : paper.columns)
        table.columns.push_back({body, 95.0 / std::max<double>(1, static_cast<double>(paper.columns.size())), Align::Centre});
    for (const RoleComparisonPaper::Line& line : paper.lines) {
        Row row{{line.change, line.task}};
        row.strong = !line.change.isEmpty();
        for (const QString& cell : line.cells)
            row.cells.emplace_back(cell);
        table.rows.push_back(row);
    }
    sheet.blocks = {grid, Gap{4}, table, Note{SheetLabel::HowVersionsRead}};
    return sheet;
}

Sheet screeningSheet(const ProjectPaper& paper, const SheetContext& context)
{
    const Project& project = paper.value;
    Sheet sheet = startedProject(paper, context, SheetLabel::ScreeningSheet);
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(project.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.fiscalYear}, {SheetLabel::Basis, paper.basis}}});
    grid.rows.push_back({{{SheetLabel::Parties, bodiesText(paper)}}});
    grid.rows.push_back({{{SheetLabel::Result, strong(Text(paper.screening))}, {SheetLabel::Date, dayOf(context, project.screenedOn)}}});
    sheet.blocks = {grid, Gap{4}};
    addScores(sheet, paper);
    FieldGrid opinion; // as a form to be filled in where nothing is said yet
    opinion.rows.push_back({{{SheetLabel::OpinionAttached, project.opinion}}, 24});
    opinion.rows.push_back({{{SheetLabel::OpinionAnswer, project.opinionAnswer}}, 24});
    sheet.blocks.push_back(Gap{4});
    sheet.blocks.push_back(opinion);
    return sheet;
}

Sheet grantLedgerSheet(const GrantLedgerPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedSheet(context, SheetLabel::GrantLedger, paper.reference, paper.period);
    sheet.title = Text(SheetLabel::GrantLedger) + u"　"_s + paper.period;
    sheet.orientation = Orientation::Landscape;
    RuledTable table{{{SheetLabel::Number, 26}, {SheetLabel::ProjectTitle, 46}, {SheetLabel::Basis, 36}, {SheetLabel::Runner, 34}, {SheetLabel::Division, 32}, {SheetLabel::Status, 20},
                    {SheetLabel::EligibleCost, 28, Align::Right}, {SheetLabel::GrantDecided, 28, Align::Right}, {SheetLabel::AdvancePaid, 28, Align::Right},
                    {SheetLabel::GrantChanged, 28, Align::Right}, {SheetLabel::GrantFixed, 28, Align::Right}, {SheetLabel::AmountReturned, 26, Align::Right}},
        {}, {}};
    for (const GrantRow& row : paper.rows) {
        table.rows.push_back({{row.number, row.title, row.basis, row.runners, row.divisions, row.status, amountText(row.eligible), amountText(row.granted),
            amountText(row.advance), amountText(row.changed), amountText(row.fixed), amountText(row.returned)}});
    }
    // A sum of what nobody knows is not nought.
    const auto sum = [&](std::optional<qint64> GrantRow::*amount) {
        std::optional<qint64> total;
        for (const GrantRow& row : paper.rows)
            if (row.*amount)
                total = total.value_or(0) + *(row.*amount);
        return amountText(total);
    };
    table.totals.push_back({{SheetLabel::Total, QString(), QString(), QString(), QString(), QString::number(paper.rows.size()), sum(&GrantRow::eligible), sum(&GrantRow::granted),
        sum(&GrantRow::advance), sum(&GrantRow::changed), sum(&GrantRow::fixed), sum(&GrantRow::returned)}, true});
    sheet.blocks = {table, Note{SheetLabel::GrantsUnknown}};
    return sheet;
}

} // namespace musubi
