// What is done to a meeting from its page; each step says what was done and can be taken back.

#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/meeting/attendance_dialog.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/meeting_page.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MeetingPage::done(const QString& said)
{
    sayDone(m_workplace.centre, m_workplace.feedback, said);
}

void MeetingPage::change(const QString& said, const std::function<void(Meeting&)>& change)
{
    attempt(m_workplace.feedback, [&] {
        Meeting after = m_row->value;
        change(after);
        m_workplace.centre.meetings().edit(*m_row, after);
        done(said);
    });
}

void MeetingPage::tick(qsizetype step, bool isDone)
{
    const QString what = m_row->value.preparation.value(step).what;
    m_workplace.centre.meetings().tickPreparation(*m_row, step, isDone ? std::optional(m_workplace.centre.today()) : std::nullopt);
    done(isDone ? tr("Prepared: %1").arg(what) : tr("Open again: %1").arg(what));
}

void MeetingPage::recordInvitations()
{
    const Stored<Meeting> before = *m_row; // as it was looked at: a colleague may save meanwhile
    InvitationsChosen chosen{m_workplace.centre.today(), {}};
    if (!askForInvitations(m_workplace.centre, before.value, chosen, this))
        return;
    m_workplace.centre.meetings().recordInvitations(before, chosen.participants, chosen.on);
    done(tr("Recorded %n invitations.", nullptr, static_cast<int>(chosen.participants.size())));
}

void MeetingPage::recordHeld()
{
    const Stored<Meeting> before = *m_row; // as it was looked at: a colleague may save meanwhile
    AttendanceDialog dialog(m_workplace.centre, m_workplace.feedback, before.value, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workplace.centre.meetings().recordHeld(before, dialog.attendance(), dialog.uninvited());
    done(tr("Recorded that the meeting took place."));
}

void MeetingPage::finishMinutes()
{
    Meeting after = m_row->value;
    after.minutesStatus = MinutesStatus::Sent;
    m_workplace.centre.meetings().recordMinutes(*m_row, after);
    done(tr("The minutes have been sent; the meeting is finished."));
}

void MeetingPage::move()
{
    const Stored<Meeting> before = *m_row; // as it was looked at: a colleague may save meanwhile
    MeetingTime time{before.value.start, before.value.end, {}};
    if (!askForTime(m_workplace.centre, before, time, this))
        return;
    m_workplace.centre.meetings().move(before, *time.start, *time.end, m_workplace.centre.officeCalendar(), m_workplace.centre.today(), time.reason);
    done(tr("The meeting is on %1.").arg(whenText(*time.start, *time.end)));
}

void MeetingPage::postpone()
{
    const Stored<Meeting> before = *m_row; // as it was looked at: a colleague may save meanwhile
    QString reason;
    if (!askForReason(tr("Postpone the meeting"), tr("Postpone"), reason, this))
        return;
    m_workplace.centre.meetings().postpone(before, reason);
    done(tr("The meeting is postponed."));
}

void MeetingPage::cancel()
{
    const Stored<Meeting> before = *m_row; // as it was looked at: a colleague may save meanwhile
    QString reason;
    if (!askForReason(tr("Call off the meeting"), tr("Call off"), reason, this))
        return;
    m_workplace.centre.meetings().cancel(before, reason);
    done(tr("The meeting is called off."));
}

} // namespace musubi::ui
