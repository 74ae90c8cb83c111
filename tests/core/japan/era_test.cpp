#include "core/japan/date_reading.h"
#include "core/japan/era.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::DateLanguage;
using japan::DateStyle;
using japan::formatDate;

TEST_CASE("a day prints by the era of the day", "[japan][era]")
{
    const auto full
        = [](int year, int month, int day) { return formatDate(QDate(year, month, day), DateStyle::Plain); };
    CHECK(full(2026, 11, 23) == u"令和8年11月23日"_s);
    CHECK(full(2019, 4, 30) == u"平成31年4月30日"_s);
    CHECK(full(2019, 5, 1) == u"令和元年5月1日"_s);
    CHECK(full(1989, 1, 7) == u"昭和64年1月7日"_s);
    CHECK(full(1989, 1, 8) == u"平成元年1月8日"_s);
    CHECK(full(1926, 12, 24) == u"大正15年12月24日"_s);
    CHECK(full(1926, 12, 25) == u"昭和元年12月25日"_s);
    CHECK(full(1912, 7, 29) == u"明治45年7月29日"_s);
    CHECK(full(1912, 7, 30) == u"大正元年7月30日"_s);
    CHECK(full(1868, 1, 25) == u"明治元年1月25日"_s);
    CHECK(full(1868, 1, 24) == u"1868年1月24日"_s);
}

TEST_CASE("each style of a date is written as the office writes it", "[japan][era]")
{
    const QDate day(2026, 11, 23);
    CHECK(formatDate(day, DateStyle::Full) == u"令和8年11月23日（月）"_s);
    CHECK(formatDate(day, DateStyle::Month) == u"令和8年11月"_s);
    CHECK(formatDate(day, DateStyle::Short) == u"11/23（月）"_s);
    CHECK(formatDate(day, DateStyle::Compact) == u"R8.11.23"_s);
    CHECK(formatDate(QDate(2019, 8, 30), DateStyle::Compact) == u"R元.8.30"_s);
    CHECK(formatDate(day, DateStyle::Iso) == u"2026-11-23"_s);
    CHECK(formatDate(day, DateStyle::Full, DateLanguage::English) == u"Mon 23 Nov 2026"_s);
    CHECK(formatDate(day, DateStyle::Compact, DateLanguage::English) == u"2026/11/23"_s);
    CHECK(formatDate(day, DateStyle::Plain, DateLanguage::English) == u"23 Nov 2026"_s);
    CHECK(formatDate(QDate(), DateStyle::Full).isEmpty());
}

TEST_CASE("every day from 1868 to 2100 is read back from every style it is written in", "[japan][era]")
{
    const QDate today(2026, 11, 24);
    for (QDate day(1868, 1, 25); day.year() <= 2100; day = day.addDays(1)) {
        for (const DateStyle style : {DateStyle::Full, DateStyle::Plain, DateStyle::Compact, DateStyle::Iso}) {
            const auto reading = japan::readDate(formatDate(day, style), today);
            if (reading.date != day || !reading.notes.isEmpty())
                FAIL(formatDate(day, style).toStdString());
        }
        for (const DateStyle style : {DateStyle::Full, DateStyle::Compact}) {
            const auto english = japan::readDate(formatDate(day, style, DateLanguage::English), today);
            if (english.date != day || !english.notes.isEmpty())
                FAIL(formatDate(day, style, DateLanguage::English).toStdString());
        }
    }
    for (QDate day(2026, 4, 1); day <= QDate(2027, 3, 31); day = day.addDays(1))
        for (const DateLanguage language : {DateLanguage::Japanese, DateLanguage::English})
            CHECK(japan::readDate(formatDate(day, DateStyle::Short, language), today).date == day);
}
