#include "core/calendar/calendar_source.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/task/task_book.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Consultation calendarVisit(QDateTime at, const QString& channel)
{
    Consultation visit;
    visit.receivedAt = at;
    visit.channel = {channel};
    visit.subject = u"空き店舗の活用"_s;
    visit.callerName = u"大森"_s;
    visit.organizationName = u"表町商店会"_s;
    visit.minutes = 45;
    return visit;
}

} // namespace

TEST_CASE("the calendar holds promises on their day, open and settled, and leads to where they were made")
{
    Office office;
    auto& centre = office.centre();
    const auto consultation = centre.consultations().receive(calendarVisit(QDateTime(QDate(2026, 11, 20), QTime(10, 0)), u"TEL"_s));
    Task task;
    task.what = u"折り返し"_s;
    task.dueOn = QDate(2026, 11, 30);
    task.dueTime = u"15時以降"_s;
    task.consultation = consultation.id;
    const auto promise = centre.tasks().promise(task);
    const auto november = [&] { return centre.calendarEntries(QDate(2026, 11, 1), QDate(2026, 11, 30)); };
    REQUIRE(november().size() == 1);
    const CalendarEntry entry = november().first();
    CHECK(entry.kind == EntryKind::Promise);
    CHECK(entry.firstDay() == QDate(2026, 11, 30));
    CHECK(entry.lastDay() == QDate(2026, 11, 30));
    CHECK(entry.time == u"15時以降"_s);
    CHECK(entry.source == EntryRecord{Subject::Task, promise.id.value});
    CHECK(entry.opens == EntryRecord{Subject::Consultation, consultation.id.value});
    CHECK_FALSE(entry.done);
    centre.tasks().settle(promise, QDate(2026, 11, 25), u"電話した"_s);
    CHECK(november().first().done);
    CHECK(november().first().revision > entry.revision);
    CHECK(centre.calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31)).isEmpty());
}

TEST_CASE("who came stands at the hour of the visit for as long as it took; a call does not")
{
    Office office;
    auto& centre = office.centre();
    const QDateTime at(QDate(2026, 11, 24), QTime(14, 0));
    centre.consultations().receive(calendarVisit(at, u"VISIT"_s));
    centre.consultations().receive(calendarVisit(at, u"TEL"_s));
    const auto entries = centre.calendarEntries(QDate(2026, 11, 24), QDate(2026, 11, 24));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == EntryKind::Visit);
    CHECK(entries[0].begin == at);
    CHECK(entries[0].end == at.addSecs(45 * 60));
    CHECK(entries[0].who == u"表町商店会"_s);
    CHECK(centre.calendarEntries(QDate(2026, 11, 25), QDate(2026, 11, 30)).isEmpty());
}

TEST_CASE("the day on which a waiting case is looked at again is a deadline")
{
    Office office;
    auto& centre = office.centre();
    Matter matter;
    matter.title = u"商店会×産業振興課"_s;
    matter.openedOn = QDate(2026, 11, 1);
    matter.waitingFor = u"課の返事"_s;
    matter.reviewOn = QDate(2026, 12, 4);
    const auto row = centre.matters().open(matter);
    const auto entries = centre.calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == EntryKind::Deadline);
    CHECK(entries[0].title == matter.title);
    CHECK(entries[0].opens == EntryRecord{Subject::Matter, row.id.value});
}

TEST_CASE("the name of a file's calendar outlives its closing")
{
    Office office;
    const QString key = office.centre().calendarKey();
    CHECK(key.size() == 16);
    office.reopen();
    CHECK(office.centre().calendarKey() == key);
}

TEST_CASE("a course stands in the calendar at its hours, on all its days, until it is called off")
{
    Office office;
    auto& centre = office.centre();
    Event course;
    course.title = u"三回の講座"_s;
    course.kind = {u"COURSE"_s};
    course.startsAt = QDateTime(QDate(2026, 11, 7), QTime(13, 30));
    course.venue = u"会議室A"_s;
    auto row = centre.events().add(course);
    const auto on = [&](QDate first, QDate last) { return centre.calendarEntries(first, last); };
    REQUIRE(on(QDate(2026, 11, 1), QDate(2026, 11, 30)).size() == 1);
    const CalendarEntry evening = on(QDate(2026, 11, 7), QDate(2026, 11, 7)).value(0);
    CHECK(evening.kind == EntryKind::Course);
    CHECK(evening.opens == EntryRecord{Subject::Event, row.id.value});
    CHECK(evening.place == u"会議室A"_s);
    CHECK(evening.end == QDateTime(QDate(2026, 11, 7), QTime(15, 30))); // two hours where nothing is said
    CHECK_FALSE(evening.wholeDay);

    course.endsAt = QDateTime(QDate(2026, 11, 21), QTime(16, 0));
    row = centre.events().edit(row, course);
    for (const QDate day : {QDate(2026, 11, 7), QDate(2026, 11, 14), QDate(2026, 11, 21)})
        CHECK(on(day, day).size() == 1);
    CHECK(on(QDate(2026, 11, 22), QDate(2026, 11, 30)).isEmpty());

    course.wholeDay = true;
    row = centre.events().edit(row, course);
    REQUIRE(on(QDate(2026, 11, 21), QDate(2026, 11, 30)).size() == 1);
    const CalendarEntry whole = on(QDate(2026, 11, 21), QDate(2026, 11, 30)).first();
    CHECK(whole.wholeDay);
    CHECK(whole.firstDay() == QDate(2026, 11, 7));
    CHECK(whole.lastDay() == QDate(2026, 11, 21));

    course.status = EventStatus::CalledOff;
    centre.events().edit(row, course);
    CHECK(centre.calendarEntries(QDate(2026, 11, 1), QDate(2026, 11, 30)).isEmpty());
    const auto dropped = droppedEntries(centre.database(), QDate(2026, 11, 1), QDate(2026, 11, 30));
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.first().source == EntryRecord{Subject::Event, row.id.value});
}

TEST_CASE("what was called off or not taken is found for those outside who have it, and stands in no calendar")
{
    Office office;
    auto& centre = office.centre();
    const QDate first(2026, 12, 1), last(2026, 12, 31);
    const QDateTime ten(QDate(2026, 12, 4), QTime(10, 0));
    Meeting meeting;
    meeting.convenedOn = centre.today();
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"空き店舗の活用"_s;
    meeting.status = MeetingStatus::Asking;
    meeting.offers = {{1, ten, ten.addSecs(3600)}, {2, ten.addDays(3), ten.addDays(3).addSecs(3600)}};
    auto row = centre.meetings().convene(meeting);
    CHECK(centre.calendarEntries(first, last).size() == 2);
    CHECK(droppedEntries(centre.database(), first, last).isEmpty());
    const qint64 offered = row.revision;

    row = centre.meetings().fix(row, 1, u"全員の都合"_s, centre.officeCalendar(), centre.today());
    const auto notTaken = droppedEntries(centre.database(), first, last);
    REQUIRE(notTaken.size() == 2); // the date is the meeting's own now
    for (const CalendarEntry& entry : notTaken) {
        CHECK(entry.kind == EntryKind::Candidate);
        CHECK(entry.dropped);
        CHECK(entry.revision > offered);
    }
    row = centre.meetings().cancel(row, u"先方の都合"_s);
    CHECK(centre.calendarEntries(first, last).isEmpty());
    const auto dropped = droppedEntries(centre.database(), first, last);
    REQUIRE(dropped.size() == 3);
    CHECK(dropped.first().kind == EntryKind::Meeting);
    CHECK(dropped.first().begin == ten);
    CHECK(dropped.first().revision == row.revision);
}
