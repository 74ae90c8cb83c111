#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace musubi {

class OfficeCalendar;

/// Where a project may go from here. Under no programme it may begin without an application and ends without a settlement.
QList<ProjectStatus> movesFrom(ProjectStatus status, bool underProgramme);
/// The same of this project: one in reserve (補欠) waits in the screening or was told no, and may be accepted later in either case.
QList<ProjectStatus> movesFrom(const Project& project);
/// Whether a move to this needs its reason: withdrawn, suspended.
bool needsReason(ProjectStatus status);
/// Whether the collaboration was put into practice: granted or begun, and whatever came after that.
bool hasRun(ProjectStatus status);
/// Whether it is a grant, for 補助事業台帳: under a programme, from its application on, and neither rejected nor withdrawn.
bool isGrant(const Project& project);
/// Whether nothing more is expected of it.
bool isOver(ProjectStatus status);

/// The amount that was decided last: 変更後, else 交付決定.
std::optional<qint64> grantInForce(const Project& project);

struct BudgetSums {
    qint64 planned = 0, changed = 0, actual = 0;
    qint64 eligiblePlanned = 0, eligibleChanged = 0, eligibleActual = 0;
    bool spent = false; // an actual amount is on file

    friend bool operator==(const BudgetSums&, const BudgetSums&) = default;
};

/// A line that no change touched keeps its planned amount in the changed budget.
BudgetSums budgetSums(const QList<BudgetLine>& budget);

/// 差額: actual less changed, where nothing was changed less planned; empty before anything is on file as spent in the line.
std::optional<qint64> differenceOf(const BudgetLine& line);

/// 変更後の交付決定額 as the rule gives it for the changed budget; empty where no line was changed.
std::optional<qint64> changedGrantByRule(const Project& project, const ProgrammeRule& rule);
/// 確定額 as the rule gives it for what was spent, never more than was decided; empty while nothing is on file as spent or decided.
std::optional<qint64> fixedByRule(const Project& project, const ProgrammeRule& rule);

/// The steps of a project under this rule, with their days from it; 事前協議 is among them only where it is mandatory, the
/// programme's own steps are counted back from the deadline.
QList<Milestone> plannedMilestones(const ProgrammeRule& rule, const QList<ProgrammeStep>& steps, const OfficeCalendar& calendar);
/// その後の確認 6, 12 and 24 months after the end, on working days.
QList<Milestone> tracesAfter(QDate end, const OfficeCalendar& calendar);
/// A project that goes on in another year loses its open traces; one that has ended and does not gets those that it lacks.
void settleTraces(Project& project, bool goesOn, const OfficeCalendar& calendar);
/// The open step that is due first; an undated one where no dated one is open.
const Milestone* nextMilestone(const Project& project);
/// Put in the order of their days; undated ones keep their place behind the one before them.
void sortMilestones(QList<Milestone>& milestones);
/// Whether the project chooses the day of this step: it is open, and no call sets the day for everybody who applies.
bool mayMove(const Project& project, const Milestone& milestone);

/// 事前協議 is mandatory in the project's year, and it has gone on to apply without one that took place or was waived.
bool lacksNegotiation(const Project& project, const ProgrammeRule* rule);

/// How far both sides stand apart: 団体 − 行政; empty while one of them has not scored.
std::optional<int> gapOf(const Evaluation& evaluation);
/// 1 or 2 without a reason.
bool lacksReason(const Evaluation& evaluation);

/// A project in its chain of years.
struct ChainLink {
    Id<Project> id;
    std::optional<Id<Project>> predecessor;
    int fiscalYear = 0;
    std::optional<Id<Programme>> programme;
    Term<ProjectBasisList> basis;
    ProjectStatus status = ProjectStatus::Idea;

    friend bool operator==(const ChainLink&, const ChainLink&) = default;
};

/// 1 for the first year, 2 for the next under the same programme or other basis, and so on (n年目).
int yearInChain(const QList<ChainLink>& links, Id<Project> id);

/// The project that goes on with this one, neither rejected nor withdrawn; of several the one of the earliest year.
std::optional<Id<Project>> followerOf(const QList<ChainLink>& links, Id<Project> id);

/// What must be mended before what the screening came to is recorded: something has to be in it, a result has its day, and the names of
/// criteria and reviewers are told apart. `before` is the project as it stands.
Problems checkScreening(const Project& before, const Project& after);
/// The same of the amounts and the budget: one of them has to be there, and a line of the budget says what it is for.
Problems checkMoney(const Project& before, const Project& after, const ProgrammeRule* rule);

/// What must or should be mended before a project is saved. `rule` is that of its programme, year and track; null where there is none.
Problems check(const Project& project, const ProgrammeRule* rule);

} // namespace musubi
