#pragma once

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

} // namespace musubi
