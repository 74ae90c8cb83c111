#include "core/calendar/calendar_deadlines.h"
#include "core/calendar/calendar_entry.h"
#include "core/calendar/calendar_source.h"
#include "core/meeting/meeting_desk.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/project/project_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// An office with one collaboration outside any programme: its steps are those that are written here.
struct DeadlineOffice : Office {
    Stored<Project> plan(const QList<Milestone>& milestones)
    {
        Project project;
        project.fiscalYear = 2026;
        project.title = u"学童期の学習支援"_s;
        project.basis = {u"OWN_FUNDS"_s};
        project.milestones = milestones;
        return centre().projects().plan(project, centre().officeCalendar());
    }

    QList<CalendarEntry> november() { return centre().calendarEntries(QDate(2026, 11, 1), QDate(2026, 11, 30)); }
};

Milestone dueStep(MilestoneKind kind, QDate on, const QString& title = {})
{
    Milestone step;
    step.kind = kind;
    step.title = title;
    step.dueOn = on;
    return step;
}

} // namespace

TEST_CASE("the steps of a project stand in the calendar as deadlines, lead to it and are done with their report")
{
    DeadlineOffice office;
    auto row = office.plan({dueStep(MilestoneKind::Interim, QDate(2026, 11, 10)), dueStep(MilestoneKind::TraceHalfYear, QDate(2026, 12, 1)),
        dueStep(MilestoneKind::Other, QDate(2026, 11, 20), u"ちらしの校正"_s)});
    auto entries = office.november();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].kind == EntryKind::Deadline);
    CHECK(entries[0].step == MilestoneKind::Interim);
    CHECK(entries[0].title == u"学童期の学習支援"_s);
    CHECK(entries[0].firstDay() == QDate(2026, 11, 10));
    CHECK(entries[0].wholeDay);
    CHECK(entries[0].opens == EntryRecord{Subject::Project, row.id.value});
    CHECK_FALSE(entries[0].done);
    CHECK(entries[1].step == MilestoneKind::Other);
    CHECK(entries[1].stepTitle == u"ちらしの校正"_s);
    CHECK(office.centre().calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31)).value(0).step == MilestoneKind::TraceHalfYear);

    const auto placeOf = [&](MilestoneKind kind) {
        const auto& steps = row.value.milestones;
        return std::find_if(steps.begin(), steps.end(), [&](const Milestone& step) { return step.kind == kind; }) - steps.begin();
    };
    row = office.centre().projects().report(row, placeOf(MilestoneKind::Interim), {MilestoneState::Done, QDate(2026, 11, 9), u"受理"_s});
    CHECK(office.november()[0].done);
    row = office.centre().projects().report(row, placeOf(MilestoneKind::Other), {MilestoneState::Skipped, {}, u"ちらしは出さない"_s});
    CHECK(office.november().size() == 1);
}

TEST_CASE("a step keeps its name outside when another is put before it")
{
    DeadlineOffice office;
    const auto row = office.plan({dueStep(MilestoneKind::Interim, QDate(2026, 11, 10)), dueStep(MilestoneKind::Report, QDate(2026, 11, 30))});
    const QString key = office.centre().calendarKey();
    const QString before = entryUid(key, office.november().last());
    Project after = row.value;
    after.milestones.prepend(dueStep(MilestoneKind::Advance, QDate(2026, 11, 2)));
    office.centre().projects().edit(row, after);
    const auto entries = office.november();
    REQUIRE(entries.size() == 3);
    CHECK(entries.last().step == MilestoneKind::Report);
    CHECK(entryUid(key, entries.last()) == before);
    CHECK(entryUid(key, entries[0]) != entryUid(key, entries[1]));
}

TEST_CASE("nothing of a project that was withdrawn is due any more")
{
    DeadlineOffice office;
    const auto row = office.plan({dueStep(MilestoneKind::Interim, QDate(2026, 11, 10))});
    office.centre().projects().advance(row, ProjectStatus::Withdrawn, u"団体の都合"_s, QDate(2026, 11, 5), office.centre().officeCalendar());
    CHECK(office.november().isEmpty());
}

TEST_CASE("a call ends once for all tracks of a year, under the name of that year, and is over afterwards")
{
    DeadlineOffice office; // 24 November 2026
    Programme programme;
    programme.name = u"市民協働推進モデル事業"_s;
    programme.firstYear = 2020;
    for (const QString& track : {u"NPO提案型"_s, u"行政提案型"_s}) {
        programme.rules << typicalRule(2027);
        programme.rules.last().track = track;
        programme.rules.last().deadlineOn = QDate(2026, 11, 2);
        programme.rules << typicalRule(2028);
        programme.rules.last().track = track;
        programme.rules.last().deadlineOn = QDate(2027, 11, 1);
    }
    auto& book = office.centre().programmes();
    const auto row = book.rename(book.add(programme, office.centre().officeCalendar()), u"市民協働推進事業"_s, 2028);
    const auto entries = office.november();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].title == u"市民協働推進モデル事業"_s);
    CHECK(entries[0].opens == EntryRecord{Subject::Programme, row.id.value});
    CHECK(entries[0].done);
    const auto next = office.centre().calendarEntries(QDate(2027, 11, 1), QDate(2027, 11, 30));
    REQUIRE(next.size() == 1);
    CHECK(next[0].title == u"市民協働推進事業"_s);
    CHECK_FALSE(next[0].done);
    CHECK(entryUid(u"k"_s, next[0]) != entryUid(u"k"_s, entries[0]));
}

TEST_CASE("the end of a call has the same name outside, whatever period is written to a file")
{
    DeadlineOffice office;
    Programme programme;
    programme.name = u"市民協働推進事業"_s;
    programme.firstYear = 2020;
    for (const auto& [track, month] : {std::pair{u"NPO提案型"_s, 5}, std::pair{u"行政提案型"_s, 6}}) {
        programme.rules << typicalRule(2027);
        programme.rules.last().track = track;
        programme.rules.last().deadlineOn = QDate(2027, month, 10);
    }
    office.centre().programmes().add(programme, office.centre().officeCalendar());
    const auto both = office.centre().calendarEntries(QDate(2027, 4, 1), QDate(2027, 6, 30));
    const auto second = office.centre().calendarEntries(QDate(2027, 6, 1), QDate(2027, 6, 30));
    REQUIRE(both.size() == 2);
    REQUIRE(second.size() == 1);
    CHECK(entryUid(u"k"_s, both[0]) != entryUid(u"k"_s, both[1]));
    CHECK(entryUid(u"k"_s, second[0]) == entryUid(u"k"_s, both[1]));
}

TEST_CASE("a meeting in the calendar says who is asked of each side and how far it is prepared, a date offered how it is answered")
{
    Office office;
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 2);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"空き店舗の活用"_s;
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::Private, Sector::Private})
        meeting.participants << Participant{.organizationName = u"会"_s, .sector = sector};
    meeting.participants.last().invitation = Invitation::Declined;
    meeting.preparation = {{u"会場を予約する"_s, 10, QDate(2026, 11, 11), QDate(2026, 11, 10)}, {u"名簿を刷る"_s, 1, QDate(2026, 11, 25), {}},
        {u"議事録の案を送る"_s, -3, QDate(2026, 12, 1), {}}};
    Meeting fixed = meeting;
    fixed.start = QDateTime(QDate(2026, 11, 26), QTime(10, 0));
    fixed.end = fixed.start->addSecs(7200);
    office.centre().meetings().convene(fixed);
    meeting.offers = {{1, QDateTime(QDate(2026, 12, 8), QTime(14, 0)), QDateTime(QDate(2026, 12, 8), QTime(16, 0))}};
    const auto open = office.centre().meetings().convene(meeting);
    const int asked = open.value.participants[0].number;
    office.centre().meetings().recordAnswers(open, {{asked, 1, Availability::Yes, {}, {}, {}}, {open.value.participants[1].number, 1, Availability::No, {}, {}, {}}});

    const auto entries = office.centre().calendarEntries(QDate(2026, 11, 1), QDate(2026, 12, 31));
    REQUIRE(entries.size() == 2);
    const EntryTally& tally = entries[0].tally;
    CHECK(tally.fromPublic == 1);
    CHECK(tally.fromPrivate == 2); // who declined does not come
    CHECK(tally.steps == 2);       // what follows the meeting does not prepare it
    CHECK(tally.stepsDone == 1);
    CHECK(tally.openStep == u"名簿を刷る"_s);
    CHECK(entries[1].kind == EntryKind::Candidate);
    CHECK(entries[1].tally.yes == 1);
    CHECK(entries[1].tally.maybe == 0);
    CHECK(entries[1].tally.no == 1);
}

TEST_CASE("a step of a project is given another day by its place in the calendar, unless it was reported or a call sets its day", "[calendar][project]")
{
    DeadlineOffice office;
    const auto row = office.plan({dueStep(MilestoneKind::Interim, QDate(2026, 11, 10)), dueStep(MilestoneKind::Interim, QDate(2026, 11, 20)), dueStep(MilestoneKind::Application, QDate(2026, 11, 2))});
    ProjectDesk& desk = office.centre().projects();
    const auto entryOn = [&](int day) {
        for (const CalendarEntry& entry : office.november())
            if (entry.firstDay() == QDate(2026, 11, day))
                return entry;
        FAIL("nothing is due then");
        throw 0;
    };
    const auto second = milestoneOf(row.value, entryOn(20));
    REQUIRE(second == 1);
    auto moved = desk.moveMilestone(row, *second, QDate(2026, 11, 25));
    CHECK(milestoneOf(moved.value, entryOn(25)) == 1);
    CHECK(milestoneOf(moved.value, entryOn(10)) == 0);
    CHECK(milestoneOf(moved.value, entryOn(2)) == 2);
    CHECK(mayMove(moved.value, moved.value.milestones[2])); // of a project outside any programme
    Project called = moved.value;
    called.programme = Id<Programme>{1};
    CHECK_FALSE(mayMove(called, called.milestones[2]));
    moved = desk.report(moved, 0, {MilestoneState::Done, QDate(2026, 11, 9), u"出した"_s});
    CHECK_THROWS_MATCHES(desk.moveMilestone(moved, 0, QDate(2026, 11, 12)), Error, withFault(Fault::OutOfOrder));
    CHECK_THROWS_MATCHES(desk.moveMilestone(moved, 9, QDate(2026, 11, 12)), Error, withFault(Fault::Invalid));
}
