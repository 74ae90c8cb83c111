#include "core/japan/working_days.h"

#include <algorithm>

namespace musubi {

namespace {

constexpr int longestClosing = 3660; // days; an office closed for longer never opens

bool isWithinYearly(MonthDay day, MonthDay from, MonthDay to)
{
    return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/// The 29th of February is the 1st of March where there is none.
QDate dayOfYear(int year, MonthDay day)
{
    return QDate(year, day.month, 1).addDays(day.day - 1);
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

int OfficeCalendar::openByWeekday(QDate after, QDate until) const
{
    const auto isOpen = [&](QDate day) { return !m_days.closedWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)]; };
    const qint64 days = after.daysTo(until);
    const auto openInWeek = std::count(m_days.closedWeekdays.begin(), m_days.closedWeekdays.end(), false);
    qint64 count = days / 7 * openInWeek;
    for (qint64 i = 0; i < days % 7; ++i)
        count += isOpen(until.addDays(-i));
    return static_cast<int>(count);
}

QSet<QDate> OfficeCalendar::daysOutOfTheWeek(QDate after, QDate until) const
{
    QSet<QDate> days;
    const auto add = [&](QDate day) {
        if (day > after && day <= until)
            days << day;
    };
    for (int year = after.year(); year <= until.year(); ++year) {
        for (const japan::Holiday& holiday : japan::holidaysOf(year, m_days.holidays))
            add(holiday.date);
        // over the turn of the year the closing ends in the next one
        const int endsIn = m_days.yearEndFrom <= m_days.yearEndTo ? year : year + 1;
        const QDate last = dayOfYear(endsIn, m_days.yearEndTo);
        for (QDate day = dayOfYear(year, m_days.yearEndFrom); day <= last; day = day.addDays(1))
            add(day);
    }
    if (m_days.yearEndFrom > m_days.yearEndTo) // what is left of the closing that began the year before
        for (QDate day(after.year(), 1, 1); day <= dayOfYear(after.year(), m_days.yearEndTo); day = day.addDays(1))
            add(day);
    for (auto own = m_days.ownClosed.lowerBound(after); own != m_days.ownClosed.end() && own.key() <= until; ++own)
        add(own.key());
    for (const QDate day : m_days.ownOpen)
        add(day);
    return days;
}

int OfficeCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from) {
        // counted backwards, `from` itself is left out and `to` is not
        const QDate after = to.addDays(-1), until = from.addDays(-1);
        return -workingDaysBetween(after, until);
    }
    int count = openByWeekday(from, to);
    for (const QDate day : daysOutOfTheWeek(from, to)) {
        const bool openByWeek = !m_days.closedWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)];
        count += int(!isClosed(day)) - int(openByWeek);
    }
    return count;
}

bool OfficeCalendar::isInsideHours(const QDateTime& time) const
{
    return time.isValid() && !isClosed(time.date()) && time.time() >= m_days.hours.opens
        && time.time() < m_days.hours.closes;
}

} // namespace musubi
