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

TEST_CASE("whatever is changed in a programme, changed backwards is said of exactly what a project or a past year would go by anew", "[core][programme]")
{
    // Every combination of a past, the present or a coming year with a project of no track or of one, in use or not, where the year's own
    // rule and that of the track were not there, knew no cap or knew one, and stay, go, come, change or learn a cap.
    const QString ofTrack = u"NPO提案型"_s;
    struct Said {
        bool there = false;
        std::optional<qint64> cap = {};
    };
    const QList<Said> ways{{}, {true}, {true, 5}, {true, 7}};
    const auto programmeOf = [&](int year, const Said& whole, const Said& own) {
        Programme programme;
        for (const auto& [said, track] : {std::pair(whole, QString()), {own, ofTrack}})
            if (said.there) {
                ProgrammeRule rule;
                rule.fiscalYear = year;
                rule.track = track;
                rule.cap = said.cap;
                programme.rules << rule;
            }
        return programme;
    };
    const auto keeps = [](const Said& was, const Said& now) { return !was.there || (now.there && (!was.cap || was.cap == now.cap)); };
    int frozen = 0;
    for (const int year : {2025, 2026, 2027})
        for (const QList<QString>& tracks : {QList<QString>{}, {QString()}, {ofTrack}, {QString(), ofTrack}})
            for (const Said& wholeBefore : ways)
                for (const Said& ownBefore : ways)
                    for (const Said& wholeAfter : ways)
                        for (const Said& ownAfter : ways) {
                            bool wholeKept = true, ownKept = true;
                            if (year < 2026) {
                                wholeKept = keeps(wholeBefore, wholeAfter);
                                ownKept = keeps(ownBefore, ownAfter) && (ownBefore.there || !ownAfter.there || !wholeBefore.there);
                            }
                            wholeKept &= !tracks.contains(QString()) || keeps(wholeBefore, wholeAfter);
                            ownKept &= !tracks.contains(ofTrack) || keeps(ownBefore.there ? ownBefore : wholeBefore, ownAfter.there ? ownAfter : wholeAfter);
                            QList<RuleKey> projects;
                            for (const QString& track : tracks)
                                projects << RuleKey{year, track};
                            const auto changed = changedBackwards(programmeOf(year, wholeBefore, ownBefore), programmeOf(year, wholeAfter, ownAfter), projects, {.before = 2026});
                            REQUIRE(changed.contains(RuleKey{year, {}}) == !wholeKept);
                            REQUIRE(changed.contains(RuleKey{year, ofTrack}) == !ownKept);
                            REQUIRE(changed.size() == !wholeKept + !ownKept);
                            frozen += !changed.isEmpty();
                        }
    CHECK(frozen > 500);
}

TEST_CASE("a track gets no rule of its own in a past year, nor in one where a project of it goes by the rule of the year", "[core][programme]")
{
    Office office; // 24 November 2026
    auto& centre = office.centre();
    auto row = centre.programmes().add(modelProgramme(), centre.officeCalendar());
    const auto withTrack = [&](int year) {
        Programme after = row.value;
        after.rules << ruleOfYear(year, 500'000);
        after.rules.last().track = u"NPO提案型"_s;
        return after;
    };
    const auto edit = [&](const Programme& after) { return centre.programmes().edit(row, after, centre.officeCalendar(), centre.today()); };
    CHECK_THROWS_MATCHES(edit(withTrack(2025)), Error, tests::withFault(Fault::Frozen));
    const auto project = centre.projects().plan({.fiscalYear = 2027, .title = u"花壇"_s, .programme = row.id, .track = u"NPO提案型"_s}, centre.officeCalendar());
    CHECK_THROWS_MATCHES(edit(withTrack(2027)), Error, tests::withFault(Fault::Frozen));
    row = edit(withTrack(2026)); // nobody goes by it
    CHECK(centre.projects().ruleFor(project.value)->cap == 2'000'000);
}

TEST_CASE("what a past year was called and asked for stands; a name is added behind the last one only", "[core][programme]")
{
    Office office; // 24 November 2026
    auto& centre = office.centre();
    auto& book = centre.programmes();
    Programme programme = modelProgramme();
    programme.requirements = {{2025, RequirementKind::Document, u"収支予算書"_s}, {2026, RequirementKind::Document, u"収支予算書"_s}};
    auto row = book.rename(book.add(programme, centre.officeCalendar()), u"市民協働推進事業"_s, 2021);
    for (const int year : {2000, 2014, 2019, 2021}) // the name of 2021 has no year of its own before
        CHECK_THROWS_MATCHES(book.rename(row, u"協働事業"_s, year), Error, tests::withFault(Fault::Invalid));
    const auto refused = [&](auto change) {
        Programme after = row.value;
        change(after);
        CHECK_THROWS_MATCHES(book.edit(row, after, centre.officeCalendar(), centre.today()), Error, tests::withFault(Fault::Frozen));
    };
    refused([](Programme& p) { p.formerNames.clear(); });
    refused([](Programme& p) { p.formerNames[0].name = u"別の事業"_s; });
    refused([](Programme& p) { p.formerNames[0].untilYear = 2018; });
    refused([](Programme& p) { p.formerNames.prepend({u"別の事業"_s, 2016}); });
    refused([](Programme& p) { p.requirements.removeFirst(); });
    refused([](Programme& p) { p.requirements << ProgrammeRequirement{2025, RequirementKind::Document, u"定款"_s}; });
    Programme after = row.value;
    after.requirements[1].text = u"収支計画書"_s; // of this year
    after.requirements << ProgrammeRequirement{2024, RequirementKind::Document, u"収支予算書"_s}; // a year of which nothing was known
    after.formerNames << FormerProgrammeName{u"市民協働推進事業"_s, 2026};
    after.name = u"協働事業"_s;
    row = book.edit(row, after, centre.officeCalendar(), centre.today());
    CHECK(programmeName(row.value, 2020) == u"市民協働推進モデル事業"_s);
    CHECK(programmeName(row.value, 2026) == u"市民協働推進事業"_s);
    row = book.rename(row, u"まちの事業"_s, 2029);
    CHECK(programmeName(row.value, 2028) == u"協働事業"_s);
    Programme thoughtBetter = row.value; // what is still to come may be named otherwise
    thoughtBetter.formerNames.removeLast();
    row = book.edit(row, thoughtBetter, centre.officeCalendar(), centre.today());
    CHECK(programmeName(row.value, 2028) == u"まちの事業"_s);
    CHECK(programmeName(row.value, 2020) == u"市民協働推進モデル事業"_s);
}

TEST_CASE("no way back to an older rule under a project that came since: not by undo, redo, revert or restore", "[core][programme][journal]")
{
    Office office; // 24 November 2026
    auto& centre = office.centre();
    auto& book = centre.programmes();
    auto& journal = centre.journal();
    auto row = book.add(modelProgramme(), centre.officeCalendar());
    const qint64 added = row.revision;
    const auto capOf = [&](int year) { return ruleOf(book.get(row.id).value, year, {})->cap; };
    const auto withCap = [&](qsizetype rule, qint64 cap) {
        Programme after = book.get(row.id).value;
        after.rules[rule].cap = cap;
        return book.edit(book.get(row.id), after, centre.officeCalendar(), centre.today());
    };
    const qint64 edited = withCap(1, 3'000'000).revision;
    SECTION("revert, restore")
    {
        const auto project = centre.projects().plan({.fiscalYear = 2026, .title = u"花壇"_s, .programme = row.id}, centre.officeCalendar());
        CHECK_THROWS_MATCHES(journal.revert(edited), Error, tests::withFault(Fault::Frozen));
        CHECK_THROWS_MATCHES(journal.restore(Subject::Programme, row.id.value, added), Error, tests::withFault(Fault::Frozen));
        CHECK(centre.projects().ruleFor(project.value)->cap == 3'000'000);
        centre.projects().remove(project);
        journal.revert(edited); // nobody goes by it any more
        CHECK(capOf(2026) == 2'000'000);
    }
    SECTION("undo at the seat of a colleague's project, redo")
    {
        centre.journal().undo();
        CHECK(capOf(2026) == 2'000'000);
        office.centre().projects().plan({.fiscalYear = 2026, .title = u"花壇"_s, .programme = row.id}, centre.officeCalendar());
        const auto actions = journal.actions();
        const auto undone = std::find_if(actions.begin(), actions.end(), [](const Action& action) { return action.deed == Deed::Undo; });
        REQUIRE(undone != actions.end());
        CHECK_THROWS_MATCHES(journal.revert(undone->id), Error, tests::withFault(Fault::Frozen)); // it would bring 3,000,000 again
        CHECK(capOf(2026) == 2'000'000);
    }
    SECTION("a project that came under it later")
    {
        auto project = centre.projects().plan({.fiscalYear = 2026, .title = u"花壇"_s}, centre.officeCalendar());
        Project under = project.value;
        under.programme = row.id;
        project = centre.projects().edit(project, under);
        CHECK_THROWS_MATCHES(journal.revert(edited), Error, tests::withFault(Fault::Frozen));
    }
    SECTION("a year that is past since")
    {
        office.setNow(QDateTime(QDate(2027, 4, 1), QTime(9, 0)));
        CHECK_THROWS_MATCHES(journal.revert(edited), Error, tests::withFault(Fault::Frozen));
    }
    SECTION("what was filled in under a project that stood already is taken back, and whatever came after first")
    {
        auto project = centre.projects().plan({.fiscalYear = 2026, .title = u"花壇"_s, .programme = row.id}, centre.officeCalendar());
        Programme filled = book.get(row.id).value;
        filled.rules[0].minimumMembers = 10;
        filled.rules[1].minimumMembers = 10;
        book.edit(book.get(row.id), filled, centre.officeCalendar(), centre.today());
        project = centre.projects().recordOutcome(project, {QDate(2026, 11, 1), {u"ADOPT"_s}, {}});
        centre.projects().remove(project);
        for (int i = 0; i < 3; ++i)
            journal.undo();
        CHECK_FALSE(ruleOf(book.get(row.id).value, 2026, {})->minimumMembers);
        CHECK(centre.projects().exists(project.id));
        journal.redo();
        CHECK(ruleOf(book.get(row.id).value, 2026, {})->minimumMembers == 10);
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
