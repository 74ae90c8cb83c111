#include "core/meeting/date_offers.h"

#include "core/japan/working_days.h"
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

} // namespace

QList<DateOffer> offersWithin(QDate first, QDate last, const QList<HoursOfDay>& hours, const OfficeCalendar& calendar)
{
    QList<HoursOfDay> ordered = hours;
    std::sort(ordered.begin(), ordered.end(), [](const HoursOfDay& a, const HoursOfDay& b) { return a.from < b.from; });
    QList<DateOffer> offers;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        if (!calendar.isClosed(day))
            for (const HoursOfDay& part : ordered)
                offers << DateOffer{0, QDateTime(day, part.from), QDateTime(day, part.until)};
    return offers;
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
