#pragma once

#include "core/base/stored.h"
#include "core/calendar/calendar_entry.h"
#include "core/meeting/meeting.h"

namespace musubi {

class OfficeCalendar;

/// From when to when of a day: mornings, afternoons.
struct HoursOfDay {
    QTime from, until;

    friend bool operator==(const HoursOfDay&, const HoursOfDay&) = default;
};

/// Offers for every open day from `first` up to and with `last`, at these hours, in the order of time; numbered when they are kept.
QList<DateOffer> offersWithin(QDate first, QDate last, const QList<HoursOfDay>& hours, const OfficeCalendar& calendar);

/// Something for which people's time is taken: a meeting, a date that is held for one, a course, a planned visit.
struct TakenTime {
    CalendarEntry entry;
    QList<Participant> asked; // to a meeting: who has not declined

    friend bool operator==(const TakenTime&, const TakenTime&) = default;
};

/// Something else that takes place at the time of an offer.
struct OfferClash {
    CalendarEntry entry;
    bool sameLead = false;         // it is the same member of staff's
    QList<qsizetype> participants; // who are asked to both, as places in Meeting::participants

    friend bool operator==(const OfferClash&, const OfferClash&) = default;
};

/// Those of `taken` that overlap the offer and have the lead or somebody who is asked in common with the meeting, but for the
/// meeting itself and the dates held for it.
QList<OfferClash> clashesOf(const Stored<Meeting>& meeting, const DateOffer& offer, const QList<TakenTime>& taken);

/// Whether the lead has something else at that time.
bool leadIsTaken(const QList<OfferClash>& clashes);

} // namespace musubi
