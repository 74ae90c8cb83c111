#include "ui/meeting/meeting_steps.h"

#include "core/centre.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_rules.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct MeetingStepWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MeetingStepWords)
};

/// The place of the step that is being done, counted from 0; past the last where all is done.
int stepOf(const Meeting& meeting)
{
    switch (meeting.status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Asking: return 0;
    case MeetingStatus::Arranging:
    case MeetingStatus::Postponed: return 1;
    case MeetingStatus::Fixed: return 2;
    case MeetingStatus::Invited: return 3;
    case MeetingStatus::Held: return 4;
    case MeetingStatus::Closed: return 5;
    case MeetingStatus::Cancelled: return -1; // nothing leads on
    }
    Q_UNREACHABLE();
}

QString answersText(const Meeting& meeting)
{
    const auto asked = static_cast<int>(askedOf(meeting).size());
    const int answered = asked - static_cast<int>(withoutAnswer(meeting).size());
    return meeting.offers.isEmpty() ? QString() : MeetingStepWords::tr("%1 of %2 have answered").arg(answered).arg(asked);
}

QString lettersText(const Meeting& meeting)
{
    int needed = 0, sent = 0;
    for (const Participant& participant : meeting.participants) {
        needed += participant.letterNeeded;
        sent += participant.letterSentOn.has_value();
    }
    if (needed == 0 && sent == 0)
        return {};
    if (mustTellDate(meeting))
        return MeetingStepWords::tr("letters name another date");
    return MeetingStepWords::tr("letters %1 of %2").arg(sent).arg(std::max(needed, sent));
}

QString cameText(const Meeting& meeting)
{
    const auto came = std::count_if(meeting.participants.begin(), meeting.participants.end(), [](const Participant& one) { return cameTo(one.attendance); });
    return wasHeld(meeting.status) ? MeetingStepWords::tr("%n came", nullptr, static_cast<int>(came)) : QString();
}

} // namespace

QList<StagePath::Stage> meetingSteps(Centre& centre, const Meeting& meeting)
{
    const Preparedness how = preparednessOf(meeting.preparation, meeting.start ? std::optional(meeting.start->date()) : std::nullopt);
    QList<StagePath::Stage> steps{
        {MeetingStepWords::tr("Plan"), meeting.preparation.isEmpty() ? QString() : MeetingStepWords::tr("prepared %1 of %2").arg(how.done).arg(how.steps)},
        {MeetingStepWords::tr("Date"), meeting.start ? text::shortDate(meeting.start->date()) : answersText(meeting)},
        {MeetingStepWords::tr("Invitation"), lettersText(meeting)},
        {MeetingStepWords::tr("Meeting held"), cameText(meeting)},
        {MeetingStepWords::tr("Minutes"), wasHeld(meeting.status) ? text::minutesStatusName(meeting.minutesStatus) : QString()},
    };
    const QLatin1StringView icons[]{"edit"_L1, "calendar"_L1, "send"_L1, "meeting"_L1, "document"_L1};
    const int now = stepOf(meeting);
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        steps[i].icon = icons[i];
        steps[i].state = i < now ? StagePath::State::Passed : i == now ? StagePath::State::Now : StagePath::State::Ahead;
    }
    if (meeting.start && isAhead(meeting.status)) // how long there is still
        if (const qint64 days = centre.today().daysTo(meeting.start->date()); days >= 0)
            steps[3].since = days == 0 ? MeetingStepWords::tr("today") : MeetingStepWords::tr("in %n days", nullptr, static_cast<int>(days));
    return steps;
}

MeetingAction leadingAction(const Meeting& meeting, QDate today)
{
    switch (meeting.status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Asking: return MeetingAction::OfferDates;
    case MeetingStatus::Arranging:
    case MeetingStatus::Postponed: return meeting.offers.isEmpty() ? MeetingAction::OfferDates : MeetingAction::FixDate;
    case MeetingStatus::Fixed:
        if (meeting.start && meeting.start->date() <= today)
            return MeetingAction::RecordHeld;
        return mustTellDate(meeting) ? MeetingAction::TellDate : MeetingAction::RecordInvitations;
    case MeetingStatus::Invited: return MeetingAction::RecordHeld;
    case MeetingStatus::Held: return meeting.minutesStatus == MinutesStatus::None || meeting.minutesStatus == MinutesStatus::Draft ? MeetingAction::WriteMinutes : MeetingAction::FinishMinutes;
    case MeetingStatus::Closed: return MeetingAction::ConveneNext;
    case MeetingStatus::Cancelled: return MeetingAction::None;
    }
    Q_UNREACHABLE();
}

QString actionText(MeetingAction action)
{
    switch (action) {
    case MeetingAction::None: return {};
    case MeetingAction::OfferDates: return MeetingStepWords::tr("Offer dates");
    case MeetingAction::FixDate: return MeetingStepWords::tr("Fix the date");
    case MeetingAction::RecordInvitations: return MeetingStepWords::tr("Record the invitations");
    case MeetingAction::TellDate: return MeetingStepWords::tr("Tell the new date");
    case MeetingAction::RecordHeld: return MeetingStepWords::tr("Record who came");
    case MeetingAction::WriteMinutes: return MeetingStepWords::tr("Write the minutes");
    case MeetingAction::FinishMinutes: return MeetingStepWords::tr("Minutes have been sent");
    case MeetingAction::ConveneNext: return MeetingStepWords::tr("Convene the next one");
    }
    Q_UNREACHABLE();
}

QString actionIcon(MeetingAction action)
{
    switch (action) {
    case MeetingAction::None: return {};
    case MeetingAction::OfferDates:
    case MeetingAction::FixDate: return u"calendar"_s;
    case MeetingAction::RecordInvitations:
    case MeetingAction::TellDate: return u"send"_s;
    case MeetingAction::RecordHeld: return u"check"_s;
    case MeetingAction::WriteMinutes: return u"edit"_s;
    case MeetingAction::FinishMinutes: return u"send"_s;
    case MeetingAction::ConveneNext: return u"add"_s;
    }
    Q_UNREACHABLE();
}

} // namespace musubi::ui
