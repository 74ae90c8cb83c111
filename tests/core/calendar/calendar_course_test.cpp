#include "core/calendar/calendar_entry.h"
#include "core/calendar/calendar_layout.h"
#include "core/event/event_book.h"
#include "core/japan/working_days.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Event eveningCourse()
{
    Event course;
    course.title = u"協働入門講座①"_s;
    course.kind = {u"COURSE"_s};
    course.startsAt = QDateTime(QDate(2026, 11, 11), QTime(18, 30));
    course.venue = u"分庁舎2階"_s;
    return course;
}

} // namespace

TEST_CASE("a course stands at its hour, over its days, and not at all once it is called off")
{
    Office office;
    auto& centre = office.centre();
    const auto november = [&] { return centre.calendarEntries(QDate(2026, 11, 1), QDate(2026, 11, 30)); };
    auto row = centre.events().add(eveningCourse());
    REQUIRE(november().size() == 1);
    CHECK(november().first().kind == EntryKind::Course);
    CHECK(november().first().end == QDateTime(QDate(2026, 11, 11), QTime(20, 30)));
    CHECK(november().first().place == u"分庁舎2階"_s);

    Event days = row.value;
    days.wholeDay = true;
    days.startsAt = QDateTime(QDate(2026, 10, 30), QTime(0, 0));
    days.endsAt = QDateTime(QDate(2026, 11, 1), QTime(0, 0));
    row = centre.events().edit(row, days);
    REQUIRE(november().size() == 1);
    CHECK(november().first().firstDay() == QDate(2026, 10, 30));
    CHECK(november().first().lastDay() == QDate(2026, 11, 1));

    Event off = row.value;
    off.status = EventStatus::CalledOff;
    centre.events().edit(row, off);
    CHECK(november().isEmpty());
}

TEST_CASE("a deadline that falls on a holiday stands on the next working day and leaves word where it fell")
{
    CalendarEntry deadline;
    deadline.kind = EntryKind::Deadline;
    deadline.wholeDay = true;
    deadline.begin = QDateTime(QDate(2026, 11, 21), QTime(0, 0)); // a Saturday before a holiday on Monday
    deadline.end = deadline.begin.addDays(1);
    CalendarEntry promise = deadline;
    promise.kind = EntryKind::Promise;
    QList<CalendarEntry> entries{deadline, promise};
    const auto moved = moveDeadlines(entries, OfficeCalendar());
    CHECK(moved == QHash<QDate, QDate>{{QDate(2026, 11, 21), QDate(2026, 11, 24)}});
    CHECK(entries.first() == promise); // in the order of begin again
    CHECK(entries.last().firstDay() == QDate(2026, 11, 24));
    CHECK(entries.last().lastDay() == QDate(2026, 11, 24));
}
