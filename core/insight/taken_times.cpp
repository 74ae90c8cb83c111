#include "core/insight/taken_times.h"

#include "core/calendar/calendar_source.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"

#include <algorithm>

namespace musubi {

namespace {

/// The same person; or the same body where neither or only one of the two names a person.
bool isSameParticipant(const Participant& one, const Participant& other)
{
    if (one.person && other.person)
        return one.person == other.person;
    return one.organization && one.organization == other.organization;
}

bool overlaps(const DateOffer& offer, const CalendarEntry& other)
{
    return other.begin < offer.end && offer.start < other.end;
}

bool takesTime(const CalendarEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Meeting: return true;
    case EntryKind::Candidate: return entry.held;
    case EntryKind::Course:
    case EntryKind::Visit: return !entry.done;
    case EntryKind::Deadline:
    case EntryKind::Promise: break;
    }
    return false;
}

} // namespace

QList<TakenTime> takenTimes(const Database& db, const MeetingDesk& meetings, const QList<DateOffer>& at, QDate today)
{
    QList<TakenTime> taken;
    QDate from, until;
    for (const DateOffer& offer : at) {
        from = from.isValid() ? std::min(from, offer.start.date()) : offer.start.date();
        until = until.isValid() ? std::max(until, offer.end.date()) : offer.end.date();
    }
    if (!from.isValid() || !until.isValid())
        return taken;
    const QList<CalendarEntry> entries = calendarEntries(db, from, until, today);
    for (const CalendarEntry& entry : entries) {
        if (!takesTime(entry) || std::none_of(at.begin(), at.end(), [&](const DateOffer& offer) { return overlaps(offer, entry); }))
            continue;
        TakenTime time{entry, {}};
        if (entry.source.subject == Subject::Meeting) {
            const Meeting meeting = meetings.get({entry.source.id}).value;
            if (wasHeld(meeting.status))
                continue;
            for (const qsizetype place : askedOf(meeting))
                time.asked << meeting.participants[place];
        }
        taken << time;
    }
    return taken;
}

QList<OfferClash> clashesOf(const Stored<Meeting>& meeting, const DateOffer& offer, const QList<TakenTime>& taken)
{
    QList<OfferClash> clashes;
    const auto asked = askedOf(meeting.value);
    for (const TakenTime& other : taken) {
        if (other.entry.source == EntryRecord{Subject::Meeting, meeting.id.value} || !overlaps(offer, other.entry))
            continue;
        OfferClash clash{other.entry, meeting.value.lead && meeting.value.lead == other.entry.staff, {}};
        for (const qsizetype place : asked)
            if (std::any_of(other.asked.begin(), other.asked.end(), [&](const Participant& there) { return isSameParticipant(meeting.value.participants[place], there); }))
                clash.participants << place;
        if (clash.sameLead || !clash.participants.isEmpty())
            clashes << clash;
    }
    return clashes;
}

bool leadIsTaken(const QList<OfferClash>& clashes)
{
    return std::any_of(clashes.begin(), clashes.end(), [](const OfferClash& clash) { return clash.sameLead; });
}

} // namespace musubi
