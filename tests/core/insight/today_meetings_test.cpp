#include "core/insight/today.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 11, 24); // a Tuesday; Monday was a holiday

Meeting meetingOn(QDate day, int hour, const QString& theme)
{
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 2);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = theme;
    meeting.start = QDateTime(day, QTime(hour, 0));
    meeting.end = meeting.start->addSecs(7200);
    return meeting;
}

TodayView viewOf(Office& office, std::optional<Id<Staff>> staff = {})
{
    Centre& centre = office.centre();
    return todayView(centre.consultations(), centre.tasks(), centre.matters(), centre.meetings(), centre.officeCalendar(), theDay, staff);
}

} // namespace

TEST_CASE("今日 shows the meetings of the day in their order, how far they are prepared, and those of the next days in the strip", "[today][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting afternoon = meetingOn(theDay, 16, u"学習支援"_s);
    afternoon.preparation = {{u"会場"_s, 10, QDate(2026, 11, 9), QDate(2026, 11, 9)}, {u"名札"_s, 1, QDate(2026, 11, 20), {}}, {u"議事録の案"_s, -3, QDate(2026, 11, 27), {}}};
    desk.convene(afternoon);
    desk.convene(meetingOn(theDay, 13, u"消費者被害"_s));
    desk.convene(meetingOn(QDate(2026, 12, 1), 10, u"西川"_s));
    desk.convene(meetingOn(QDate(2026, 12, 20), 10, u"遠い先"_s));
    desk.cancel(desk.convene(meetingOn(theDay, 9, u"中止"_s)), u"会場が使えない"_s);
    const TodayView view = viewOf(office);
    REQUIRE(view.meetings.size() == 2);
    CHECK(view.meetings[0].line.theme == u"消費者被害"_s);
    CHECK(view.meetings[1].steps == 2);
    CHECK(view.meetings[1].stepsDone == 1);
    CHECK(view.meetings[1].open == QStringList{u"名札"_s});
    CHECK(view.strip[0].meetings == 2);
    CHECK(view.strip[7].meetings == 1);
    REQUIRE(view.nextMeeting);
    CHECK(view.nextMeeting->theme == u"西川"_s);
}

TEST_CASE("今日 names steps that are due, answers that do not come and minutes that are not written", "[today][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting ahead = meetingOn(QDate(2026, 12, 8), 14, u"西川"_s);
    ahead.preparation = {{u"会場"_s, 10, QDate(2026, 11, 19), {}}, {u"打診"_s, 10, theDay, {}}, {u"資料"_s, 5, QDate(2026, 12, 1), {}}, {u"名札"_s, 1, QDate(2026, 12, 7), {}}};
    desk.convene(ahead);
    Meeting arranged = meetingOn(theDay, 9, u"猫"_s);
    arranged.start = arranged.end = std::nullopt;
    Participant group;
    group.organizationName = u"ねこの会"_s;
    arranged.participants = {group};
    const auto asked = desk.convene(arranged);
    desk.offerDates(asked, {{0, QDateTime(QDate(2026, 12, 10), QTime(10, 0)), QDateTime(QDate(2026, 12, 10), QTime(12, 0))}}, QDate(2026, 11, 20));
    desk.recordHeld(desk.convene(meetingOn(QDate(2026, 11, 12), 10, u"鳥獣"_s)), {});
    const TodayView view = viewOf(office);
    CHECK(view.arranging == 1);
    QStringList duties;
    for (const MeetingDuty& duty : view.duties)
        duties << duty.line.theme + u' ' + duty.what + u' ' + QString::number(duty.workingDaysOver) + (duty.isToday ? u"!"_s : QString());
    CHECK(duties == QStringList{u"鳥獣  7"_s, u"西川 会場 2"_s, u"猫  1"_s, u"西川 打診 0!"_s, u"西川 資料 0"_s});
    CHECK(view.dutiesDue == 4);
}

TEST_CASE("who looks at their own day sees the meetings they lead", "[today][meeting]")
{
    Office office;
    const auto miyake = office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true}).id;
    Meeting mine = meetingOn(theDay, 13, u"私の協議"_s);
    mine.lead = miyake;
    office.centre().meetings().convene(mine);
    office.centre().meetings().convene(meetingOn(theDay, 15, u"よその協議"_s));
    CHECK(viewOf(office).meetings.size() == 2);
    const TodayView view = viewOf(office, miyake);
    REQUIRE(view.meetings.size() == 1);
    CHECK(view.meetings.first().line.theme == u"私の協議"_s);
}

TEST_CASE("a meeting that is postponed asks for nothing, one that was held for what follows it", "[today][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting postponed = meetingOn(QDate(2026, 12, 1), 10, u"延期"_s);
    postponed.preparation = {{u"会場"_s, 10, QDate(2026, 11, 16), {}}};
    desk.postpone(desk.convene(postponed), u"台風"_s);
    Meeting held = meetingOn(QDate(2026, 11, 20), 10, u"鳥獣"_s);
    held.preparation = {{u"名札"_s, 1, QDate(2026, 11, 19), {}}, {u"礼状"_s, std::nullopt, QDate(2026, 11, 25), {}}, {u"出欠"_s, std::nullopt, QDate(2026, 11, 18), {}},
        {u"議事録の案"_s, -3, QDate(2026, 11, 26), {}}};
    auto over = desk.recordHeld(desk.convene(held), {});
    QStringList duties;
    for (const MeetingDuty& duty : viewOf(office).duties)
        duties << duty.line.theme + u' ' + duty.what;
    CHECK(duties == QStringList{u"鳥獣 "_s, u"鳥獣 礼状"_s, u"鳥獣 議事録の案"_s});
    Meeting written = over.value;
    written.minutesStatus = MinutesStatus::Checking;
    desk.recordMinutes(over, written);
    CHECK(viewOf(office).duties.isEmpty());
}

TEST_CASE("a new date is to be told while those who have a letter have not been", "[today][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting talk = meetingOn(QDate(2026, 12, 1), 10, u"西川"_s);
    talk.participants = {{.organizationName = u"ねこの会"_s, .sector = Sector::Private}};
    auto meeting = desk.recordInvitations(desk.convene(talk), {1}, QDate(2026, 11, 20));
    CHECK(viewOf(office).duties.isEmpty());
    meeting = desk.move(meeting, meeting.value.start->addDays(1), meeting.value.end->addDays(1), office.centre().officeCalendar(), theDay);
    const TodayView view = viewOf(office);
    REQUIRE(view.duties.size() == 1);
    CHECK(view.duties[0].kind == MeetingDuty::Kind::Tell);
    CHECK(view.duties[0].isToday);
    CHECK(view.dutiesDue == 1);
    desk.recordInvitations(meeting, {1}, theDay);
    CHECK(viewOf(office).duties.isEmpty());
}

TEST_CASE("years of minutes that nobody wrote are counted, and of them only the oldest are read", "[today][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    for (int week = 50; week > 0; --week)
        desk.recordHeld(desk.convene(meetingOn(theDay.addDays(-7 * week), 10, QString::number(week))), {});
    const TodayView view = viewOf(office);
    CHECK(view.dutiesCount == 50);
    CHECK(view.dutiesDue == 50);
    REQUIRE(view.duties.size() == 40);
    CHECK(view.duties.first().line.theme == u"50"_s);
}
