#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/japan/working_days.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate courseDay(2026, 11, 24);

Meeting plannedTalk()
{
    Meeting meeting;
    meeting.convenedOn = courseDay;
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"地域猫"_s;
    return meeting;
}

} // namespace

TEST_CASE("a meeting whose date is entered is fixed, and one that was moved is no more than that", "[meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const QDateTime start(QDate(2026, 12, 8), QTime(14, 0)), end(QDate(2026, 12, 8), QTime(16, 0));
    Meeting dated = plannedTalk();
    dated.start = start;
    dated.end = end;
    CHECK(desk.convene(dated).value.status == MeetingStatus::Fixed);

    auto meeting = desk.convene(plannedTalk());
    CHECK(meeting.value.status == MeetingStatus::Planned);
    Meeting after = meeting.value;
    after.start = start;
    after.end = end;
    meeting = desk.edit(meeting, after);
    CHECK(meeting.value.status == MeetingStatus::Fixed);
    meeting = desk.recordInvitations(meeting, {}, courseDay);
    meeting = desk.move(meeting, start.addDays(1), end.addDays(1), office.centre().officeCalendar(), courseDay);
    CHECK(meeting.value.status == MeetingStatus::Fixed);
    auto other = desk.convene(plannedTalk());
    other = desk.move(other, start, end, office.centre().officeCalendar(), courseDay);
    CHECK(other.value.status == MeetingStatus::Fixed);
    Meeting undated = other.value;
    undated.start = undated.end = std::nullopt;
    other = desk.edit(other, undated);
    CHECK(other.value.status == MeetingStatus::Planned);
    CHECK_FALSE(other.value.start);
}

TEST_CASE("a meeting that was held is finished once its minutes have been sent", "[meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting dated = plannedTalk();
    dated.start = QDateTime(courseDay, QTime(9, 0));
    dated.end = QDateTime(courseDay, QTime(10, 0));
    auto meeting = desk.recordHeld(desk.convene(dated), {});
    Meeting minutes = meeting.value;
    minutes.minutesStatus = MinutesStatus::Final;
    meeting = desk.recordMinutes(meeting, minutes);
    CHECK(meeting.value.status == MeetingStatus::Held);
    minutes = meeting.value;
    minutes.minutesStatus = MinutesStatus::Sent;
    CHECK(desk.recordMinutes(meeting, minutes).value.status == MeetingStatus::Closed);
}

TEST_CASE("each item of an agenda begins when those before it are over, as far as their length is known", "[meeting]")
{
    Meeting meeting = plannedTalk();
    meeting.agenda = {{u"あいさつ"_s, 10, {}, {}, {}}, {u"説明"_s, 35, {}, {}, {}}, {u"話合い"_s, std::nullopt, {}, {}, {}}, {u"まとめ"_s, 10, {}, {}, {}}};
    CHECK(agendaTimes(meeting) == QList<std::optional<QTime>>{{}, {}, {}, {}});
    meeting.start = QDateTime(courseDay, QTime(13, 30));
    CHECK(agendaTimes(meeting) == QList<std::optional<QTime>>{QTime(13, 30), QTime(13, 40), QTime(14, 15), std::nullopt});
    CHECK(plannedMinutes(meeting) == 55);
}
