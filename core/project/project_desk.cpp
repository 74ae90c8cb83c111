#include "core/project/project_desk.h"

#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/programme/programme_mapping.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_mapping.h"
#include "core/project/project_parts.h"
#include "core/project/project_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

struct ProjectDesk::Tables {
    Table<Project> projects;
    Table<Programme> programmes;
};

ProjectDesk::ProjectDesk(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Project>(db), Table<Programme>(db)})
{
}

ProjectDesk::~ProjectDesk() = default;

Stored<Project> ProjectDesk::get(Id<Project> id) const
{
    return m_tables->projects.get(id);
}

bool ProjectDesk::exists(Id<Project> id) const
{
    return m_tables->projects.find(id).has_value();
}

std::optional<Stored<Project>> ProjectDesk::find(int fiscalYear, int sequence) const
{
    const auto rows = m_tables->projects.select(u"WHERE fiscal_year = ? AND sequence = ?"_s, fiscalYear, sequence);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

std::optional<ProgrammeRule> ProjectDesk::ruleFor(const Project& project) const
{
    if (!project.programme)
        return std::nullopt;
    const Programme programme = m_tables->programmes.get(*project.programme).value;
    const ProgrammeRule* rule = ruleOf(programme, project.fiscalYear, project.track);
    return rule ? std::optional(*rule) : std::nullopt;
}

std::optional<qint64> ProjectDesk::proposedChangedGrant(const Project& project) const
{
    const auto rule = ruleFor(project);
    return rule ? changedGrantByRule(project, *rule) : std::nullopt;
}

std::optional<qint64> ProjectDesk::proposedFixed(const Project& project) const
{
    const auto rule = ruleFor(project);
    return rule ? fixedByRule(project, *rule) : std::nullopt;
}

void ProjectDesk::require(const Project& project) const
{
    const auto rule = ruleFor(project);
    for (const Problem& problem : check(project, rule ? &*rule : nullptr))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
}

Stored<Project> ProjectDesk::save(Deed deed, const Stored<Project>& before, const Project& after)
{
    require(after);
    UnitOfWork work = m_journal.begin(deed, after.title);
    auto row = m_tables->projects.update(work, before, after);
    work.commit();
    return row;
}

Stored<Project> ProjectDesk::plan(const Project& project, const OfficeCalendar& calendar)
{
    require(project);
    UnitOfWork work = m_journal.begin(project.predecessor ? Deed::ContinueProject : Deed::PlanProject, project.title);
    if (project.predecessor && get(*project.predecessor).value.fiscalYear >= project.fiscalYear)
        throw Error(Fault::Invalid, u"predecessor"_s);
    Project numbered = project;
    if (project.programme) {
        const Programme programme = m_tables->programmes.get(*project.programme).value;
        if (const ProgrammeRule* rule = ruleOf(programme, project.fiscalYear, project.track); rule && project.milestones.isEmpty())
            numbered.milestones = plannedMilestones(*rule, programme.steps, calendar);
        if (project.requirements.isEmpty())
            for (const ProgrammeRequirement& line : requirementsOf(programme, project.fiscalYear))
                numbered.requirements << ProjectRequirement{line.kind, line.text, false, {}};
    }
    numbered.sequence = takeNumber(work, "project"_L1, numbered.fiscalYear);
    auto row = m_tables->projects.insert(work, numbered);
    settleEarlierYear(work, numbered, calendar);
    work.commit();
    return row;
}

Stored<Project> ProjectDesk::continueNextYear(const Stored<Project>& project, const OfficeCalendar& calendar)
{
    const Project& before = project.value;
    Project next;
    next.fiscalYear = before.fiscalYear + 1;
    next.predecessor = project.id;
    next.title = before.title;
    next.matter = before.matter;
    next.programme = before.programme;
    next.track = before.track;
    next.basis = before.basis;
    next.basisNote = before.basisNote;
    next.staff = before.staff;
    next.purpose = before.purpose;
    next.parties = before.parties;
    next.roles = before.roles;
    for (ProjectRole& role : next.roles)
        role.actual = RolePart::None;
    next.budget = before.budget;
    for (BudgetLine& line : next.budget) {
        line.planned = line.changed ? line.changed : line.planned;
        line.changed.reset();
        line.actual.reset();
    }
    return plan(next, calendar);
}

Stored<Project> ProjectDesk::edit(const Stored<Project>& before, const Project& after)
{
    Project kept = after;
    kept.fiscalYear = before.value.fiscalYear;
    kept.sequence = before.value.sequence;
    kept.status = before.value.status;
    if (kept.predecessor && get(*kept.predecessor).value.fiscalYear >= kept.fiscalYear)
        throw Error(Fault::Invalid, u"predecessor"_s);
    return save(Deed::EditProject, before, kept);
}

Stored<Project> ProjectDesk::advance(const Stored<Project>& project, ProjectStatus to, const QString& reason, QDate on, const OfficeCalendar& calendar)
{
    if (!movesFrom(project.value).contains(to))
        throw Error(Fault::Invalid, u"status"_s);
    Project after = project.value;
    after.status = to;
    after.statusReason = reason.trimmed();
    if (to == ProjectStatus::Running && !after.startsOn)
        after.startsOn = on;
    if (to == ProjectStatus::Finished) {
        if (!after.endsOn)
            after.endsOn = on;
        settleTraces(after, goesOn(project.id), calendar); // what becomes of it shows when the last year has ended
    }
    require(after);
    UnitOfWork work = m_journal.begin(Deed::AdvanceProject, after.title);
    auto row = m_tables->projects.update(work, project, after);
    settleEarlierYear(work, after, calendar);
    work.commit();
    return row;
}

bool ProjectDesk::goesOn(Id<Project> id) const
{
    return followerOf(chainOf(id), id).has_value();
}

void ProjectDesk::settleEarlierYear(UnitOfWork& work, const Project& project, const OfficeCalendar& calendar)
{
    const auto earlier = project.predecessor ? m_tables->projects.find(*project.predecessor) : std::nullopt;
    if (!earlier)
        return;
    Project settled = earlier->value;
    settleTraces(settled, goesOn(earlier->id), calendar);
    if (!(settled == earlier->value))
        m_tables->projects.update(work, *earlier, settled);
}

Stored<Project> ProjectDesk::recordMoney(const Stored<Project>& before, const Project& after)
{
    Project value = before.value;
    takeMoney(value, after);
    const auto rule = ruleFor(value);
    for (const Problem& problem : checkMoney(before.value, value, rule ? &*rule : nullptr))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
    return save(Deed::RecordMoney, before, value);
}

Stored<Project> ProjectDesk::assignRoles(const Stored<Project>& project, const QList<ProjectRole>& roles)
{
    Project after = project.value;
    after.roles = roles;
    return save(Deed::AssignRoles, project, after);
}

Stored<Project> ProjectDesk::screen(const Stored<Project>& project, const ProjectScreening& screening)
{
    Project after = project.value;
    after.scores = screening.scores;
    after.screening = screening.result;
    after.screenedOn = screening.on;
    after.opinion = screening.opinion;
    after.opinionAnswer = screening.opinionAnswer;
    for (const Problem& problem : checkScreening(project.value, after))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
    return save(Deed::ScreenProject, project, after);
}

Stored<Project> ProjectDesk::evaluate(const Stored<Project>& project, const QList<Evaluation>& evaluations)
{
    Project after = project.value;
    after.evaluations = evaluations;
    return save(Deed::EvaluateProject, project, after);
}

Stored<Project> ProjectDesk::moveMilestone(const Stored<Project>& project, qsizetype milestone, QDate dueOn)
{
    if (milestone < 0 || milestone >= project.value.milestones.size())
        throw Error(Fault::Invalid, u"project_milestone"_s);
    Project after = project.value;
    if (!mayMove(after, after.milestones[milestone]))
        throw Error(Fault::OutOfOrder, QString(codeOf(after.milestones[milestone].state)));
    after.milestones[milestone].dueOn = dueOn;
    return save(Deed::MoveMilestone, project, after);
}

Stored<Project> ProjectDesk::report(const Stored<Project>& project, qsizetype milestone, const MilestoneReport& report)
{
    if (milestone < 0 || milestone >= project.value.milestones.size())
        throw Error(Fault::Invalid, u"project_milestone"_s);
    Project after = project.value;
    Milestone& step = after.milestones[milestone];
    step.state = report.state;
    step.doneOn = report.state == MilestoneState::Done ? report.on : std::nullopt;
    step.result = report.state == MilestoneState::Open ? QString() : report.result.trimmed();
    return save(Deed::ReportMilestone, project, after);
}

Stored<Project> ProjectDesk::recordOutcome(const Stored<Project>& project, const Outcome& outcome)
{
    if (!outcome.on.isValid() || outcome.code.isEmpty())
        throw Error(Fault::Invalid, u"outcome"_s);
    Project after = project.value;
    after.outcomes << outcome;
    std::stable_sort(after.outcomes.begin(), after.outcomes.end(), [](const Outcome& a, const Outcome& b) { return a.on < b.on; });
    return save(Deed::RecordOutcome, project, after);
}

void ProjectDesk::remove(const Stored<Project>& project)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveProject, project.value.title);
    m_tables->projects.remove(work, project);
    work.commit();
}

} // namespace musubi
