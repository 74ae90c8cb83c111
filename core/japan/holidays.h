#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace musubi::japan {

/// A day off by law and what it is called: 国民の祝日, a 振替休日 or a 国民の休日 between two of them.
struct Holiday {
    QDate date;
    QString name;

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

inline constexpr int firstHolidayYear = 1955;
inline constexpr int lastHolidayYear = 2099;

/// What the office knows better than the rules: laws change. An added day wins over a removed one.
struct HolidayOverrides {
    QMap<QDate, QString> added; // also a rule's day under another name
    QSet<QDate> removed;

    friend bool operator==(const HolidayOverrides&, const HolidayOverrides&) = default;
};

/// The holidays of a year in order, by the 祝日法 as it stood then (DOMAIN §5); outside 1955–2099 only those added.
QList<Holiday> holidaysOf(int year, const HolidayOverrides& overrides = {});

/// Empty for a day that is no holiday.
QString holidayName(QDate day, const HolidayOverrides& overrides = {});

/// The overrides that make the rules agree with an official list, for the years from its first to its last day.
/// The list's bare 休日 does not rename 振替休日 and 国民の休日.
HolidayOverrides overridesFrom(const QList<Holiday>& official);

} // namespace musubi::japan
