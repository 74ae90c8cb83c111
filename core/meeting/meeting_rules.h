#pragma once

#include "core/base/problem.h"
#include "core/base/stored.h"
#include "core/meeting/meeting.h"

namespace musubi {

class OfficeCalendar;

/// What must or should be mended before a meeting is kept (DOMAIN §2).
Problems check(const Meeting& meeting, const OfficeCalendar& calendar);

/// The dates offered with the answers to them, as weighDates() and readAnswerTable() take them: those asked in the order of
/// the participants, who has declined left out.
DateChoice dateChoiceOf(const Meeting& meeting);
/// The participants whom dateChoiceOf() asks, as places in Meeting::participants.
QList<qsizetype> askedOf(const Meeting& meeting);

/// What somebody said of a date; nothing where they have not answered.
const DateAnswer* answerTo(const Meeting& meeting, int participant, int offer);
/// The same meeting with this answer in place of an earlier one. An unanswered one takes the earlier one back.
Meeting withAnswer(Meeting meeting, const DateAnswer& answer);
/// Participants who have not answered to every date offered, as places in Meeting::participants.
QList<qsizetype> withoutAnswer(const Meeting& meeting);

/// Gives those participants and dates offered a number that have none yet. Answers of who or to what is gone go with it, before a number
/// is given; none is that of somebody or something of `before`, the meeting as it was.
void giveNumbers(Meeting& meeting, const Meeting& before = {});

/// The kind of a meeting of which nobody said another: 協議.
Term<MeetingKindList> usualMeetingKind();

/// The next one of its series: same people, same cases, points still open and the agenda that follows from them.
Meeting nextOf(const Stored<Meeting>& meeting, QDate today);

/// Whether it took place.
bool wasHeld(MeetingStatus status);
/// The states of those that still ask something of the office: all but those that are finished or called off.
QList<MeetingStatus> unfinishedStatuses();
/// Whether it still is to take place.
bool isAhead(MeetingStatus status);
/// Whether somebody came, in person or on the screen.
bool cameTo(Attendance attendance);
/// Whether papers count somebody: who came, and until it was held who is expected.
bool isCounted(const Meeting& meeting, Attendance attendance);

/// When each item of the agenda begins; nothing where the meeting has no date or the length of an item before it is not known.
QList<std::optional<QTime>> agendaTimes(const Meeting& meeting);
/// Minutes that the items of the agenda take together.
int plannedMinutes(const Meeting& meeting);

} // namespace musubi
