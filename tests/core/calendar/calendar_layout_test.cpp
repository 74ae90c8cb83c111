#include "core/calendar/calendar_choice.h"
#include "core/calendar/calendar_layout.h"
#include "core/japan/working_days.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <random>

using namespace musubi;

namespace {

const QDate layoutMonday(2026, 11, 23);

CalendarEntry daysOf(QDate first, int days, EntryKind kind = EntryKind::Meeting)
{
    static qint64 row = 0;
    CalendarEntry entry;
    entry.kind = kind;
    entry.wholeDay = true;
    entry.begin = QDateTime(first, QTime(0, 0));
    entry.end = QDateTime(first.addDays(days), QTime(0, 0));
    entry.source.id = ++row;
    return entry;
}

CalendarEntry hoursOf(QDate day, int fromMinute, int minutes, EntryKind kind = EntryKind::Meeting)
{
    CalendarEntry entry = daysOf(day, 1, kind);
    entry.wholeDay = false;
    entry.begin = QDateTime(day, QTime(0, 0).addSecs(60 * fromMinute));
    entry.end = entry.begin.addSecs(60 * minutes);
    return entry;
}

QList<CalendarEntry> someEntries(std::mt19937& random, int count)
{
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    QList<CalendarEntry> entries;
    for (int i = 0; i < count; ++i) {
        const QDate day = layoutMonday.addDays(below(16) - 4);
        const auto kind = static_cast<EntryKind>(below(6));
        entries << (below(3) == 0 ? daysOf(day, 1 + below(4) * below(4), kind) : hoursOf(day, below(24 * 60), below(4) == 0 ? below(4000) : below(200), kind));
    }
    return entries;
}

} // namespace

TEST_CASE("an evening that ends at midnight stands on one day")
{
    CHECK(hoursOf(layoutMonday, 22 * 60, 120).lastDay() == layoutMonday);
    CHECK(daysOf(layoutMonday, 3).lastDay() == layoutMonday.addDays(2));
    CHECK(hoursOf(layoutMonday, 22 * 60, 121).lastDay() == layoutMonday.addDays(1));
    CHECK(hoursOf(layoutMonday, 0, 0).lastDay() == layoutMonday);
}

TEST_CASE("a course of three days lies above the meetings of its days, cut at the ends of the week")
{
    const QList<CalendarEntry> entries{hoursOf(layoutMonday.addDays(6), 600, 60), daysOf(layoutMonday.addDays(5), 3), daysOf(layoutMonday.addDays(-2), 3)};
    const DayRow row = dayRow(entries, layoutMonday, 7, 5);
    REQUIRE(row.bars.size() == 3);
    CHECK(row.bars[0] == DayBar{2, 0, 0, 0, true, false});
    CHECK(row.bars[1] == DayBar{1, 0, 5, 6, false, true});
    CHECK(row.bars[2] == DayBar{0, 1, 6, 6, false, false});
    CHECK(row.lanes == 2);
}

TEST_CASE("a day too full leaves its last line for the number of those not shown")
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < 5; ++i)
        entries << hoursOf(layoutMonday, 540 + 60 * i, 60);
    DayRow row = dayRow(entries, layoutMonday, 7, 5);
    CHECK(row.hidden[0] == 0);
    CHECK(row.bars.size() == 5);
    entries << hoursOf(layoutMonday, 900, 60);
    row = dayRow(entries, layoutMonday, 7, 5);
    CHECK(row.hidden[0] == 2);
    CHECK(row.bars.size() == 4);
    CHECK(row.hidden[1] == 0);
}

TEST_CASE("of a week with a hundred random entries each is shown or counted, and no two share a place")
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 400; ++round) {
        const auto entries = someEntries(random, static_cast<int>(random() % 40));
        const int days = 1 + static_cast<int>(random() % 7), lanes = 1 + static_cast<int>(random() % 6);
        const DayRow row = dayRow(entries, layoutMonday, days, lanes);
        for (int day = 0; day < days; ++day) {
            QSet<int> taken;
            int shown = 0;
            for (const DayBar& bar : row.bars) {
                if (bar.first > day || day > bar.last)
                    continue;
                CHECK(entries[bar.entry].isOn(layoutMonday.addDays(day)));
                CHECK_FALSE(taken.contains(bar.lane));
                CHECK(bar.lane < (row.hidden[day] > 0 ? lanes - 1 : lanes));
                taken << bar.lane;
                ++shown;
            }
            const auto standing = std::count_if(entries.begin(), entries.end(), [&](const CalendarEntry& e) { return e.isOn(layoutMonday.addDays(day)); });
            CHECK(shown + row.hidden[day] == standing);
        }
    }
}

TEST_CASE("two meetings at the same hour stand side by side, a third after them takes the whole width")
{
    const QList<CalendarEntry> entries{hoursOf(layoutMonday, 600, 120), hoursOf(layoutMonday, 630, 60), hoursOf(layoutMonday, 720, 60)};
    const auto blocks = hourBlocks(entries, layoutMonday);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0] == HourBlock{0, 600, 720, 0, 1, 2});
    CHECK(blocks[1] == HourBlock{1, 630, 690, 1, 1, 2});
    CHECK(blocks[2] == HourBlock{2, 720, 780, 0, 1, 1});
}

TEST_CASE("a short call late in the evening is still high enough to be pressed")
{
    const QList<CalendarEntry> entries{hoursOf(layoutMonday, 23 * 60 + 55, 2)};
    CHECK(hourBlocks(entries, layoutMonday) == QList<HourBlock>{{0, 1410, 1440, 0, 1, 1}});
}

TEST_CASE("a night over midnight stands on both days, a day and more at their head")
{
    const QList<CalendarEntry> entries{hoursOf(layoutMonday, 22 * 60, 240), hoursOf(layoutMonday, 600, 24 * 60)};
    REQUIRE(hourBlocks(entries, layoutMonday).size() == 1);
    CHECK(hourBlocks(entries, layoutMonday)[0].until == 1440);
    CHECK(hourBlocks(entries, layoutMonday.addDays(1)) == QList<HourBlock>{{0, 0, 120, 0, 1, 1}});
    CHECK(dayRow(entries, layoutMonday, 7, 4, RowContent::BarsOnly).bars == QList<DayBar>{{1, 0, 0, 1, false, false}});
}

TEST_CASE("of random days every hour is shown once and no two blocks overlap")
{
    std::mt19937 random(41);
    for (int round = 0; round < 400; ++round) {
        const auto entries = someEntries(random, static_cast<int>(random() % 40));
        const auto blocks = hourBlocks(entries, layoutMonday);
        const auto standing = std::count_if(entries.begin(), entries.end(), [](const CalendarEntry& e) { return e.isOn(layoutMonday) && !e.isBar(); });
        CHECK(blocks.size() == standing);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            CHECK((blocks[i].from >= 0 && blocks[i].until <= 1440 && blocks[i].until - blocks[i].from >= 30));
            CHECK((blocks[i].width >= 1 && blocks[i].column + blocks[i].width <= blocks[i].columns));
            for (qsizetype k = i + 1; k < blocks.size(); ++k) {
                if (blocks[i].until <= blocks[k].from || blocks[k].until <= blocks[i].from)
                    continue;
                CHECK(blocks[i].columns == blocks[k].columns);
                CHECK((blocks[i].column + blocks[i].width <= blocks[k].column || blocks[k].column + blocks[k].width <= blocks[i].column));
            }
        }
    }
}

TEST_CASE("the list of days names what runs over several of them on each")
{
    const QList<CalendarEntry> entries{hoursOf(layoutMonday.addDays(1), 600, 60), daysOf(layoutMonday, 3)};
    const auto days = agenda(entries, layoutMonday.addDays(1), layoutMonday.addDays(30));
    REQUIRE(days.size() == 2);
    CHECK(days[0] == AgendaDay{layoutMonday.addDays(1), {1, 0}});
    CHECK(days[1] == AgendaDay{layoutMonday.addDays(2), {1}});
}

TEST_CASE("a month is shown in the weeks that it touches")
{
    CHECK(weeksOf(QDate(2026, 11, 24)).first() == QDate(2026, 11, 1));
    CHECK(weeksOf(QDate(2026, 11, 24)).size() == 5);
    CHECK(weeksOf(QDate(2026, 11, 24), 1).first() == QDate(2026, 10, 26));
    CHECK(weeksOf(QDate(2026, 11, 24), 1).size() == 6);
    CHECK(weeksOf(QDate(2026, 2, 1)).size() == 4);
}

TEST_CASE("what is hidden of people and kinds is left out, and each kind still says its number")
{
    QList<CalendarEntry> entries{daysOf(layoutMonday, 1, EntryKind::Promise), daysOf(layoutMonday, 1, EntryKind::Promise), daysOf(layoutMonday, 1, EntryKind::Deadline)};
    entries[0].staff = Id<Staff>{1};
    entries[1].staff = Id<Staff>{2};
    CalendarChoice choice;
    CHECK(chosenOf(entries, choice).size() == 3);
    choice.hiddenStaff << Id<Staff>{2};
    choice.hiddenKinds << EntryKind::Promise;
    CHECK(chosenOf(entries, choice) == QList<CalendarEntry>{entries[2]});
    CHECK(countsByKind(entries, choice)[EntryKind::Promise] == 1);
    choice.hideUnassigned = true;
    CHECK(chosenOf(entries, choice).isEmpty());
}

TEST_CASE("a deadline that falls on a holiday stands on the next working day and leaves word where it fell")
{
    const QDate saturday(2026, 11, 21); // before a holiday on Monday
    const CalendarEntry deadline = daysOf(saturday, 1, EntryKind::Deadline), promise = daysOf(saturday, 1, EntryKind::Promise);
    QList<CalendarEntry> entries{deadline, promise};
    const auto moved = moveDeadlines(entries, OfficeCalendar());
    CHECK(moved == QHash<QDate, QDate>{{saturday, QDate(2026, 11, 24)}});
    CHECK(entries.first() == promise); // in the order of begin again
    CHECK(entries.last().firstDay() == QDate(2026, 11, 24));
    CHECK(entries.last().lastDay() == QDate(2026, 11, 24));
}
