#include "core/meeting/meeting_course.h"

#include "core/base/error.h"
#include "core/meeting/meeting_rules.h"

#include <algorithm>

namespace musubi {

namespace {

bool isForecast(Attendance attendance)
{
    return attendance == Attendance::Unknown || attendance == Attendance::Expected || attendance == Attendance::Absent;
}

/// The offer that is at the time of the meeting, or else one that holds the whole of it.
const DateOffer* offerAt(const Meeting& meeting)
{
    const DateOffer* holding = nullptr;
    for (const DateOffer& offer : meeting.offers) {
        if (offer.start == *meeting.start && offer.end == *meeting.end)
            return &offer;
        if (!holding && offer.start <= *meeting.start && *meeting.end <= offer.end)
            holding = &offer;
    }
    return holding;
}

/// The offers at that time, as places in Meeting::offers: the one that is exactly then, or else all that overlap it.
QList<qsizetype> offersAt(const Meeting& meeting, const QDateTime& start, const QDateTime& end)
{
    const auto isThen = [&](const DateOffer& offer) { return offer.start == start && offer.end == end; };
    const bool isOffered = std::any_of(meeting.offers.begin(), meeting.offers.end(), isThen);
    QList<qsizetype> there;
    for (qsizetype place = 0; place < meeting.offers.size(); ++place) {
        const DateOffer& offer = meeting.offers[place];
        if (isOffered ? isThen(offer) : offer.start < end && start < offer.end)
            there << place;
    }
    return there;
}

const Participant* participantOf(const Meeting& meeting, int number)
{
    for (const Participant& participant : meeting.participants)
        if (participant.number == number)
            return &participant;
    return nullptr;
}

void renewAttendance(Meeting& after, const Meeting& before)
{
    const DateOffer* offer = offerAt(after);
    const bool otherDay = before.start && before.start->date() != after.start->date();
    for (Participant& participant : after.participants) {
        const Participant* known = participantOf(before, participant.number);
        if (!isForecast(participant.attendance) || (known && known->attendance != participant.attendance)) // the latter is said with the new time
            continue;
        const DateAnswer* answer = offer ? answerTo(after, participant.number, offer->number) : nullptr;
        const Availability said = answer ? answer->answer : Availability::Unanswered;
        if (said == Availability::Yes)
            participant.attendance = Attendance::Expected;
        else if (said == Availability::No)
            participant.attendance = Attendance::Absent;
        else if (otherDay)
            participant.attendance = Attendance::Unknown;
    }
}

} // namespace

QList<MeetingVerb> verbsFor(MeetingStatus status)
{
    using V = MeetingVerb;
    switch (status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Asking:
    case MeetingStatus::Arranging:
    case MeetingStatus::Fixed:
    case MeetingStatus::Invited: return {V::OfferDates, V::RecordAnswers, V::Fix, V::Move, V::Postpone, V::Cancel, V::Invite, V::Hold};
    case MeetingStatus::Postponed: return {V::OfferDates, V::RecordAnswers, V::Fix, V::Move, V::Cancel};
    case MeetingStatus::Held:
    case MeetingStatus::Closed: return {V::Hold};
    case MeetingStatus::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

bool isDateSet(MeetingStatus status)
{
    return status == MeetingStatus::Fixed || status == MeetingStatus::Invited;
}

QList<int> refusedOffersAt(const Meeting& meeting, const QDateTime& start, const QDateTime& end)
{
    const DateChoice choice = dateChoiceOf(meeting);
    QList<int> refused;
    for (const qsizetype place : offersAt(meeting, start, end))
        if (isRefused(choice, place))
            refused << meeting.offers[place].number;
    return refused;
}

TimeConsequences consequencesOf(const Meeting& meeting, const QDateTime& start, const QDateTime& end)
{
    TimeConsequences follows;
    if (meeting.start == start && meeting.end == end)
        return follows;
    const auto offers = offersAt(meeting, start, end);
    for (const qsizetype place : askedOf(meeting)) {
        const Participant& participant = meeting.participants[place];
        if (participant.letterSentOn)
            follows.toTell << place;
        const bool refuses = std::any_of(offers.begin(), offers.end(), [&](qsizetype offer) {
            const DateAnswer* answer = answerTo(meeting, participant.number, meeting.offers[offer].number);
            return answer && answer->answer == Availability::No;
        });
        if (!refuses)
            continue;
        follows.refusing << place;
        if (participant.required)
            follows.requiredRefusing << place;
    }
    Meeting after = meeting;
    after.start = start;
    after.end = end;
    follows.needsReason = needsReason(meeting, after);
    return follows;
}

bool needsReason(const Meeting& before, const Meeting& after)
{
    if (!after.start || !after.end)
        return false;
    const QList<int> refused = refusedOffersAt(after, *after.start, *after.end);
    if (refused.isEmpty() || !before.start || !before.end || !isDateSet(before.status) || before.statusReason.trimmed().isEmpty())
        return !refused.isEmpty();
    const QList<int> known = refusedOffersAt(after, *before.start, *before.end);
    return !std::all_of(refused.begin(), refused.end(), [&](int offer) { return known.contains(offer); });
}

void followTime(Meeting& after, const Meeting& before, const QString& reason)
{
    const QString stated = reason.trimmed();
    const bool isRefusedThen = !refusedOffersAt(after, *after.start, *after.end).isEmpty();
    if (stated.isEmpty() && needsReason(before, after))
        throw Error(Fault::Refused);
    after.statusReason = stated.isEmpty() && isRefusedThen ? before.statusReason : stated;
    renewAttendance(after, before);
    for (DateOffer& offer : after.offers)
        offer.held = false;
    if (!isDateSet(before.status) || after.start != before.start || after.end != before.end)
        after.status = MeetingStatus::Fixed;
}

void forgetAttendance(Meeting& meeting)
{
    for (Participant& participant : meeting.participants)
        if (isForecast(participant.attendance))
            participant.attendance = Attendance::Unknown;
}

bool mustTellDate(const Meeting& meeting)
{
    return meeting.status == MeetingStatus::Fixed
        && std::any_of(meeting.participants.begin(), meeting.participants.end(), [](const Participant& participant) { return participant.letterSentOn.has_value(); });
}

} // namespace musubi
