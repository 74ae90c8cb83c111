#include "core/japan/working_days.h"

namespace musubi {

namespace {

constexpr int longestClosing = 3660; // days; an office closed for longer never opens

bool isWithinYearly(MonthDay day, MonthDay from, MonthDay to)
{
    return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

} // namespace

std::optional<ClosedDay> OfficeCalendar::closedReason(QDate day) const
{
    if (!day.isValid() || m_days.ownOpen.contains(day))
        return std::nullopt;
    if (const QString holiday = holidayName(day); !holiday.isEmpty())
        return ClosedDay{ClosedReason::Holiday, holiday};
    if (const auto own = m_days.ownClosed.find(day); own != m_days.ownClosed.end())
        return ClosedDay{ClosedReason::OwnDay, *own};
    if (isWithinYearly({day.month(), day.day()}, m_days.yearEndFrom, m_days.yearEndTo))
        return ClosedDay{ClosedReason::YearEnd, {}};
    if (m_days.closedWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)])
        return ClosedDay{ClosedReason::Weekend, {}};
    return std::nullopt;
}

QDate OfficeCalendar::addWorkingDays(QDate day, int n) const
{
    const int step = n < 0 ? -1 : 1;
    int closed = 0;
    for (int left = n; left != 0 && day.isValid();) {
        day = day.addDays(step);
        closed = isClosed(day) ? closed + 1 : 0;
        if (closed == 0)
            left -= step;
        else if (closed > longestClosing)
            return {};
    }
    return day;
}

int OfficeCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    int count = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        count += !isClosed(day.addDays(1));
    for (QDate day = from; day > to; day = day.addDays(-1))
        count -= !isClosed(day.addDays(-1));
    return count;
}

bool OfficeCalendar::isInsideHours(const QDateTime& time) const
{
    return time.isValid() && !isClosed(time.date()) && time.time() >= m_days.hours.opens
        && time.time() < m_days.hours.closes;
}

} // namespace musubi
