#include "core/insight/taken_times.h"

#include "core/calendar/calendar_source.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"

#include <algorithm>

namespace musubi {

namespace {

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
        if (!takesTime(entry) || std::none_of(at.begin(), at.end(), [&](const DateOffer& offer) { return entry.begin < offer.end && offer.start < entry.end; }))
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

} // namespace musubi
