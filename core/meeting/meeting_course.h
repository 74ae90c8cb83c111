#pragma once

#include "core/meeting/meeting.h"

namespace musubi {

/// What the desk does to a meeting, as far as it depends on how the meeting stands.
enum class MeetingVerb { OfferDates, RecordAnswers, Fix, Move, Postpone, Cancel, Invite, Hold };

/// What may be done to a meeting as it stands. Of one that was held only who came is recorded, and one that was called off stays so;
/// what was entered wrong is corrected by editing it.
QList<MeetingVerb> verbsFor(MeetingStatus status);

/// Whether its date stands: it is fixed, and people may have been invited for it.
bool isDateSet(MeetingStatus status);

/// The offers at that time that everybody or somebody required refuses, by their numbers: the one that is exactly then, or else all
/// that overlap it.
QList<int> refusedOffersAt(const Meeting& meeting, const QDateTime& start, const QDateTime& end);

/// Whether giving `after` its time demands that somebody states a reason: people refuse it, and it is not what was given a reason
/// before.
bool needsReason(const Meeting& before, const Meeting& after);

/// What giving a meeting this time means for people, to be seen before it is done. Participants are named by their places.
struct TimeConsequences {
    QList<qsizetype> toTell;           // they hold a letter that names the time before, and must be told
    QList<qsizetype> refusing;         // they said × to a date offered at that time
    QList<qsizetype> requiredRefusing; // of these who are required
    bool needsReason = false;

    /// Whether it is to be confirmed by who does it: undo takes back the entry, not what people hold or said.
    bool asks() const { return needsReason || !toTell.isEmpty() || !refusing.isEmpty(); }

    friend bool operator==(const TimeConsequences&, const TimeConsequences&) = default;
};

TimeConsequences consequencesOf(const Meeting& meeting, const QDateTime& start, const QDateTime& end);

/// What follows for a meeting, which has a time, from being given it, whichever verb does so. `reason` says why it is then although
/// people refuse; Error(Fault::Refused) where they do and it is empty. Who said to come or not said it of the date before: each stands
/// as answered to the new one. Letters that went out name the date before: the meeting is fixed, but nobody is invited yet. Dates are held for it no more.
void followTime(Meeting& after, const Meeting& before, const QString& reason);

/// Nobody is expected or excused any more, for there is no date.
void forgetAttendance(Meeting& meeting);

/// Whether people hold a letter that names another date, or none.
bool mustTellDate(const Meeting& meeting);

} // namespace musubi
