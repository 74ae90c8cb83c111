#include "core/japan/date_reading.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::DateFailure;
using japan::DateNote;
using japan::readDate;

namespace {

const QDate aTuesday(2026, 11, 24); // today in these tests

QDate dateOf(QStringView typed)
{
    const auto reading = readDate(typed, aTuesday);
    return reading.isValid() ? reading.date : QDate();
}

std::optional<DateFailure> failureOf(QStringView typed)
{
    return readDate(typed, aTuesday).failure;
}

QList<DateNote> notesOf(QStringView typed)
{
    return readDate(typed, aTuesday).notes;
}

} // namespace

TEST_CASE("a date is read in every form that people type", "[japan][date]")
{
    const QDate day(2026, 11, 23);
    for (const QStringView typed :
        {u"R8.11.23", u"r8.11.23", u"令和8年11月23日", u"8.11.23", u"2026/11/23", u"2026-11-23", u"2026.11.23",
            u"20261123", u"2026年11月23日", u"Ｒ８．１１．２３", u"２０２６／１１／２３", u"２０２６年１１月２３日",
            u"令和八年十一月二十三日", u"令8.11.23", u"㋿8年11月23日", u"R8/11/23", u"R8-11-23", u"R081123",
            u" 令和 8年 11月 23日 ", u"令和8年11月23日（月）", u"令和8年11月23日月曜日", u"2026/11/23(月・祝)",
            u"Ｒ８。１１。２３", u"２０２６・１１・２３", u"２０２６ー１１ー２３", u"11/23", u"11月23日",
            u"11/23（月）", u"十一月二十三日", u"Mon 23 Nov 2026", u"23 November 2026", u"昨日", u"きのう", u"1日前"}) {
        INFO(typed.toUtf8().toStdString());
        CHECK(dateOf(typed) == day);
    }
    CHECK(dateOf(u"2026/2/28") == QDate(2026, 2, 28));
    CHECK(dateOf(u"S63/12/31") == QDate(1988, 12, 31));
    CHECK(dateOf(u"令和六年二月二十九日") == QDate(2024, 2, 29));
    CHECK(dateOf(u"令和元年5月1日") == QDate(2019, 5, 1));
    CHECK(dateOf(u"R元.8.30") == QDate(2019, 8, 30));
    CHECK(dateOf(u"㍻元年1月8日") == QDate(1989, 1, 8));
    CHECK(dateOf(u"明治5年12月3日") == QDate(1872, 12, 3));
    CHECK(dateOf(u"二〇二六年一月五日") == QDate(2026, 1, 5));
    CHECK(dateOf(u"大正十五年十二月二十四日") == QDate(1926, 12, 24));
}

TEST_CASE("days are named from today, weeks run from Monday to Sunday", "[japan][date]")
{
    CHECK(dateOf(u"今日") == aTuesday);
    CHECK(dateOf(u"明日") == QDate(2026, 11, 25));
    CHECK(dateOf(u"明後日") == QDate(2026, 11, 26));
    CHECK(dateOf(u"一昨日") == QDate(2026, 11, 22));
    CHECK(dateOf(u"来週火") == QDate(2026, 12, 1));
    CHECK(dateOf(u"来週の月曜日") == QDate(2026, 11, 30));
    CHECK(dateOf(u"今週金") == QDate(2026, 11, 27));
    CHECK(dateOf(u"今週日") == QDate(2026, 11, 29));
    CHECK(dateOf(u"先週月") == QDate(2026, 11, 16));
    CHECK(dateOf(u"再来週水曜") == QDate(2026, 12, 9));
    CHECK(dateOf(u"3日後") == QDate(2026, 11, 27));
    CHECK(dateOf(u"二週間後") == QDate(2026, 12, 8));
    for (QDate today(2026, 11, 23); today <= QDate(2026, 11, 29);
         today = today.addDays(1)) // from Monday to Sunday alike
        CHECK(readDate(u"来週火", today).date == QDate(2026, 12, 1));
}

TEST_CASE("a day without a year lies in today's fiscal year, and that is said", "[japan][date]")
{
    CHECK(dateOf(u"3/31") == QDate(2027, 3, 31));
    CHECK(dateOf(u"4/1") == QDate(2026, 4, 1));
    CHECK(notesOf(u"11/23").contains(DateNote::YearAssumed));
    CHECK(readDate(u"4/1", QDate(2027, 3, 31)).date == QDate(2026, 4, 1));
    CHECK(readDate(u"4/1", QDate(2027, 4, 1)).date == QDate(2027, 4, 1));
    CHECK(readDate(u"2/29", QDate(2023, 4, 1)).date == QDate(2024, 2, 29));
    CHECK(failureOf(u"2/29") == DateFailure::NoSuchDay);
    CHECK(notesOf(u"2/29").isEmpty());
    for (int offset = 0; offset < 400; ++offset) {
        const QDate today = QDate(2026, 4, 1).addDays(offset);
        const QDate read = readDate(u"11/23", today).date;
        CHECK(std::abs(read.daysTo(today)) <= 365);
        CHECK((read.month() == 11 && read.day() == 23));
    }
}

TEST_CASE("a year that its era does not have is read and noted", "[japan][date]")
{
    CHECK(dateOf(u"平成32年4月1日") == QDate(2020, 4, 1));
    CHECK(notesOf(u"平成32年4月1日") == QList{DateNote::EraOverrun});
    CHECK(notesOf(u"H31.5.1") == QList{DateNote::EraOverrun});
    CHECK(notesOf(u"H31.4.30").isEmpty());
    CHECK(dateOf(u"令和元年4月1日") == QDate(2019, 4, 1));
    CHECK(notesOf(u"令和元年4月1日") == QList{DateNote::EraNotBegun});
    CHECK(notesOf(u"8.11.23") == QList{DateNote::EraAssumed});
    CHECK(notesOf(u"R8.11.23").isEmpty());
    CHECK(notesOf(u"令和8年11月23日（火）") == QList{DateNote::WeekdayDiffers});
}

TEST_CASE("a day that does not exist is refused with what is wrong", "[japan][date]")
{
    for (const QStringView typed : {u"2026/13/1", u"R8.0.1", u"20261301", u"令和八年十三月一日"})
        CHECK(failureOf(typed) == DateFailure::NoSuchMonth);
    for (const QStringView typed :
        {u"2026/2/29", u"2026/2/30", u"R8.4.31", u"20261131", u"2026/11/0", u"4/31", u"2100/2/29"})
        CHECK(failureOf(typed) == DateFailure::NoSuchDay);
    for (const QStringView typed : {u"46349", u"1123", u"2026", u"令和8年11月", u"令和0年1月1日", u"令和2026年1月1日",
             u"202/11/23", u"0026/11/23", u"R8", u"abc", u"来週", u"11/23/2026", u"2026/11/23/1", u"R8-0001",
             u"2026/11/2318:10", u"99999999", u"----", u"()", u"年月日", u"R.1.1"})
        CHECK(failureOf(typed) == DateFailure::Unreadable);
    for (const QStringView typed : {u"", u"  ", u"　"})
        CHECK(failureOf(typed) == DateFailure::Empty);
    CHECK(failureOf(QString(100'000, u'1')) == DateFailure::Unreadable);
}

TEST_CASE("a time may follow the date, or stand alone for today", "[japan][date]")
{
    for (const QStringView typed : {u"R8.11.23 18:10", u"2026/11/23　１８：１０", u"令和8年11月23日18時10分",
             u"2026-11-23T18:10", u"11/23（月）18:10", u"昨日 18:10", u"令和8年11月23日 午後6時10分",
             u"令和八年十一月二十三日午後六時十分", u"20261123 18:10:59", u"2026/11/23 PM 6:10"}) {
        INFO(typed.toUtf8().toStdString());
        const auto reading = readDate(typed, aTuesday);
        REQUIRE(reading.isValid());
        CHECK(reading.date == QDate(2026, 11, 23));
        CHECK((reading.time == QTime(18, 10)));
    }
    CHECK((readDate(u"明日10時", aTuesday).time == QTime(10, 0)));
    CHECK((readDate(u"明日 午前9時半", aTuesday).time == QTime(9, 30)));
    CHECK((readDate(u"午後0時15分", aTuesday).time == QTime(12, 15)));
    CHECK(readDate(u"9:05", aTuesday).date == aTuesday);
    CHECK_FALSE(readDate(u"R8.11.23", aTuesday).time);
    for (const QStringView typed : {u"R8.11.23 25:00", u"R8.11.23 10:75", u"11/23 24時"})
        CHECK(failureOf(typed) == DateFailure::NoSuchTime);
}

TEST_CASE("whatever is typed, the answer is a date or a reason", "[japan][date]")
{
    QRandomGenerator random(5);
    const QString letters = u"令和元年月日平成RHS0123456789/.-:（月）十二三今来週火 午後時分　ー。１㍻"_s;
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (int n = random.bounded(14); n > 0; --n)
            typed += letters.at(random.bounded(static_cast<int>(letters.size())));
        const auto reading = readDate(typed, aTuesday);
        if (reading.isValid() != reading.date.isValid())
            FAIL(typed.toStdString());
    }
}
