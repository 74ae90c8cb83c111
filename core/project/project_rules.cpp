#include "core/project/project_rules.h"

#include "core/programme/grant_amount.h"
#include "core/project/role_table.h"
#include "core/project/screening_table.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProjectLine = 200, longestProjectText = 20000;
constexpr qint64 mostYen = 100'000'000'000;
constexpr int lowestScore = 1, highestScore = 5, asExpected = 3;

bool outOfRange(const std::optional<int>& score)
{
    return score && (*score < lowestScore || *score > highestScore);
}

void checkTexts(Problems& problems, const Project& project)
{
    const std::pair<QLatin1StringView, const QString*> lines[]{{"title"_L1, &project.title}, {"track"_L1, &project.track}, {"basis_note"_L1, &project.basisNote},
        {"result"_L1, &project.result}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestProjectLine)
            problems << Problem{field, Rule::TooLong};
    const std::pair<QLatin1StringView, const QString*> texts[]{{"purpose"_L1, &project.purpose}, {"content"_L1, &project.content},
        {"status_reason"_L1, &project.statusReason}, {"opinion"_L1, &project.opinion}, {"opinion_answer"_L1, &project.opinionAnswer}};
    for (const auto& [field, text] : texts)
        if (text->size() > longestProjectText)
            problems << Problem{field, Rule::TooLong};
}

void checkAmounts(Problems& problems, const Project& project, const ProgrammeRule* rule)
{
    const std::pair<QLatin1StringView, std::optional<qint64>> amounts[]{{"total_cost"_L1, project.totalCost}, {"eligible_cost"_L1, project.eligibleCost},
        {"applied"_L1, project.applied}, {"granted"_L1, project.granted}, {"advance"_L1, project.advance}, {"changed_grant"_L1, project.changedGrant},
        {"fixed"_L1, project.fixed}, {"returned"_L1, project.returned}};
    bool sound = true;
    for (const auto& [field, amount] : amounts)
        if (amount && (*amount < 0 || *amount > mostYen)) {
            problems << Problem{field, Rule::OutOfRange};
            sound = false;
        }
    if (!sound)
        return;
    const auto inForce = grantInForce(project);
    if (project.fixed && inForce && *project.fixed > *inForce)
        problems << Problem{"fixed"_L1, Rule::AboveGrant};
    if (project.advance && inForce && *project.advance > *inForce)
        problems << Problem{"advance"_L1, Rule::AboveGrant, Severity::Warning};
    if (project.totalCost && project.eligibleCost && *project.eligibleCost > *project.totalCost)
        problems << Problem{"eligible_cost"_L1, Rule::OutOfRange, Severity::Warning};
    if (!rule)
        return;
    if (const auto changed = changedGrantByRule(project, *rule); changed && project.changedGrant && *project.changedGrant > *changed)
        problems << Problem{"changed_grant"_L1, Rule::AboveRule, Severity::Warning};
    if (const auto fixed = fixedByRule(project, *rule); fixed && project.fixed && *project.fixed != *fixed)
        problems << Problem{"fixed"_L1, Rule::AboveRule, Severity::Warning};
    if (!project.eligibleCost)
        return;
    const qint64 byRule = grantAmount(*rule, *project.eligibleCost).amount;
    if (project.applied && *project.applied > byRule)
        problems << Problem{"applied"_L1, Rule::AboveRule, Severity::Warning};
    if (project.granted && *project.granted > byRule)
        problems << Problem{"granted"_L1, Rule::AboveRule, Severity::Warning};
}

/// A line of the budget says what it is for, and its amounts can be read.
void checkBudget(Problems& problems, const Project& project, Severity unnamed)
{
    const std::pair<QLatin1StringView, std::optional<qint64> BudgetLine::*> amounts[]{{"planned"_L1, &BudgetLine::planned}, {"changed"_L1, &BudgetLine::changed},
        {"actual"_L1, &BudgetLine::actual}};
    for (int row = 0; row < project.budget.size(); ++row) {
        const BudgetLine& line = project.budget[row];
        if (line.item.isEmpty() && line.note.trimmed().isEmpty())
            problems << Problem{"project_budget"_L1, Rule::Required, unnamed, row, "item"_L1};
        for (const auto& [part, amount] : amounts)
            if (const auto yen = line.*amount; yen && (*yen < 0 || *yen > mostYen))
                problems << Problem{"project_budget"_L1, Rule::OutOfRange, Severity::Error, row, part};
    }
}

void checkMilestones(Problems& problems, const Project& project)
{
    for (int row = 0; row < project.milestones.size(); ++row) {
        const Milestone& milestone = project.milestones[row];
        if (milestone.kind == MilestoneKind::Other && milestone.title.trimmed().isEmpty())
            problems << Problem{"project_milestone"_L1, Rule::Required, Severity::Error, row, "title"_L1};
        if (milestone.state == MilestoneState::Done && !milestone.doneOn)
            problems << Problem{"project_milestone"_L1, Rule::Required, Severity::Error, row, "done_on"_L1};
        if ((milestone.state == MilestoneState::Skipped || milestone.state == MilestoneState::Waived) && milestone.result.trimmed().isEmpty())
            problems << Problem{"project_milestone"_L1, Rule::ReasonMissing, Severity::Error, row, "result"_L1};
    }
}

/// A score out of range, and one of a criterion that has no name.
void checkScores(Problems& problems, const Project& project)
{
    for (const ScreeningScore& score : project.scores) {
        if (score.score && (*score.score < 0 || *score.score > mostPoints))
            problems << Problem{"project_score"_L1, Rule::OutOfRange};
        if (score.score && score.criterion.trimmed().isEmpty())
            problems << Problem{"project_score"_L1, Rule::Required};
    }
}

void checkEvaluations(Problems& problems, const Project& project)
{
    for (const Evaluation& evaluation : project.evaluations) {
        if (outOfRange(evaluation.privateScore) || outOfRange(evaluation.publicScore) || outOfRange(evaluation.centreScore) || outOfRange(evaluation.committeeScore))
            problems << Problem{"project_evaluation"_L1, Rule::OutOfRange};
        if (lacksReason(evaluation))
            problems << Problem{"project_evaluation"_L1, Rule::ReasonMissing};
    }
}

} // namespace

std::optional<qint64> grantInForce(const Project& project)
{
    return project.changedGrant ? project.changedGrant : project.granted;
}

namespace {

/// What was typed and is no amount is not known, and counts as nothing until it is mended.
std::optional<qint64> known(const std::optional<qint64>& amount)
{
    return amount && *amount >= 0 ? amount : std::nullopt;
}

} // namespace

BudgetSums budgetSums(const QList<BudgetLine>& budget)
{
    BudgetSums sums;
    for (const BudgetLine& line : budget) {
        const qint64 planned = known(line.planned).value_or(0), changed = known(line.changed).value_or(planned), actual = known(line.actual).value_or(0);
        sums.planned += planned;
        sums.changed += changed;
        sums.actual += actual;
        sums.spent = sums.spent || known(line.actual);
        if (line.eligible) {
            sums.eligiblePlanned += planned;
            sums.eligibleChanged += changed;
            sums.eligibleActual += actual;
        }
    }
    return sums;
}

std::optional<qint64> differenceOf(const BudgetLine& line)
{
    const auto actual = known(line.actual);
    return actual ? std::optional(*actual - known(line.changed).value_or(known(line.planned).value_or(0))) : std::nullopt;
}

std::optional<qint64> changedGrantByRule(const Project& project, const ProgrammeRule& rule)
{
    const auto& budget = project.budget;
    if (std::none_of(budget.begin(), budget.end(), [](const BudgetLine& line) { return line.changed.has_value(); }))
        return std::nullopt;
    const qint64 changed = budgetSums(budget).eligibleChanged;
    return changed <= mostYen ? std::optional(grantAmount(rule, changed).amount) : std::nullopt; // more is a slip of the keys
}

std::optional<qint64> fixedByRule(const Project& project, const ProgrammeRule& rule)
{
    const auto& budget = project.budget;
    const auto inForce = grantInForce(project);
    if (!inForce || std::none_of(budget.begin(), budget.end(), [](const BudgetLine& line) { return line.actual.has_value(); }))
        return std::nullopt;
    const qint64 actual = budgetSums(budget).eligibleActual;
    return actual <= mostYen ? std::optional(fixedAmount(rule, actual, *inForce)) : std::nullopt;
}

std::optional<int> gapOf(const Evaluation& evaluation)
{
    return evaluation.privateScore && evaluation.publicScore ? std::optional(*evaluation.privateScore - *evaluation.publicScore) : std::nullopt;
}

bool lacksReason(const Evaluation& evaluation)
{
    const auto lacks = [](const std::optional<int>& score, const QString& reason) { return score && *score < asExpected && reason.trimmed().isEmpty(); };
    return lacks(evaluation.privateScore, evaluation.privateReason) || lacks(evaluation.publicScore, evaluation.publicReason);
}

Problems checkScreening(const Project& before, const Project& after)
{
    const auto said = [](const Project& project) {
        return project.screening || project.screenedOn || !project.scores.isEmpty() || !project.opinion.trimmed().isEmpty() || !project.opinionAnswer.trimmed().isEmpty();
    };
    Problems problems;
    if (!said(after) && !said(before))
        problems << Problem{"project_score"_L1, Rule::NothingWritten};
    if (after.screening && !after.screenedOn)
        problems << Problem{"screened_on"_L1, Rule::Required};
    for (const ScreeningFinding& finding : screeningFindings(screeningTableOf(after.scores)))
        problems << Problem{"project_score"_L1, finding.rule};
    checkTexts(problems, after);
    return problems;
}

Problems checkMoney(const Project& before, const Project& after, const ProgrammeRule* rule)
{
    const auto said = [](const Project& project) {
        return project.totalCost || project.eligibleCost || project.applied || project.granted || project.advance || project.changedGrant || project.fixed || project.returned
            || !project.budget.isEmpty();
    };
    Problems problems;
    if (!said(after) && !said(before))
        problems << Problem{"total_cost"_L1, Rule::NothingWritten};
    checkAmounts(problems, after, rule);
    checkBudget(problems, after, Severity::Error);
    return problems;
}

Problems check(const Project& project, const ProgrammeRule* rule)
{
    Problems problems;
    if (project.title.trimmed().isEmpty())
        problems << Problem{"title"_L1, Rule::Required};
    if (project.fiscalYear <= 0)
        problems << Problem{"fiscal_year"_L1, Rule::Required};
    checkTexts(problems, project);
    if (project.startsOn && project.endsOn && *project.endsOn < *project.startsOn)
        problems << Problem{"ends_on"_L1, Rule::EndsBeforeStart};
    if (needsReason(project.status) && project.statusReason.trimmed().isEmpty())
        problems << Problem{"status_reason"_L1, Rule::ReasonMissing};
    if (std::none_of(project.parties.begin(), project.parties.end(), [](const Party& party) { return party.role.code == "DIVISION"_L1; }))
        problems << Problem{"project_party"_L1, Rule::NoDivision, Severity::Warning};
    checkAmounts(problems, project, rule);
    checkBudget(problems, project, Severity::Warning);
    checkMilestones(problems, project);
    if (lacksNegotiation(project, rule))
        problems << Problem{"project_milestone"_L1, Rule::NegotiationMissing, Severity::Warning};
    for (const RoleFinding& finding : roleFindings(roleTableOf(project.parties, project.roles)))
        if (const Problem problem{"project_role"_L1, finding.rule, Severity::Warning}; !problems.contains(problem))
            problems << problem;
    checkScores(problems, project);
    checkEvaluations(problems, project);
    for (const Outcome& outcome : project.outcomes)
        if (!outcome.on.isValid() || outcome.code.isEmpty())
            problems << Problem{"project_outcome"_L1, Rule::Required};
    return problems;
}

bool mayMove(const Project& project, const Milestone& milestone)
{
    return milestone.state == MilestoneState::Open && !(project.programme && milestone.kind == MilestoneKind::Application);
}

} // namespace musubi
