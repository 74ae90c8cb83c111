#pragma once

#include "core/japan/holidays.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace musubi {

/// Reception hours of an open day: opens ≤ t < closes (DOMAIN §1).
struct OfficeHours {
    QTime opens{9, 0};
    QTime closes{17, 0};

    friend bool operator==(const OfficeHours&, const OfficeHours&) = default;
};

/// A day of every year.
struct MonthDay {
    int month = 1;
    int day = 1;

    friend auto operator<=>(const MonthDay&, const MonthDay&) = default;
};

/// When the office is closed and open, as the user may change it. The defaults are DOMAIN §5.
struct OfficeDays {
    japan::HolidayOverrides holidays;
    std::array<bool, 7> closedWeekdays{false, false, false, false, false, true, true}; // Monday first
    MonthDay yearEndFrom{12, 29};
    MonthDay yearEndTo{1, 3};
    QMap<QDate, QString> ownClosed; // day and what for: 館内整備
    QSet<QDate> ownOpen; // open in spite of everything else: 日曜開庁
    OfficeHours hours;

    friend bool operator==(const OfficeDays&, const OfficeDays&) = default;
};

enum class ClosedReason { Weekend, Holiday, YearEnd, OwnDay };

struct ClosedDay {
    ClosedReason reason = ClosedReason::Weekend;
    QString name; // of the holiday or the own day; empty for the others

    friend bool operator==(const ClosedDay&, const ClosedDay&) = default;
};

/// Knows every day of the office. A value: copies are independent, and const use from several threads is safe.
class OfficeCalendar {
public:
    explicit OfficeCalendar(OfficeDays days = {})
        : m_days(std::move(days))
    {
    }

    const OfficeDays& days() const { return m_days; }

    /// Why the office is closed on a day, the most telling reason first; nothing on an open day.
    std::optional<ClosedDay> closedReason(QDate day) const;
    bool isClosed(QDate day) const { return closedReason(day).has_value(); }

    /// Empty for a day that is no holiday, also where the office opens on it.
    QString holidayName(QDate day) const { return japan::holidayName(day, m_days.holidays); }

    /// The first open day after this one; an invalid date where the office never opens.
    QDate nextWorkingDay(QDate day) const { return addWorkingDays(day, 1); }
    QDate previousWorkingDay(QDate day) const { return addWorkingDays(day, -1); }

    /// The nth open day after this one (before it for n < 0), itself not counted; the day itself for 0.
    QDate addWorkingDays(QDate day, int n) const;

    /// How many open days lie after `from` up to and with `to`; negative where `to` comes first. With open days
    /// workingDaysBetween(d, addWorkingDays(d, n)) == n.
    int workingDaysBetween(QDate from, QDate to) const;

    /// A deadline on a closed day moves to the next working day; others stay.
    QDate dueDate(QDate day) const { return isClosed(day) ? nextWorkingDay(day) : day; }

    /// Whether a contact at this time came within reception hours.
    bool isInsideHours(const QDateTime& time) const;

private:
    // Both look at the days after `after` up to and with `until`.
    int openByWeekday(QDate after, QDate until) const;
    /// Every day on which something else than the weekday may decide.
    QSet<QDate> daysOutOfTheWeek(QDate after, QDate until) const;

    OfficeDays m_days;
};

} // namespace musubi
