#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace musubi::japan {

/// What the reader of a typed date should be told beside it.
enum class DateNote {
    YearAssumed, // the year was not typed: the nearest within the fiscal year was taken
    EraOverrun, // 平成32年: the year of an era that had ended
    EraNotBegun, // 令和元年4月: the era began later that year
    EraAssumed, // 8.11.23: the era of today was taken
    WeekdayDiffers, // 11/23（火） where the 23rd is no Tuesday; the date counts
};

enum class DateFailure {
    Empty,
    Unreadable, // no form that we know
    NoSuchMonth, // 13月
    NoSuchDay, // 2月30日
    NoSuchTime, // 25:00
};

struct DateReading {
    QDate date; // valid unless `failure`
    std::optional<QTime> time; // where one was typed behind it
    QList<DateNote> notes;
    std::optional<DateFailure> failure;

    bool isValid() const { return !failure; }
};

/// Reads every form of DOMAIN §5: R8.11.23, 令和8年11月23日, 8.11.23, 2026/11/23, 20261123, S63/12/31, kanji numerals,
/// 11/23 (in today's fiscal year), 今日, 明日, 3日後, 来週火 (weeks Monday to Sunday), full width, 。・ー for . / -,
/// every form that formatDate() writes; a time may follow (18:10, 18時10分, 午後6時10分), or stand alone and mean
/// today. Five digits (a serial number of a spreadsheet) are no date.
DateReading readDate(QStringView typed, QDate today);

} // namespace musubi::japan
