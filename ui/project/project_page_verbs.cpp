#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/project/project_parts.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/matter/matter_dialogs.h"
#include "ui/meeting/meeting_room.h"
#include "ui/preview/sheet_preview.h"
#include "ui/project/project_dialogs.h"
#include "ui/project/project_page.h"
#include "ui/project/role_versions_dialog.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/project_papers.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

// Small forms of the page, as their drafts name them.
constexpr QLatin1StringView moneyPart("money"), rolesPart("roles"), screeningPart("screening"), evaluationPart("evaluation:");

} // namespace

void ProjectPage::said(const QString& sentence)
{
    sayDone(m_workplace.centre, m_workplace.feedback, sentence);
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

/// A small form on what is on file, or on what this seat left of it. What is written in it is a draft until it is closed; closed
/// without being recorded, it can be taken up again from the bar.
void ProjectPage::write(const QString& part, const QString& name, const TakePart& take, const AskPart& ask, const RecordPart& record)
{
    if (!m_row)
        return;
    Centre& centre = m_workplace.centre;
    const auto row = centre.projects().get(m_row->id);
    const QString title = tr("%1 %2: %3").arg(text::projectNumber(centre, row.value.fiscalYear, row.value.sequence), row.value.title, name);
    PartDraft draft(centre, row, part, title, [this] { Q_EMIT drafted(); });
    Project value = row.value;
    if (const auto kept = draft.takeUp()) {
        take(value, PartDraft::written(kept->draft)); // only what this form is about: the rest is as it stands now
        m_workplace.feedback.noted(kept->draft.revision == row.revision
                ? tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept->at))
                : tr("The draft of %1 is taken up again. The project was saved since: look over what is in it.").arg(text::fullDateTime(kept->at)));
    }
    if (ask(value, draft.keeping())) {
        draft.keeping()(value);
        draft.keepNow(); // where a colleague saved meanwhile, it is not recorded and not lost
        record(row, value);
        draft.drop();
    } else if (const auto thrown = draft.drop()) {
        m_workplace.feedback.done(tr("Nothing was recorded: %1").arg(name), [this, thrown] {
            if (const auto kept = m_workplace.centre.drafts().find(m_workplace.centre.drafts().keep(*thrown)))
                m_workplace.go(placeOf(*kept)); // another project may be shown by now
        });
    }
}

void ProjectPage::resume(const QString& part)
{
    if (part == moneyPart)
        recordMoney();
    else if (part == rolesPart)
        assignRoles();
    else if (part == screeningPart)
        recordScreening();
    else if (const auto timing = fromCode<EvaluationTiming>(part.mid(evaluationPart.size())); timing && part.startsWith(evaluationPart))
        evaluate(*timing);
}

void ProjectPage::recordMoney()
{
    write(moneyPart, tr("Money"), &takeMoney,
        [this, rule = m_rule](Project& value, const KeepProject& keep) { return askForMoney(m_workplace.centre, value, rule ? &*rule : nullptr, keep, this); },
        [this](const Stored<Project>& row, const Project& after) {
            m_workplace.centre.projects().recordMoney(row, after);
            said(tr("Recorded the money."));
        });
}

void ProjectPage::assignRoles()
{
    write(rolesPart, tr("Division of roles"), &takeRoles, [this](Project& value, const KeepProject& keep) { return askForRoles(m_workplace.centre, value, keep, this); },
        [this](const Stored<Project>& row, const Project& after) {
            if (after.roles == row.value.roles)
                return;
            m_workplace.centre.projects().assignRoles(row, after.roles);
            said(tr("Recorded the roles."));
        });
}

void ProjectPage::compareRoleVersions()
{
    auto* dialog = new RoleVersionsDialog(m_workplace.centre, m_row->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (dialog->versionCount() < 2) {
        delete dialog;
        m_workplace.feedback.noted(tr("The roles were recorded once so far: there is nothing to compare them with yet."));
        return;
    }
    connect(dialog, &RoleVersionsDialog::sheetAsked, this, [this, dialog, id = m_row->id, number = text::projectNumber(m_workplace.centre, m_row->value.fiscalYear, m_row->value.sequence)](int before, int after) {
        attempt(m_workplace.feedback, [&] {
            SheetPreview::open({text::roleComparisonOf(m_workplace.centre, id, before, after)},
                text::sheetFileName(number, dialog->windowTitle()), dialog);
        });
    });
    dialog->open();
}

void ProjectPage::recordScreening()
{
    write(screeningPart, tr("Screening"), &takeScreening, [this, row = *m_row](Project& value, const KeepProject& keep) { return askForScreening(m_workplace.centre, row, value, keep, this); },
        [this](const Stored<Project>& row, const Project& after) {
            m_workplace.centre.projects().screen(row, {after.scores, after.screening, after.screenedOn, after.opinion, after.opinionAnswer});
            said(tr("Recorded the screening."));
        });
}

void ProjectPage::conveneReviewMeeting()
{
    m_workplace.go({u"meetings"_s, m_row->id.value, conveneReview()});
}

void ProjectPage::evaluate(EvaluationTiming timing)
{
    write(QString(evaluationPart) + codeOf(timing), tr("Mutual evaluation: %1").arg(text::evaluationTimingName(timing)),
        [timing](Project& into, const Project& from) { takeEvaluations(into, from, timing); },
        [this, timing](Project& value, const KeepProject& keep) { return askForEvaluation(m_workplace.centre, value, timing, keep, this); },
        [this](const Stored<Project>& row, const Project& after) {
            if (after.evaluations == row.value.evaluations)
                return;
            m_workplace.centre.projects().evaluate(row, after.evaluations);
            said(tr("Recorded the evaluation."));
        });
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

/// What is to be said of a line of the checklist: what is still to come, from where it was taken.
void ProjectPage::noteOn(qsizetype requirement)
{
    const auto row = m_workplace.centre.projects().get(m_row->id);
    if (requirement >= row.value.requirements.size())
        return;
    Project after = row.value;
    ProjectRequirement& line = after.requirements[requirement];
    if (!askForRequirementNote(line, this) || after == row.value)
        return;
    m_workplace.centre.projects().edit(row, after);
    said(tr("Noted on: %1").arg(line.text));
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
