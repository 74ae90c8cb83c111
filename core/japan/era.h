#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace musubi::japan {

/// 元号, with the first day of each (DOMAIN §5). Days before 1873 are reckoned back as Gregorian.
struct Era {
    QDate start;
    QLatin1StringView letter; // M T S H R
    char16_t name[3]; // 令和
    char16_t sign; // ㋿
};

const std::array<Era, 5>& eras(); // oldest first

/// The era of a day; nullptr before 明治.
const Era* eraOf(QDate date);

/// The year within its era.
int eraYear(const Era& era, int year);

/// 元 for year 1, else digits.
QString eraYearText(int year);

enum class DateStyle {
    Full, // 令和8年11月23日（月）  /  Mon 23 Nov 2026
    Plain, // 令和8年11月23日        /  23 Nov 2026
    Month, // 令和8年11月            /  Nov 2026
    Short, // 11/23（月）            /  Mon 11/23
    Compact, // R8.11.23, R元.8.30     /  2026/11/23
    Iso, // 2026-11-23
};

/// The words a date is written in; the ui passes the language it speaks.
enum class DateLanguage { Japanese, English };

QString formatDate(QDate date, DateStyle style, DateLanguage language = DateLanguage::Japanese);

/// 月 / Mon.
QString weekdayName(QDate date, DateLanguage language = DateLanguage::Japanese);

} // namespace musubi::japan
