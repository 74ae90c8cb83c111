#pragma once

#include "core/base/stored.h"
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

/// Another meeting that takes place at the time of an offer.
struct OfferClash {
    Id<Meeting> meeting;
    bool sameLead = false;        // the same member of staff leads it
    QList<qsizetype> participants; // who are asked to both, as places in Meeting::participants

    friend bool operator==(const OfferClash&, const OfferClash&) = default;
};

/// Those of `others` that overlap the offer and have the lead or somebody who is asked in common with the meeting. Meetings
/// without a date, called off or postponed stand in nobody's way, nor does the meeting itself.
QList<OfferClash> clashesOf(const Stored<Meeting>& meeting, const DateOffer& offer, const QList<Stored<Meeting>>& others);

} // namespace musubi
