#include "core/japan/working_days.h"
#include "core/meeting/preparation.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

const QList<PreparationRule> usual{{u"会場を予約する"_s, 15}, {u"案内文を送る"_s, 10}, {u"出席者名簿を作る"_s, 1}, {u"会場を整える"_s, 0}, {u"議事録を送る"_s, -5}};

} // namespace

TEST_CASE("the checklist of a meeting is counted back in working days over holidays and the turn of the year", "[meeting][preparation]")
{
    const auto steps = preparationFor(usual, QDate(2027, 1, 8), OfficeCalendar()); // a Friday
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].what == u"会場を予約する"_s);
    CHECK(steps[0].dueOn == QDate(2026, 12, 14)); // 29 December to 3 January the office is closed
    CHECK(steps[1].dueOn == QDate(2026, 12, 21));
    CHECK(steps[2].dueOn == QDate(2027, 1, 7));
    CHECK(steps[3].dueOn == QDate(2027, 1, 8));
    CHECK(steps[4].dueOn == QDate(2027, 1, 18)); // 11 January is 成人の日
}

TEST_CASE("one working day before a meeting on a Sunday is the Friday", "[meeting][preparation]")
{
    CHECK(preparationDue(QDate(2026, 11, 29), 1, OfficeCalendar()) == QDate(2026, 11, 27));
    CHECK(preparationDue(QDate(2026, 11, 29), 0, OfficeCalendar()) == QDate(2026, 11, 29));
    CHECK(preparationDue(QDate(2026, 11, 29), -1, OfficeCalendar()) == QDate(2026, 11, 30));
}

TEST_CASE("a checklist made before the date is known gets its days with the date", "[meeting][preparation]")
{
    const auto steps = preparationFor(usual, {}, OfficeCalendar());
    CHECK_FALSE(steps[0].dueOn);
    const auto moved = movedSteps(steps, QDate(2027, 1, 8), OfficeCalendar(), QDate(2026, 12, 15));
    CHECK(withMoved(steps, moved) == preparationFor(usual, QDate(2027, 1, 8), OfficeCalendar()));
    CHECK(moved[0].isPast); // the room should have been reserved the day before
    CHECK_FALSE(moved[1].isPast);
}

TEST_CASE("when the meeting moves, what is done and what somebody set by hand stays", "[meeting][preparation]")
{
    auto steps = preparationFor(usual, QDate(2026, 12, 8), OfficeCalendar());
    steps[0].doneOn = QDate(2026, 11, 16);
    steps << PreparationStep{u"議員の控室を頼む"_s, {}, QDate(2026, 12, 1), {}};
    const auto moved = movedSteps(steps, QDate(2026, 12, 15), OfficeCalendar(), QDate(2026, 11, 24));
    REQUIRE(moved.size() == 4);
    const auto after = withMoved(steps, moved);
    CHECK(after[0] == steps[0]);
    CHECK(after[1].dueOn == QDate(2026, 12, 1));
    CHECK(after.last() == steps.last());
    CHECK(movedSteps(after, QDate(2026, 12, 15), OfficeCalendar(), QDate(2026, 11, 24)).isEmpty());
}

TEST_CASE("moving a meeting away and back leaves its checklist as it was, and nothing is due on a closed day", "[meeting][preparation][property]")
{
    QRandomGenerator random(7);
    const OfficeCalendar calendar;
    for (int round = 0; round < 400; ++round) {
        const QDate day = QDate(2020, 1, 1).addDays(random.bounded(4000)), other = day.addDays(random.bounded(-60, 60));
        const auto steps = preparationFor(usual, day, calendar);
        const auto away = withMoved(steps, movedSteps(steps, other, calendar, day));
        REQUIRE(withMoved(away, movedSteps(away, day, calendar, day)) == steps);
        for (const PreparationStep& step : steps) {
            if (step.workingDaysAhead == 0)
                continue;
            REQUIRE_FALSE(calendar.isClosed(*step.dueOn));
            REQUIRE((*step.workingDaysAhead > 0 ? *step.dueOn < day : *step.dueOn > day));
        }
    }
}

TEST_CASE("a step that follows a meeting does not prepare it, on every page alike", "[meeting][preparation]")
{
    auto steps = preparationFor(usual, QDate(2027, 1, 8), OfficeCalendar());
    steps[0].doneOn = QDate(2026, 12, 14);
    steps << PreparationStep{u"写真を渡す"_s, {}, QDate(2027, 1, 12), {}} << PreparationStep{u"茶を買う"_s, {}, {}, {}};
    const Preparedness how = preparednessOf(steps, QDate(2027, 1, 8));
    CHECK(how.steps == 5);
    CHECK(how.done == 1);
    CHECK(how.open == QStringList{u"案内文を送る"_s, u"出席者名簿を作る"_s, u"会場を整える"_s, u"茶を買う"_s});
    CHECK(how.after == 2);
    CHECK(preparednessOf(preparationFor(usual, {}, OfficeCalendar()), {}).steps == 4); // also before the day is known
}
