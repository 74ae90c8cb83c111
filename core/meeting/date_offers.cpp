#include "core/meeting/date_offers.h"

#include "core/japan/working_days.h"

#include <algorithm>

namespace musubi {

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

} // namespace musubi
