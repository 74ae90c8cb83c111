#include "core/consultation/consultation_desk.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/organization/organization_book.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "core/task/task_book.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

QDateTime at(int month, int day, int hour) { return QDateTime(QDate(2026, month, day), QTime(hour, 0)); }

Participant from(Sector sector, const QString& name, bool required = false)
{
    Participant participant;
    participant.organizationName = name;
    participant.sector = sector;
    participant.required = required;
    return participant;
}

/// A talk on stray cats between the health office and an association.
Meeting catTalk()
{
    Meeting meeting;
    meeting.convenedOn = tuesday;
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"地域猫の餌やりと苦情"_s;
    meeting.participants = {from(Sector::Public, u"保健所衛生課"_s, true), from(Sector::Private, u"ねこの会"_s)};
    meeting.offers = {{0, at(12, 8, 14), at(12, 8, 16)}, {0, at(12, 10, 10), at(12, 10, 12)}};
    return meeting;
}

DateAnswer answer(int participant, int offer, Availability what)
{
    return {participant, offer, what, {}, {u"TEL"_s}, QDateTime(tuesday, QTime(10, 15))};
}

} // namespace

TEST_CASE("a meeting gets the next number of the year in which it is convened")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto first = desk.convene(catTalk());
    const auto second = desk.convene(catTalk());
    CHECK(first.value.fiscalYear == 2026);
    CHECK(first.value.sequence == 1);
    CHECK(second.value.sequence == 2);
    CHECK(desk.find(2026, 2)->id == second.id);

    SECTION("an undone one keeps its number from others") {
        office.centre().journal().undo();
        CHECK(desk.convene(catTalk()).value.sequence == 3);
    }
}

TEST_CASE("typing into the list finds the meeting whose theme begins so, spelling aside")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto meeting = desk.convene(catTalk());
    CHECK(desk.beginningLike(u"地域"_s) == QList{meeting.id});
    CHECK(desk.beginningLike(u"猫"_s).isEmpty());
}

TEST_CASE("answers stay with those who gave them when the list is put in another order")
{
    Office office;
    auto& desk = office.centre().meetings();
    auto meeting = desk.convene(catTalk());
    meeting = desk.recordAnswers(meeting, {answer(1, 1, Availability::No), answer(2, 1, Availability::Yes)});
    Meeting turned = meeting.value;
    std::swap(turned.participants[0], turned.participants[1]);
    turned.participants << from(Sector::Private, u"町内会"_s);
    meeting = desk.edit(meeting, turned);
    const DateChoice choice = dateChoiceOf(meeting.value);
    CHECK(choice.dates[0].answers == QList{Availability::Yes, Availability::No, Availability::Unanswered});
    CHECK(meeting.value.participants[2].number == 3);
    CHECK(withoutAnswer(meeting.value) == QList<qsizetype>{0, 1, 2}); // nobody has spoken of the second date

    SECTION("and go with a date that is offered no more") {
        meeting = desk.offerDates(meeting, {meeting.value.offers[1]}, QDate(2026, 12, 1));
        CHECK(meeting.value.answers.isEmpty());
        CHECK(meeting.value.status == MeetingStatus::Arranging);
    }
    SECTION("an answer taken back leaves nothing") {
        meeting = desk.recordAnswers(meeting, {answer(1, 1, Availability::Unanswered)});
        CHECK(meeting.value.answers.size() == 1);
    }
}

TEST_CASE("a date that a required person refuses is fixed only with a reason")
{
    Office office;
    auto& desk = office.centre().meetings();
    auto meeting = desk.convene(catTalk());
    meeting = desk.recordAnswers(meeting, {answer(1, 1, Availability::No), answer(2, 1, Availability::Yes)});
    CHECK_THROWS_MATCHES(desk.fix(meeting, 1, u"  "_s, office.centre().officeCalendar(), tuesday), Error, withFault(Fault::Refused));
    CHECK(desk.get(meeting.id).value.status == MeetingStatus::Planned);

    const auto fixed = desk.fix(meeting, 1, u"課長の代理が出る"_s, office.centre().officeCalendar(), tuesday);
    CHECK(fixed.value.start == at(12, 8, 14));
    CHECK(fixed.value.status == MeetingStatus::Fixed);
    CHECK(fixed.value.statusReason == u"課長の代理が出る"_s);
    CHECK(fixed.value.participants[0].attendance == Attendance::Absent);
    CHECK(fixed.value.participants[1].attendance == Attendance::Expected);
    CHECK_THROWS_MATCHES(desk.fix(fixed, 9, {}, office.centre().officeCalendar(), tuesday), Error, withFault(Fault::Missing));
}

TEST_CASE("the preparation follows a meeting that is moved, but for what is done")
{
    Office office;
    const auto& calendar = office.centre().officeCalendar();
    auto& desk = office.centre().meetings();
    Meeting planned = catTalk();
    planned.preparation = preparationFor({{u"会場を予約する"_s, 10}, {u"資料を送る"_s, 3}}, {}, calendar);
    auto meeting = desk.fix(desk.convene(planned), 1, {}, calendar, tuesday);
    CHECK(meeting.value.preparation[1].dueOn == QDate(2026, 12, 3));
    meeting = desk.tickPreparation(meeting, 0, tuesday);
    meeting = desk.move(meeting, at(12, 15, 14), at(12, 15, 16), calendar, tuesday);
    CHECK(meeting.value.preparation[0].dueOn == QDate(2026, 11, 24));
    CHECK(meeting.value.preparation[1].dueOn == QDate(2026, 12, 10));
    CHECK_THROWS_MATCHES(desk.move(meeting, at(12, 15, 16), at(12, 15, 14), calendar, tuesday), Error, withFault(Fault::Invalid));

    office.centre().journal().undo();
    CHECK(desk.get(meeting.id).value.start == at(12, 8, 14));
}

TEST_CASE("what was promised in a meeting is a promise of the office, and goes to the trash and back with it")
{
    Office office;
    auto& matters = office.centre().matters();
    Matter matter;
    matter.title = u"ねこの会 × 保健所衛生課"_s;
    matter.openedOn = tuesday;
    const auto row = matters.open(matter);
    CHECK(matters.stageOf(row.id) == Stage::Consultation);

    auto& desk = office.centre().meetings();
    Meeting talk = catTalk();
    talk.matters = {{row.id}};
    auto meeting = desk.fix(desk.convene(talk), 1, {}, office.centre().officeCalendar(), tuesday);
    CHECK(matters.stageOf(row.id) == Stage::Consultation); // it has yet to take place
    meeting = desk.recordHeld(meeting, {{1, Attendance::Present}, {2, Attendance::Late}});
    CHECK(matters.stageOf(row.id) == Stage::Deliberation);
    CHECK(desk.lines({meeting.id}).first().participants == 2);

    Meeting minuted = meeting.value;
    minuted.points = {{PointKind::Agreed, u"餌場を三か所に限る"_s, {}}, {PointKind::Deferred, u"費用の持ち方"_s, {}}};
    Task promise;
    promise.what = u"餌場の地図を作る"_s;
    promise.dueOn = QDate(2026, 12, 18);
    meeting = desk.recordMinutes(meeting, minuted, {promise});
    const auto promises = desk.promisesOf(meeting.id);
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].value.matter == row.id);
    CHECK(office.centre().tasks().list({.meeting = meeting.id}).first().meetingTheme == u"地域猫の餌やりと苦情"_s);
    const auto typed = parseSearch(u"三か所"_s, office.centre().vocabulary(), office.centre().staff(), office.centre().fiscalYearLabels());
    CHECK(office.centre().search().find(typed, Subject::Meeting).hits.size() == 1);

    SECTION("the next one carries what is still open, and the people without their states") {
        const Meeting next = nextOf(meeting, QDate(2026, 12, 21));
        CHECK(next.round == 2);
        REQUIRE(next.points.size() == 1);
        CHECK(next.points[0].carriedFrom == meeting.id);
        CHECK(next.agenda[0].title == u"費用の持ち方"_s);
        CHECK(next.participants[1].attendance == Attendance::Unknown);
        CHECK(next.participants[0].required);
        const auto second = desk.convene(next);
        CHECK(desk.seriesOf(meeting.id) == QList{meeting.id, second.id});
        CHECK(desk.seriesOf(second.id) == QList{meeting.id, second.id});
    }
    SECTION("thrown away and taken back, nothing is missing") {
        const Meeting before = desk.get(meeting.id).value;
        desk.remove(desk.get(meeting.id));
        CHECK_FALSE(desk.exists(meeting.id));
        CHECK(office.centre().tasks().list().isEmpty());
        CHECK(matters.stageOf(row.id) == Stage::Consultation);
        office.centre().journal().undo();
        CHECK(desk.get(meeting.id).value == before);
        CHECK(desk.promisesOf(meeting.id).size() == 1);
    }
}

TEST_CASE("merged bodies sit at their meetings under the name that stays")
{
    Office office;
    auto& book = office.centre().organizations();
    Organization one;
    one.name = u"ねこの会"_s;
    Organization other = one;
    other.name = u"猫の会"_s;
    const auto kept = book.add(one), gone = book.add(other);
    Meeting talk = catTalk();
    talk.participants[1].organization = gone.id;
    const auto meeting = office.centre().meetings().convene(talk);
    book.merge(kept, gone, kept.value);
    CHECK(office.centre().meetings().get(meeting.id).value.participants[1].organization == kept.id);
    CHECK(office.centre().meetings().ids({.organization = kept.id}) == QList{meeting.id});
}

TEST_CASE("a meeting names what must be mended before it is kept")
{
    const OfficeCalendar calendar{OfficeDays{}};
    CHECK(check(catTalk(), calendar).isEmpty());
    Meeting wrong = catTalk();
    wrong.theme.clear();
    wrong.start = at(11, 23, 10); // 勤労感謝の日
    wrong.end = at(11, 23, 9);
    wrong.status = MeetingStatus::Cancelled;
    wrong.participants << Participant{};
    const Problems problems = check(wrong, calendar);
    CHECK(problems.contains(Problem{"theme"_L1, Rule::Required}));
    CHECK(problems.contains(Problem{"ends_at"_L1, Rule::EndsBeforeStart}));
    CHECK(problems.contains(Problem{"starts_at"_L1, Rule::ClosedDay, Severity::Warning}));
    CHECK(problems.contains(Problem{"status_reason"_L1, Rule::ReasonMissing}));
    CHECK(problems.contains(Problem{"meeting_participant"_L1, Rule::Required}));
}
