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

bool overlaps(const DateOffer& offer, const Meeting& other)
{
    return other.start && other.end && *other.start < offer.end && offer.start < *other.end;
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

QList<OfferClash> clashesOf(const Stored<Meeting>& meeting, const DateOffer& offer, const QList<Stored<Meeting>>& others)
{
    QList<OfferClash> clashes;
    const auto asked = askedOf(meeting.value);
    for (const Stored<Meeting>& other : others) {
        if (other.id == meeting.id || !overlaps(offer, other.value) || !isAhead(other.value.status) || other.value.status == MeetingStatus::Postponed)
            continue;
        OfferClash clash{other.id, meeting.value.lead && meeting.value.lead == other.value.lead, {}};
        const auto askedThere = askedOf(other.value);
        for (const qsizetype place : asked)
            if (std::any_of(askedThere.begin(), askedThere.end(), [&](qsizetype there) {
                    return isSameParticipant(meeting.value.participants[place], other.value.participants[there]);
                }))
                clash.participants << place;
        if (clash.sameLead || !clash.participants.isEmpty())
            clashes << clash;
    }
    return clashes;
}

} // namespace musubi
