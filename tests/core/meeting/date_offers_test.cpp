#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/insight/taken_times.h"
#include "core/japan/working_days.h"
#include "core/meeting/date_offers.h"
#include "core/meeting/meeting_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int day, int hours)
{
    return QDateTime(QDate(2026, 12, day), QTime(hours, 0));
}

Participant body(const QString& name, Id<Organization> id)
{
    Participant participant;
    participant.organization = id;
    participant.organizationName = name;
    return participant;
}

} // namespace

TEST_CASE("the mornings and afternoons of a span are offered on open days, in the order of time", "[meeting]")
{
    const auto offers = offersWithin(QDate(2026, 12, 28), QDate(2027, 1, 4), {{QTime(14, 0), QTime(16, 0)}, {QTime(10, 0), QTime(12, 0)}}, OfficeCalendar());
    REQUIRE(offers.size() == 4); // 29 December to 3 January are closed
    CHECK(offers[0].start == hour(28, 10));
    CHECK(offers[1].start == hour(28, 14));
    CHECK(offers[2].start.date() == QDate(2027, 1, 4));
    CHECK(offers[3].end == QDateTime(QDate(2027, 1, 4), QTime(16, 0)));
    CHECK(offersWithin(QDate(2026, 12, 5), QDate(2026, 12, 6), {{QTime(10, 0), QTime(12, 0)}}, OfficeCalendar()).isEmpty());
    CHECK(offersWithin(QDate(2026, 12, 8), QDate(2026, 12, 7), {{QTime(10, 0), QTime(12, 0)}}, OfficeCalendar()).isEmpty());
}

namespace {

TakenTime taken(EntryKind kind, const EntryRecord& record, const QDateTime& begin, const QDateTime& end, std::optional<Id<Staff>> staff, const QList<Participant>& asked = {})
{
    TakenTime time;
    time.entry.kind = kind;
    time.entry.source = record;
    time.entry.begin = begin;
    time.entry.end = end;
    time.entry.staff = staff;
    time.asked = asked;
    return time;
}

} // namespace

TEST_CASE("an offer clashes with what the same lead or the same people have to do, while it lasts", "[meeting]")
{
    Stored<Meeting> meeting;
    meeting.id = {1};
    meeting.value.lead = Id<Staff>{7};
    meeting.value.participants = {body(u"農林水産課"_s, {11}), body(u"大学"_s, {12})};
    meeting.value.participants[1].person = Id<Person>{5};
    TakenTime other = taken(EntryKind::Meeting, {Subject::Meeting, 2}, hour(8, 15), hour(8, 17), Id<Staff>{8}, {body(u"農林水産課"_s, {11})});
    const DateOffer offer{1, hour(8, 14), hour(8, 16)};
    CHECK(clashesOf(meeting, offer, {other}) == QList<OfferClash>{{other.entry, false, {0}}});
    CHECK_FALSE(leadIsTaken(clashesOf(meeting, offer, {other})));

    SECTION("not before it begins or when it is over") {
        CHECK(clashesOf(meeting, {1, hour(8, 13), hour(8, 15)}, {other}).isEmpty());
        CHECK(clashesOf(meeting, {1, hour(8, 17), hour(8, 18)}, {other}).isEmpty());
    }
    SECTION("not with itself and what is held for it") {
        other.entry.source.id = 1;
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
    }
    SECTION("two persons of one body do not stand in each other's way") {
        other.asked = {body(u"大学"_s, {12})};
        other.asked[0].person = Id<Person>{6};
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
        other.asked[0].person = Id<Person>{5};
        CHECK(clashesOf(meeting, offer, {other}) == QList<OfferClash>{{other.entry, false, {1}}});
    }
    SECTION("the lead alone is enough, whatever it is") {
        const TakenTime visit = taken(EntryKind::Visit, {Subject::Task, 1}, hour(8, 15), hour(8, 16), Id<Staff>{7});
        CHECK(clashesOf(meeting, offer, {visit}) == QList<OfferClash>{{visit.entry, true, {}}});
        CHECK(leadIsTaken(clashesOf(meeting, offer, {visit})));
    }
}

TEST_CASE("time is taken by meetings that stand, dates that are held, courses and visits that are planned; not by what is over or off", "[meeting]")
{
    tests::Office office;
    Centre& centre = office.centre();
    const Id<Staff> miyake = centre.staff().add({u"m"_s, u"三宅 由佳"_s}).id;
    const auto meetingAt = [&](int from, const QString& theme) {
        Meeting meeting;
        meeting.convenedOn = QDate(2026, 11, 24);
        meeting.kind = {u"DELIB"_s};
        meeting.theme = theme;
        meeting.lead = miyake;
        meeting.start = hour(8, from);
        meeting.end = hour(8, from + 1);
        return centre.meetings().convene(meeting);
    };
    meetingAt(9, u"立つ"_s);
    centre.meetings().cancel(meetingAt(9, u"中止"_s), u"人が足りない"_s);
    Meeting arranged;
    arranged.convenedOn = QDate(2026, 11, 24);
    arranged.kind = {u"DELIB"_s};
    arranged.theme = u"調整中"_s;
    arranged.offers = {{0, hour(8, 9), hour(8, 10)}, {0, hour(8, 9), hour(8, 11)}};
    centre.meetings().holdDate(centre.meetings().convene(arranged), 2, true);
    Event course;
    course.title = u"講座"_s;
    course.kind = {u"COURSE"_s};
    course.startsAt = hour(8, 9);
    course.endsAt = hour(8, 10);
    course.staff = miyake;
    centre.events().add(course);
    Task visit;
    visit.what = u"店を見る"_s;
    visit.visit = {u"OUT"_s};
    visit.startsAt = hour(8, 9);
    visit.endsAt = hour(8, 10);
    visit.staff = miyake;
    const auto planned = centre.tasks().promise(visit);
    const auto at = [&] {
        QStringList titles;
        for (const TakenTime& time : centre.takenTimes({{0, hour(8, 9), hour(8, 10)}}))
            titles << time.entry.title;
        titles.sort();
        return titles;
    };
    CHECK(at() == QStringList{u"店を見る"_s, u"立つ"_s, u"調整中"_s, u"講座"_s});
    centre.tasks().settle(planned, QDate(2026, 12, 8), u"先方の都合で取りやめ"_s);
    CHECK(at() == QStringList{u"立つ"_s, u"調整中"_s, u"講座"_s});
    CHECK(centre.takenTimes({{0, hour(8, 12), hour(8, 13)}}).isEmpty());
    CHECK(centre.takenTimes({}).isEmpty());
}

TEST_CASE("who declined is not kept by a meeting, and a meeting that was held keeps nobody", "[meeting]")
{
    tests::Office office;
    Centre& centre = office.centre();
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 24);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"協議"_s;
    meeting.start = hour(8, 9);
    meeting.end = hour(8, 10);
    meeting.participants = {Participant(), Participant()};
    meeting.participants[0].name = u"片山 修"_s;
    meeting.participants[1].name = u"土居 亮"_s;
    meeting.participants[1].invitation = Invitation::Declined;
    const auto row = centre.meetings().convene(meeting);
    const QList<DateOffer> at{{0, hour(8, 9), hour(8, 10)}};
    const auto times = centre.takenTimes(at);
    REQUIRE(times.size() == 1);
    REQUIRE(times.first().asked.size() == 1);
    CHECK(times.first().asked.first().name == u"片山 修"_s);
    centre.meetings().recordHeld(row, {});
    CHECK(centre.takenTimes(at).isEmpty());
}
