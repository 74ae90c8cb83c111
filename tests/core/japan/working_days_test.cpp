#include "core/japan/working_days.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("the office says why it is closed", "[japan][days]")
{
    const OfficeCalendar office;
    CHECK_FALSE(office.closedReason(QDate(2026, 11, 24)));
    CHECK((office.closedReason(QDate(2026, 11, 23)) == ClosedDay{ClosedReason::Holiday, u"勤労感謝の日"_s}));
    CHECK((office.closedReason(QDate(2026, 9, 22)) == ClosedDay{ClosedReason::Holiday, u"国民の休日"_s}));
    CHECK((office.closedReason(QDate(2026, 11, 28)) == ClosedDay{ClosedReason::Weekend, {}}));
    for (const QDate day : {QDate(2026, 12, 29), QDate(2026, 12, 31), QDate(2027, 1, 2), QDate(2027, 1, 3)})
        CHECK((office.closedReason(day) == ClosedDay{ClosedReason::YearEnd, {}}));
    CHECK((office.closedReason(QDate(2027, 1, 1)) == ClosedDay{ClosedReason::Holiday, u"元日"_s}));
    CHECK_FALSE(office.isClosed(QDate(2026, 12, 28)));
    CHECK_FALSE(office.isClosed(QDate(2027, 1, 4)));
}

TEST_CASE("the office closes and opens on days of its own", "[japan][days]")
{
    OfficeDays days;
    days.ownClosed.insert(QDate(2026, 11, 25), u"館内整備"_s);
    days.ownOpen << QDate(2026, 11, 29);
    days.closedWeekdays = {true, false, false, false, false, false, false};
    const OfficeCalendar office(days);
    CHECK((office.closedReason(QDate(2026, 11, 25)) == ClosedDay{ClosedReason::OwnDay, u"館内整備"_s}));
    CHECK_FALSE(office.isClosed(QDate(2026, 11, 29)));
    CHECK_FALSE(office.isClosed(QDate(2026, 11, 28))); // a Saturday
    CHECK(office.isClosed(QDate(2026, 11, 30))); // a Monday
}

TEST_CASE("a deadline on a closed day moves to the next working day", "[japan][days]")
{
    const OfficeCalendar office;
    CHECK(office.dueDate(QDate(2026, 11, 21)) == QDate(2026, 11, 24)); // Saturday before 勤労感謝の日
    CHECK(office.dueDate(QDate(2026, 11, 24)) == QDate(2026, 11, 24));
    CHECK(office.dueDate(QDate(2026, 12, 29)) == QDate(2027, 1, 4));
    CHECK(office.nextWorkingDay(QDate(2026, 9, 18)) == QDate(2026, 9, 24));
    CHECK(office.previousWorkingDay(QDate(2026, 9, 24)) == QDate(2026, 9, 18));
}

TEST_CASE("counting working days forth and back leads home", "[japan][days]")
{
    const OfficeCalendar office;
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        const QDate day = office.dueDate(QDate(1990, 1, 1).addDays(random.bounded(20000)));
        const int n = random.bounded(-60, 60);
        const QDate there = office.addWorkingDays(day, n);
        CHECK_FALSE(office.isClosed(there));
        CHECK(office.addWorkingDays(there, -n) == day);
        CHECK(office.workingDaysBetween(day, there) == n);
        CHECK(office.workingDaysBetween(there, day) == -n);
    }
    CHECK(office.addWorkingDays(QDate(2026, 11, 21), 0) == QDate(2026, 11, 21));
    CHECK(office.addWorkingDays(QDate(2026, 11, 21), 1) == QDate(2026, 11, 24));
    CHECK(office.addWorkingDays(QDate(2026, 11, 21), -1) == QDate(2026, 11, 20));
    CHECK(office.workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 24)) == 1);
}

TEST_CASE("counting by weeks finds what counting day by day finds, whatever the office closes for", "[japan][days]")
{
    QRandomGenerator random(23);
    const auto anyDay = [&] { return QDate(2016, 1, 1).addDays(random.bounded(4500)); };
    for (int i = 0; i < 200; ++i) {
        OfficeDays days;
        for (bool& closed : days.closedWeekdays)
            closed = random.bounded(3) == 0;
        days.yearEndFrom = {random.bounded(1, 13), random.bounded(1, 30)};
        days.yearEndTo = {random.bounded(1, 13), random.bounded(1, 30)};
        for (int n = random.bounded(12); n > 0; --n) {
            days.ownClosed.insert(anyDay(), u"館内整備"_s);
            days.ownOpen << anyDay();
            days.holidays.added.insert(anyDay(), u"臨時の休日"_s);
            days.holidays.removed << anyDay();
        }
        const OfficeCalendar office(days);
        const QDate from = anyDay(), to = from.addDays(random.bounded(-800, 1500));
        int expected = 0;
        for (QDate day = from; day < to; day = day.addDays(1))
            expected += !office.isClosed(day.addDays(1));
        for (QDate day = from; day > to; day = day.addDays(-1))
            expected -= !office.isClosed(day.addDays(-1));
        INFO(from.toString(Qt::ISODate).toStdString() << " " << to.toString(Qt::ISODate).toStdString());
        CHECK(office.workingDaysBetween(from, to) == expected);
    }
}

TEST_CASE("an office that never opens has no next working day", "[japan][days]")
{
    OfficeDays days;
    days.closedWeekdays.fill(true);
    const OfficeCalendar office(days);
    CHECK_FALSE(office.nextWorkingDay(QDate(2026, 11, 24)).isValid());
    CHECK_FALSE(office.addWorkingDays(QDate(2026, 11, 24), -3).isValid());
    CHECK(office.workingDaysBetween(QDate(), QDate(2026, 11, 24)) == 0);
}

TEST_CASE("reception hours run from nine to just before five on open days", "[japan][days]")
{
    const OfficeCalendar office;
    const auto at = [](int day, int hour, int minute, int second = 0) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second));
    };
    CHECK(office.isInsideHours(at(24, 9, 0)));
    CHECK(office.isInsideHours(at(24, 16, 59, 59)));
    CHECK_FALSE(office.isInsideHours(at(24, 17, 0)));
    CHECK_FALSE(office.isInsideHours(at(24, 8, 59, 59)));
    CHECK_FALSE(office.isInsideHours(at(23, 10, 0)));
    CHECK_FALSE(office.isInsideHours(at(28, 10, 0)));
    CHECK_FALSE(office.isInsideHours({}));
}
