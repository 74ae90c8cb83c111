#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

ProgrammeRule ruleOfYear(int year, qint64 cap)
{
    ProgrammeRule rule = typicalRule(year);
    rule.cap = cap;
    rule.rateNumerator = 4;
    rule.rateDenominator = 5;
    return rule;
}

Programme modelProgramme()
{
    Programme programme;
    programme.name = u"市民協働推進モデル事業"_s;
    programme.firstYear = 2014;
    programme.rules = {ruleOfYear(2025, 2'000'000), ruleOfYear(2026, 2'000'000), ruleOfYear(2027, 2'000'000)};
    return programme;
}

} // namespace

TEST_CASE("a renamed programme keeps what it was called with the years before", "[core][programme]")
{
    Office office;
    auto& book = office.centre().programmes();
    const auto row = book.rename(book.add(modelProgramme(), office.centre().officeCalendar()), u"市民協働推進事業"_s, 2021);
    CHECK(programmeName(row.value, 2014) == u"市民協働推進モデル事業"_s);
    CHECK(programmeName(row.value, 2020) == u"市民協働推進モデル事業"_s);
    CHECK(programmeName(row.value, 2021) == u"市民協働推進事業"_s);
    CHECK(programmeName(book.get(row.id).value, 2026) == u"市民協働推進事業"_s);
    office.centre().journal().undo();
    CHECK(programmeName(book.get(row.id).value, 2026) == u"市民協働推進モデル事業"_s);
}

TEST_CASE("rules never change backwards: a past year and a year in use stand, an unknown date may be filled in", "[core][programme]")
{
    Office office; // 24 November 2026
    auto& centre = office.centre();
    auto& book = centre.programmes();
    const QDate today = centre.today();
    auto row = book.add(modelProgramme(), centre.officeCalendar());
    const auto withCap = [&](qsizetype rule, qint64 cap) {
        Programme after = row.value;
        after.rules[rule].cap = cap;
        return after;
    };
    CHECK_THROWS_MATCHES(book.edit(row, withCap(0, 1'500'000), centre.officeCalendar(), today), Error, tests::withFault(Fault::Frozen));
    row = book.edit(row, withCap(1, 1'500'000), centre.officeCalendar(), today); // this year, and nobody goes by it
    row = book.edit(row, withCap(2, 1'800'000), centre.officeCalendar(), today);

    centre.projects().plan({.fiscalYear = 2026, .title = u"花壇"_s, .programme = row.id}, centre.officeCalendar());
    CHECK(book.rulesInUse(row.id) == QList{RuleKey{2026, {}}});
    CHECK_THROWS_MATCHES(book.edit(row, withCap(1, 1'000'000), centre.officeCalendar(), today), Error, tests::withFault(Fault::Frozen));
    Programme without = row.value;
    without.rules.removeAt(1);
    CHECK_THROWS_MATCHES(book.edit(row, without, centre.officeCalendar(), today), Error, tests::withFault(Fault::Frozen));
    CHECK(book.get(row.id).value.rules[1].cap == 1'500'000);

    Programme filled = row.value;
    filled.rules[0].minimumMembers = 10;
    filled.rules << ruleOfYear(2024, 2'000'000);
    row = book.edit(row, filled, centre.officeCalendar(), today);
    CHECK(row.value.rules[0].minimumMembers == 10);
}

TEST_CASE("whatever is changed in a programme, changed backwards is said of exactly the frozen rules that differ", "[core][programme]")
{
    // Every combination of past, present and coming year, in use or not, with the cap as it was, changed, filled in or gone.
    for (int year : {2025, 2026, 2027})
        for (const bool inUse : {false, true})
            for (const std::optional<qint64> before : {std::optional<qint64>(), std::optional<qint64>(5)})
                for (const std::optional<qint64> after : {std::optional<qint64>(), std::optional<qint64>(5), std::optional<qint64>(7)})
                    for (const bool removed : {false, true}) {
                        Programme one, other;
                        ProgrammeRule rule;
                        rule.fiscalYear = year;
                        rule.cap = before;
                        one.rules << rule;
                        rule.cap = after;
                        if (!removed)
                            other.rules << rule;
                        const RuleKey key{year, {}};
                        const bool frozen = year < 2026 || inUse, kept = !removed && (!before || before == after);
                        const auto changed = changedBackwards(one, other, inUse ? QList{key} : QList<RuleKey>(), 2026);
                        REQUIRE(changed == (frozen && !kept ? QList{key} : QList<RuleKey>()));
                    }
}

TEST_CASE("a track goes by its own rule, and by the year's where it has none", "[core][programme]")
{
    Programme programme = modelProgramme();
    ProgrammeRule whole = ruleOfYear(2026, 2'000'000);
    whole.track = u"行政提案型"_s;
    whole.rateNumerator = 5;
    programme.rules << whole;
    CHECK(ruleOf(programme, 2026, u"行政提案型"_s)->rateNumerator == 5);
    CHECK(ruleOf(programme, 2026, u"NPO提案型"_s)->rateNumerator == 4);
    CHECK(ruleOf(programme, 2026, {})->rateNumerator == 4);
    CHECK(ruleOf(programme, 2030, {}) == nullptr);
}

TEST_CASE("what must be ready is counted back from the deadline in working days; a deadline on a holiday moves first", "[core][programme]")
{
    const OfficeCalendar calendar;
    const QList<ProgrammeStep> steps{{u"申請書の提出"_s, 0}, {u"見積書"_s, 3}, {u"役員会の議決"_s, 10}};
    // 2026-11-01 is a Sunday, 11-02 a Monday, 11-03 a holiday.
    const auto schedule = backwardSchedule(QDate(2026, 11, 1), steps, calendar);
    CHECK(schedule == QList<ScheduledStep>{{u"役員会の議決"_s, QDate(2026, 10, 19)}, {u"見積書"_s, QDate(2026, 10, 28)}, {u"申請書の提出"_s, QDate(2026, 11, 2)}});
    for (int days = 0; days < 60; ++days) {
        const QDate due = backwardSchedule(QDate(2027, 1, 4), {{u"一つ"_s, days}}, calendar).first().dueOn;
        REQUIRE_FALSE(calendar.isClosed(due));
        REQUIRE(calendar.workingDaysBetween(due, QDate(2027, 1, 4)) == days);
    }
}

TEST_CASE("a programme under which projects run is not thrown away, and one that is comes back from the trash", "[core][programme]")
{
    Office office;
    auto& centre = office.centre();
    const auto used = centre.programmes().add(modelProgramme(), centre.officeCalendar());
    centre.projects().plan({.fiscalYear = 2026, .title = u"花壇"_s, .programme = used.id}, centre.officeCalendar());
    CHECK_THROWS_MATCHES(centre.programmes().remove(used), Error, tests::withFault(Fault::Referenced));
    Programme other = modelProgramme();
    other.name = u"市民協働推進ニーズ調査事業"_s;
    const auto unused = centre.programmes().add(other, centre.officeCalendar());
    centre.programmes().remove(unused);
    REQUIRE(centre.journal().removed().size() == 1);
    centre.journal().bringBack(centre.journal().removed());
    CHECK(centre.programmes().get(unused.id).value == other);
    CHECK(centre.programmes().lines().size() == 2);
}

TEST_CASE("a programme without a name, with half a rate or the same year twice is refused", "[core][programme]")
{
    Office office;
    auto& book = office.centre().programmes();
    const auto refused = [&](auto change) {
        Programme programme = modelProgramme();
        change(programme);
        CHECK_THROWS_MATCHES(book.add(programme, office.centre().officeCalendar()), Error, tests::withFault(Fault::Invalid));
    };
    refused([](Programme& p) { p.name = u"　"_s; });
    refused([](Programme& p) { p.rules[0].rateDenominator.reset(); });
    refused([](Programme& p) { p.rules[0].rateNumerator = 7; });
    refused([](Programme& p) { p.rules << p.rules[0]; });
    refused([](Programme& p) { p.steps << ProgrammeStep{u"見積書"_s, -1}; });
    CHECK(book.lines().isEmpty());
}
