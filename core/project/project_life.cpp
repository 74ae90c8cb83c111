#include "core/japan/working_days.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_rules.h"

namespace musubi {

namespace {

bool isGivenUp(ProjectStatus status)
{
    return status == ProjectStatus::Rejected || status == ProjectStatus::Withdrawn;
}

bool isTrace(MilestoneKind kind)
{
    return kind == MilestoneKind::TraceHalfYear || kind == MilestoneKind::TraceOneYear || kind == MilestoneKind::TraceTwoYears;
}

} // namespace

QList<ProjectStatus> movesFrom(ProjectStatus status, bool underProgramme)
{
    using S = ProjectStatus;
    QList<S> moves;
    switch (status) {
    case S::Idea: moves = {S::PreConsultation, S::PreNegotiation, S::Withdrawn}; break;
    case S::PreConsultation: moves = {S::PreNegotiation, S::Applied, S::Withdrawn}; break;
    case S::PreNegotiation: moves = {S::Applied, S::Withdrawn}; break;
    case S::Applied: moves = {S::Screening, S::Withdrawn}; break;
    case S::Screening: moves = {S::Accepted, S::Conditional, S::Rejected, S::Withdrawn}; break;
    case S::Accepted:
    case S::Conditional: moves = {S::Rework, S::Granted, S::Withdrawn}; break;
    case S::Rework: moves = {S::Granted, S::Withdrawn}; break;
    case S::Granted: moves = {S::Running, S::Changing, S::Withdrawn}; break;
    case S::Running: moves = {S::Changing, S::Finished, S::Suspended}; break;
    case S::Changing: moves = {S::Running, S::Suspended}; break;
    case S::Suspended: moves = {S::Running, S::Reported, S::Closed}; break;
    case S::Finished: moves = {S::Reported}; break;
    case S::Reported: moves = {S::Fixed}; break;
    case S::Fixed: moves = {S::Settled}; break;
    case S::Settled: moves = {S::Evaluated, S::Closed}; break;
    case S::Evaluated: moves = {S::Closed}; break;
    case S::Rejected:
    case S::Withdrawn:
    case S::Closed: break;
    }
    if (underProgramme)
        return moves;
    if (status == S::Idea || status == S::PreConsultation || status == S::PreNegotiation)
        moves.prepend(S::Running);
    if (status == S::Finished || status == S::Reported)
        moves << S::Evaluated << S::Closed;
    return moves;
}

QList<ProjectStatus> movesFrom(const Project& project)
{
    if (project.status == ProjectStatus::Rejected && project.screening == ScreeningResult::Reserve)
        return {ProjectStatus::Accepted, ProjectStatus::Conditional};
    return movesFrom(project.status, project.programme.has_value());
}

bool needsReason(ProjectStatus status)
{
    return status == ProjectStatus::Withdrawn || status == ProjectStatus::Suspended;
}

bool hasRun(ProjectStatus status)
{
    return status >= ProjectStatus::Granted;
}

bool isGrant(const Project& project)
{
    return project.programme && project.status >= ProjectStatus::Applied && project.status != ProjectStatus::Rejected && project.status != ProjectStatus::Withdrawn;
}

bool isOver(ProjectStatus status)
{
    return status == ProjectStatus::Rejected || status == ProjectStatus::Withdrawn || status == ProjectStatus::Closed;
}

QList<Milestone> plannedMilestones(const ProgrammeRule& rule, const QList<ProgrammeStep>& steps, const OfficeCalendar& calendar)
{
    QList<Milestone> milestones;
    const auto add = [&](MilestoneKind kind, const std::optional<QDate>& on) {
        milestones << Milestone{kind, {}, on ? std::optional(calendar.dueDate(*on)) : std::nullopt, MilestoneState::Open, {}, {}};
    };
    if (rule.consultationMandatory)
        add(MilestoneKind::PreNegotiation, {});
    if (rule.deadlineOn)
        for (const ScheduledStep& step : backwardSchedule(*rule.deadlineOn, steps, calendar))
            milestones << Milestone{MilestoneKind::Other, step.text, step.dueOn, MilestoneState::Open, {}, {}};
    add(MilestoneKind::Application, rule.deadlineOn);
    add(MilestoneKind::SecondScreening, rule.screeningOn);
    add(MilestoneKind::Decision, rule.decisionOn);
    add(MilestoneKind::ReviewMeeting, rule.reviewMeetingOn);
    add(MilestoneKind::GrantDecision, rule.grantOn);
    add(MilestoneKind::Interim, rule.interimOn);
    add(MilestoneKind::Report, rule.reportOn);
    add(MilestoneKind::Settlement, rule.settlementOn);
    return milestones;
}

QList<Milestone> tracesAfter(QDate end, const OfficeCalendar& calendar)
{
    constexpr std::pair<MilestoneKind, int> traces[]{{MilestoneKind::TraceHalfYear, 6}, {MilestoneKind::TraceOneYear, 12}, {MilestoneKind::TraceTwoYears, 24}};
    QList<Milestone> milestones;
    for (const auto& [kind, months] : traces)
        milestones << Milestone{kind, {}, calendar.dueDate(end.addMonths(months)), MilestoneState::Open, {}, {}};
    return milestones;
}

void settleTraces(Project& project, bool goesOn, const OfficeCalendar& calendar)
{
    if (goesOn) {
        project.milestones.removeIf([](const Milestone& milestone) { return isTrace(milestone.kind) && milestone.state == MilestoneState::Open; });
        return;
    }
    if (project.status < ProjectStatus::Finished || isOver(project.status) || !project.endsOn)
        return;
    const QList<Milestone> before = project.milestones;
    for (const Milestone& trace : tracesAfter(*project.endsOn, calendar))
        if (std::none_of(before.begin(), before.end(), [&](const Milestone& milestone) { return milestone.kind == trace.kind; }))
            project.milestones << trace;
}

const Milestone* nextMilestone(const Project& project)
{
    const Milestone* next = nullptr;
    for (const Milestone& milestone : project.milestones) {
        if (milestone.state != MilestoneState::Open)
            continue;
        if (!next || (milestone.dueOn && (!next->dueOn || *milestone.dueOn < *next->dueOn)))
            next = &milestone;
    }
    return next;
}

void sortMilestones(QList<Milestone>& milestones)
{
    QList<std::pair<QDate, Milestone>> placed; // an undated one stands on the day of the one before it
    for (const Milestone& milestone : milestones) {
        const std::optional<QDate> on = milestone.dueOn ? milestone.dueOn : milestone.doneOn;
        placed.emplaceBack(on ? *on : placed.isEmpty() ? QDate() : placed.last().first, milestone);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    milestones.clear();
    for (const auto& [on, milestone] : placed)
        milestones << milestone;
}

bool lacksNegotiation(const Project& project, const ProgrammeRule* rule)
{
    if (!rule || !rule->consultationMandatory || project.status < ProjectStatus::Applied || project.status == ProjectStatus::Withdrawn)
        return false;
    return std::none_of(project.milestones.begin(), project.milestones.end(), [](const Milestone& milestone) {
        return milestone.kind == MilestoneKind::PreNegotiation && (milestone.state == MilestoneState::Done || milestone.state == MilestoneState::Waived);
    });
}

std::optional<Id<Project>> followerOf(const QList<ChainLink>& links, Id<Project> id)
{
    const ChainLink* follower = nullptr;
    for (const ChainLink& link : links)
        if (link.predecessor == id && !isGivenUp(link.status) && (!follower || link.fiscalYear < follower->fiscalYear))
            follower = &link;
    return follower ? std::optional(follower->id) : std::nullopt;
}

int yearInChain(const QList<ChainLink>& links, Id<Project> id)
{
    const auto linkOf = [&](Id<Project> wanted) -> const ChainLink* {
        for (const ChainLink& link : links)
            if (link.id == wanted)
                return &link;
        return nullptr;
    };
    int year = 1;
    const ChainLink* link = linkOf(id);
    while (link && link->predecessor && year <= links.size()) { // a chain that bites its tail ends here
        const ChainLink* before = linkOf(*link->predecessor);
        if (!before || before->programme != link->programme || before->basis != link->basis)
            break;
        ++year;
        link = before;
    }
    return year;
}

} // namespace musubi
