#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/feedback.h"
#include "ui/matter/matter_dialogs.h"
#include "ui/project/project_dialogs.h"
#include "ui/project/project_page.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ProjectPage::said(const QString& sentence)
{
    m_workplace.feedback.done(sentence, [this] { m_workplace.centre.journal().undo(); });
}

void ProjectPage::moveOn(ProjectStatus to)
{
    Centre& centre = m_workplace.centre;
    QString reason;
    if (needsReason(to) && !askForProjectReason(text::projectStatusName(to), reason, this))
        return;
    centre.projects().advance(centre.projects().get(m_row->id), to, reason, centre.today(), centre.officeCalendar());
    said(tr("Now: %1").arg(text::projectStatusName(to)));
}

void ProjectPage::report(qsizetype milestone)
{
    Centre& centre = m_workplace.centre;
    const auto row = centre.projects().get(m_row->id);
    if (milestone >= row.value.milestones.size())
        return;
    const Milestone step = row.value.milestones[milestone];
    MilestoneReport report{step.state == MilestoneState::Open ? MilestoneState::Done : step.state, step.doneOn ? step.doneOn : std::optional(centre.today()), step.result};
    if (!askForReport(centre, step, report, this))
        return;
    centre.projects().report(row, milestone, report);
    said(tr("Recorded: %1").arg(text::milestoneName(step.kind, step.title)));
}

void ProjectPage::recordMoney()
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    Project after = row.value;
    if (!askForMoney(m_workplace.centre, after, m_rule ? &*m_rule : nullptr, this))
        return;
    m_workplace.centre.projects().recordMoney(row, after);
    said(tr("Recorded the money."));
}

void ProjectPage::assignRoles()
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    QList<ProjectRole> roles = row.value.roles;
    if (!askForRoles(m_workplace.centre, row.value, roles, this) || roles == row.value.roles)
        return;
    m_workplace.centre.projects().assignRoles(row, roles);
    said(tr("Recorded the roles."));
}

void ProjectPage::recordScreening()
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    ProjectScreening screening{row.value.scores, row.value.screening, row.value.screenedOn, row.value.opinion, row.value.opinionAnswer};
    if (!askForScreening(m_workplace.centre, screening, this))
        return;
    m_workplace.centre.projects().screen(row, screening);
    said(tr("Recorded the screening."));
}

void ProjectPage::evaluate(EvaluationTiming timing)
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    QList<Evaluation> evaluations = row.value.evaluations;
    if (!askForEvaluation(m_workplace.centre, evaluations, timing, this) || evaluations == row.value.evaluations)
        return;
    m_workplace.centre.projects().evaluate(row, evaluations);
    said(tr("Recorded the evaluation."));
}

void ProjectPage::recordOutcome()
{
    Outcome outcome{m_workplace.centre.today(), {}, {}};
    if (!askForOutcome(m_workplace.centre, outcome, this))
        return;
    m_workplace.centre.projects().recordOutcome(m_workplace.centre.projects().get(m_row->id), outcome);
    said(tr("Recorded the outcome."));
}

void ProjectPage::continueNextYear()
{
    Centre& centre = m_workplace.centre;
    const auto next = centre.projects().continueNextYear(centre.projects().get(m_row->id), centre.officeCalendar());
    m_workplace.go({u"projects"_s, next.id.value, {}});
    said(tr("Registered %1 for the next year.").arg(text::projectNumber(centre, next.value.fiscalYear, next.value.sequence)));
}

void ProjectPage::meet(qsizetype requirement, bool met)
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    if (requirement >= row.value.requirements.size())
        return;
    Project after = row.value;
    after.requirements[requirement].met = met;
    m_workplace.centre.projects().edit(row, after);
    said(met ? tr("Met: %1").arg(after.requirements[requirement].text) : tr("Not met: %1").arg(after.requirements[requirement].text));
}

} // namespace musubi::ui
