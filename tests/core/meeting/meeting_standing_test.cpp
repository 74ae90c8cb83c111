#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate standingDay(2026, 11, 24);

QDateTime december(int day, int hour) { return QDateTime(QDate(2026, 12, day), QTime(hour, 0)); }

/// Two who are asked for two mornings and an afternoon, of whom the office is required.
Meeting askedTalk()
{
    Meeting meeting;
    meeting.convenedOn = standingDay;
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"水路の草刈り"_s;
    meeting.participants = {{.organizationName = u"農林水産課"_s, .sector = Sector::Public, .required = true}, {.organizationName = u"水利組合"_s, .sector = Sector::Private}};
    meeting.offers = {{0, december(8, 10), december(8, 12)}, {0, december(9, 10), december(9, 12)}, {0, december(9, 14), december(9, 16)}};
    return meeting;
}

DateAnswer said(int participant, int offer, Availability what) { return {participant, offer, what, {}, {}, {}}; }

/// The office can on the 8th and not on the 9th in the morning, the association the other way round.
Stored<Meeting> answeredTalk(MeetingDesk& desk)
{
    using enum Availability;
    return desk.recordAnswers(desk.convene(askedTalk()), {said(1, 1, Yes), said(1, 2, No), said(2, 1, No), said(2, 2, Yes)});
}

QList<Attendance> attendancesOf(const Stored<Meeting>& meeting)
{
    QList<Attendance> attendances;
    for (const Participant& participant : meeting.value.participants)
        attendances << participant.attendance;
    return attendances;
}

} // namespace

TEST_CASE("what is put in place of the last date or participant takes neither their number nor their answers", "[meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    auto meeting = desk.convene(askedTalk());
    meeting = desk.recordAnswers(meeting, {said(1, 3, Availability::No), said(2, 3, Availability::Yes), said(2, 1, Availability::Yes)});

    SECTION("a date") {
        auto offers = meeting.value.offers;
        offers.last() = {0, december(18, 14), december(18, 16)};
        meeting = desk.offerDates(meeting, offers, {});
        CHECK(meeting.value.offers.last().number == 4);
        CHECK(meeting.value.answers == QList{said(2, 1, Availability::Yes)});
    }
    SECTION("a participant") {
        Meeting after = meeting.value;
        after.participants.last() = {.organizationName = u"町内会"_s, .sector = Sector::Private};
        meeting = desk.edit(meeting, after);
        CHECK(meeting.value.participants.last().number == 3);
        CHECK(meeting.value.answers == QList{said(1, 3, Availability::No)});
    }
}

TEST_CASE("who is expected follows the date: what was said of another day is not kept", "[meeting]")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    using enum Attendance;
    auto meeting = desk.fix(answeredTalk(desk), 1, {}, calendar, standingDay);
    CHECK(attendancesOf(meeting) == QList{Expected, Absent});

    SECTION("fixed on another date after it was postponed") {
        meeting = desk.postpone(meeting, u"台風"_s);
        CHECK(attendancesOf(meeting) == QList{Unknown, Unknown});
        meeting = desk.fix(meeting, 2, u"代理が出る"_s, calendar, standingDay);
        CHECK(attendancesOf(meeting) == QList{Absent, Expected});
    }
    SECTION("fixed on another date at once") {
        CHECK(attendancesOf(desk.fix(meeting, 2, u"代理が出る"_s, calendar, standingDay)) == QList{Absent, Expected});
    }
    SECTION("fixed on a date to which nobody has answered") {
        CHECK(attendancesOf(desk.fix(meeting, 3, {}, calendar, standingDay)) == QList{Unknown, Unknown});
    }
    SECTION("moved to a day of which nobody was asked, but not by an hour") {
        CHECK(attendancesOf(desk.move(meeting, december(8, 11), december(8, 13), calendar, standingDay)) == QList{Expected, Absent});
        CHECK(attendancesOf(desk.move(desk.get(meeting.id), december(21, 10), december(21, 12), calendar, standingDay)) == QList{Unknown, Unknown});
    }
    SECTION("other dates offered after it was postponed: it has none, and its preparation waits") {
        meeting = desk.postpone(meeting, u"台風"_s);
        meeting = desk.offerDates(meeting, {{0, december(15, 10), december(15, 12)}}, {});
        CHECK(meeting.value.status == MeetingStatus::Arranging);
        CHECK_FALSE(meeting.value.start);
        CHECK(meeting.value.statusReason.isEmpty());
    }
    SECTION("what somebody says with the new day stays") {
        Meeting after = meeting.value;
        after.start = december(21, 10);
        after.end = december(21, 12);
        after.participants[1].attendance = Expected;
        CHECK(attendancesOf(desk.edit(meeting, after)) == QList{Unknown, Expected});
    }
}

TEST_CASE("no verb sets a time that a required person refuses unless a reason is stated", "[meeting]")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    const auto asked = answeredTalk(desk);
    const auto refused = withFault(Fault::Refused);
    Meeting dated = asked.value;
    dated.start = december(9, 10);
    dated.end = december(9, 12);
    CHECK_THROWS_MATCHES(desk.fix(asked, 2, u" "_s, calendar, standingDay), Error, refused);
    CHECK_THROWS_MATCHES(desk.move(asked, december(9, 10), december(9, 12), calendar, standingDay), Error, refused);
    CHECK_THROWS_MATCHES(desk.move(asked, december(9, 11), december(9, 13), calendar, standingDay), Error, refused); // half of it
    CHECK_THROWS_MATCHES(desk.edit(asked, dated), Error, refused);
    CHECK_THROWS_MATCHES(desk.convene(dated), Error, refused);
    CHECK(desk.get(asked.id).value == asked.value);

    SECTION("with one it stands, whoever states it") {
        dated.statusReason = u"代理が出る"_s;
        CHECK(desk.edit(asked, dated).value.status == MeetingStatus::Fixed);
        CHECK(desk.move(answeredTalk(desk), december(9, 10), december(9, 12), calendar, standingDay, u"代理が出る"_s).value.statusReason == u"代理が出る"_s);
        CHECK(desk.convene(dated).value.statusReason == u"代理が出る"_s);
    }
    SECTION("the reason holds while it stays with that date, and goes with it") {
        auto meeting = desk.fix(asked, 2, u"代理が出る"_s, calendar, standingDay);
        meeting = desk.move(meeting, december(9, 10), december(9, 13), calendar, standingDay); // longer
        CHECK(meeting.value.statusReason == u"代理が出る"_s);
        meeting = desk.move(meeting, december(9, 14), december(9, 16), calendar, standingDay);
        CHECK(meeting.value.statusReason.isEmpty());
    }
    SECTION("a time beside the dates offered, or one that only somebody refuses who is not required, needs none") {
        CHECK(desk.move(asked, december(9, 12), december(9, 14), calendar, standingDay).value.status == MeetingStatus::Fixed);
        CHECK(desk.move(desk.get(asked.id), december(8, 10), december(8, 12), calendar, standingDay).value.status == MeetingStatus::Fixed);
    }
}

TEST_CASE("a meeting that was held or called off is not fixed, moved, postponed or called off again", "[meeting]")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    const auto fixed = desk.fix(answeredTalk(desk), 1, {}, calendar, standingDay);
    const bool wasCalledOff = GENERATE(true, false);
    const auto over = wasCalledOff ? desk.cancel(fixed, u"中止"_s) : desk.recordHeld(fixed, {});
    const auto outOfOrder = withFault(Fault::OutOfOrder);
    CHECK_THROWS_MATCHES(desk.offerDates(over, {}, {}), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.recordAnswers(over, {said(1, 1, Availability::No)}), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.fix(over, 1, {}, calendar, standingDay), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.move(over, december(21, 10), december(21, 12), calendar, standingDay), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.postpone(over, u"延期"_s), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.cancel(over, u"中止"_s), Error, outOfOrder);
    CHECK_THROWS_MATCHES(desk.recordInvitations(over, {1}, standingDay), Error, outOfOrder);
    if (wasCalledOff) {
        CHECK_THROWS_MATCHES(desk.recordHeld(over, {}), Error, outOfOrder);
    } else {
        CHECK(desk.recordHeld(over, {{1, Attendance::Late}}).value.participants[0].attendance == Attendance::Late);
    }

    Meeting corrected = desk.get(over.id).value;
    corrected.status = MeetingStatus::Planned;
    corrected.end = december(8, 13);
    const auto row = desk.edit(desk.get(over.id), corrected);
    CHECK(row.value.end == december(8, 13));
    CHECK(row.value.status == over.value.status);
    for (const auto& [status, code] : Codes<MeetingStatus>::entries) {
        CHECK(isAhead(status) == verbsFor(status).contains(MeetingVerb::Move));
        CHECK(wasHeld(status) == (verbsFor(status) == QList{MeetingVerb::Hold}));
    }
}

TEST_CASE("moved after the letters went out, it is fixed and nobody is invited: those who have a letter must be told", "[meeting]")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    auto meeting = desk.recordInvitations(desk.fix(answeredTalk(desk), 1, {}, calendar, standingDay), {1, 2}, standingDay);
    CHECK(meeting.value.status == MeetingStatus::Invited);
    CHECK_FALSE(mustTellDate(meeting.value));
    meeting = desk.move(meeting, december(8, 11), december(8, 13), calendar, standingDay);
    CHECK(meeting.value.status == MeetingStatus::Fixed);
    CHECK(mustTellDate(meeting.value));
    CHECK(desk.ids({.untold = true}) == QList{meeting.id});
    meeting = desk.recordInvitations(meeting, {1, 2}, standingDay.addDays(1));
    CHECK(meeting.value.status == MeetingStatus::Invited);
    CHECK(desk.ids({.untold = true}).isEmpty());
}

TEST_CASE("the list of meetings is ordered by how far they are and by the order of their kinds, not by the letters of codes", "[meeting]")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    Meeting workshop = askedTalk();
    workshop.kind = {u"WS"_s};
    const auto planned = desk.convene(workshop);
    const auto held = desk.recordHeld(desk.fix(desk.convene(askedTalk()), 1, {}, calendar, standingDay), {});
    const auto fixed = desk.fix(desk.convene(workshop), 1, {}, calendar, standingDay);
    const auto postponed = desk.postpone(desk.convene(workshop), u"延期"_s);
    CHECK(desk.ids({}, MeetingOrder::Status, false) == QList{planned.id, fixed.id, held.id, postponed.id});
    CHECK(desk.ids({}, MeetingOrder::Status, true) == QList{postponed.id, held.id, fixed.id, planned.id});
    CHECK(desk.ids({}, MeetingOrder::Kind, false).last() == held.id); // ワークショップ goes before 協議
}

TEST_CASE("the days of a list are those of the meetings, and of one without a date the day on which it was convened", "[meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto undated = desk.convene(askedTalk());
    Meeting dated = askedTalk();
    dated.start = december(8, 10);
    dated.end = december(8, 12);
    const auto later = desk.convene(dated);
    CHECK(desk.ids({.until = QDate(2026, 11, 30)}) == QList{undated.id});
    CHECK(desk.ids({.from = QDate(2026, 12, 8), .until = QDate(2026, 12, 8)}) == QList{later.id});
    CHECK(desk.ids({.from = QDate(2026, 12, 9)}).isEmpty());
    CHECK(desk.ids({.from = standingDay}, MeetingOrder::Start, false, 1) == QList{undated.id});
    CHECK(desk.count({}) == 2);
}
