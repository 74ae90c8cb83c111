#include "core/calendar/calendar_layout.h"

#include "core/japan/working_days.h"

#include <algorithm>

namespace musubi {

namespace {

constexpr int minutesOfDay = 24 * 60;

int rankOf(const CalendarEntry& entry)
{
    if (entry.firstDay() != entry.lastDay())
        return 0;
    switch (entry.kind) {
    case EntryKind::Deadline: return 1;
    case EntryKind::Candidate: return 3;
    case EntryKind::Promise: return 4;
    case EntryKind::Meeting:
    case EntryKind::Visit:
    case EntryKind::Course: break;
    }
    return 2;
}

/// Their places in the order of a day; only of those that stand on one of the days.
QList<qsizetype> inOrder(const QList<CalendarEntry>& entries, QDate from, QDate until)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (entries[i].firstDay() <= until && entries[i].lastDay() >= from)
            order << i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return comesBefore(entries[a], entries[b]); });
    return order;
}

/// The lowest lane in which all days of the bar are free; takes it. From `most` on nothing is shown, so no place is kept there.
int takeLane(QList<QList<bool>>& taken, const DayBar& bar, int most)
{
    for (int lane = 0; lane < most; ++lane) {
        if (lane == taken.size())
            taken << QList<bool>(taken.isEmpty() ? 0 : taken.first().size());
        QList<bool>& days = taken[lane];
        if (std::any_of(days.begin() + bar.first, days.begin() + bar.last + 1, [](bool t) { return t; }))
            continue;
        std::fill(days.begin() + bar.first, days.begin() + bar.last + 1, true);
        return lane;
    }
    return most;
}

/// Hides what does not fit. A hidden bar needs a line on each of its days, which may take the lane from another.
void hideBeyond(DayRow& row, int days, int lanes)
{
    QList<bool> crowded(days);
    QList<bool> hidden(row.bars.size());
    const auto touches = [&](const DayBar& bar) { return std::any_of(crowded.begin() + bar.first, crowded.begin() + bar.last + 1, [](bool c) { return c; }); };
    for (bool more = true; more;) {
        more = false;
        for (qsizetype i = 0; i < row.bars.size(); ++i) {
            const DayBar& bar = row.bars[i];
            if (hidden[i] || !(bar.lane >= lanes || (bar.lane == lanes - 1 && touches(bar))))
                continue;
            hidden[i] = more = true;
            std::fill(crowded.begin() + bar.first, crowded.begin() + bar.last + 1, true);
            for (int day = bar.first; day <= bar.last; ++day)
                ++row.hidden[day];
        }
    }
    QList<DayBar> shown;
    for (qsizetype i = 0; i < row.bars.size(); ++i) {
        if (hidden[i])
            continue;
        row.lanes = std::max(row.lanes, row.bars[i].lane + 1);
        shown << row.bars[i];
    }
    if (crowded.contains(true))
        row.lanes = lanes;
    row.bars = shown;
}

/// Gives the blocks of one cluster their columns and lets each take what is free at its right.
void spreadCluster(QList<HourBlock>& blocks, qsizetype from, qsizetype until)
{
    QList<int> ends; // of each column
    for (qsizetype i = from; i < until; ++i) {
        qsizetype column = 0;
        while (column < ends.size() && ends[column] > blocks[i].from)
            ++column;
        if (column == ends.size())
            ends << 0;
        ends[column] = blocks[i].until;
        blocks[i].column = static_cast<int>(column);
    }
    for (qsizetype i = from; i < until; ++i) {
        HourBlock& block = blocks[i];
        block.columns = static_cast<int>(ends.size());
        int limit = block.columns;
        for (qsizetype k = from; k < until; ++k)
            if (blocks[k].column > block.column && blocks[k].from < block.until && block.from < blocks[k].until)
                limit = std::min(limit, blocks[k].column);
        block.width = limit - block.column;
    }
}

} // namespace

bool comesBefore(const CalendarEntry& a, const CalendarEntry& b)
{
    const int rankA = rankOf(a), rankB = rankOf(b);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.begin != b.begin)
        return a.begin < b.begin;
    if (a.end != b.end)
        return a.end > b.end; // the longer one first
    return std::tie(a.source.subject, a.source.id, a.part) < std::tie(b.source.subject, b.source.id, b.part);
}

QHash<QDate, QDate> moveDeadlines(QList<CalendarEntry>& entries, const OfficeCalendar& office)
{
    QHash<QDate, QDate> moved;
    for (CalendarEntry& entry : entries) {
        const QDate day = entry.firstDay();
        if (entry.kind != EntryKind::Deadline || !entry.wholeDay || !office.isClosed(day))
            continue;
        const QDate open = office.nextWorkingDay(day);
        if (!open.isValid())
            continue; // an office that never opens
        moved.insert(day, open);
        entry.end = entry.end.addDays(day.daysTo(open));
        entry.begin = QDateTime(open, QTime(0, 0));
    }
    if (!moved.isEmpty())
        std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.begin < b.begin; });
    return moved;
}

DayRow dayRow(const QList<CalendarEntry>& entries, QDate first, int days, int lanes, RowContent content)
{
    DayRow row;
    row.first = first;
    row.hidden = QList<int>(days);
    const QDate last = first.addDays(days - 1);
    QList<QList<bool>> taken{QList<bool>(days)};
    for (const qsizetype i : inOrder(entries, first, last)) {
        const CalendarEntry& entry = entries[i];
        if (content == RowContent::BarsOnly && !entry.isBar())
            continue;
        DayBar bar;
        bar.entry = i;
        bar.beganBefore = entry.firstDay() < first;
        bar.goesOn = entry.lastDay() > last;
        bar.first = bar.beganBefore ? 0 : static_cast<int>(first.daysTo(entry.firstDay()));
        bar.last = bar.goesOn ? days - 1 : static_cast<int>(first.daysTo(entry.lastDay()));
        bar.lane = takeLane(taken, bar, std::max(1, lanes));
        row.bars << bar;
    }
    std::sort(row.bars.begin(), row.bars.end(), [](const DayBar& a, const DayBar& b) { return std::tie(a.lane, a.first) < std::tie(b.lane, b.first); });
    hideBeyond(row, days, std::max(1, lanes));
    return row;
}

QDate weekOf(QDate day, int weekBegins)
{
    return day.addDays(-((day.dayOfWeek() - weekBegins + 7) % 7));
}

QList<QDate> weeksOf(QDate month, int weekBegins)
{
    QList<QDate> weeks;
    const QDate last(month.year(), month.month(), month.daysInMonth());
    for (QDate week = weekOf(QDate(month.year(), month.month(), 1), weekBegins); week <= last; week = week.addDays(7))
        weeks << week;
    return weeks;
}

QList<HourBlock> hourBlocks(const QList<CalendarEntry>& entries, QDate day, int shortest)
{
    QList<HourBlock> blocks;
    for (const qsizetype i : inOrder(entries, day, day)) {
        const CalendarEntry& entry = entries[i];
        if (entry.isBar())
            continue;
        HourBlock block;
        block.entry = i;
        block.from = entry.firstDay() < day ? 0 : entry.begin.time().msecsSinceStartOfDay() / 60000;
        const int until = entry.lastDay() > day || entry.end.date() > day ? minutesOfDay : entry.end.time().msecsSinceStartOfDay() / 60000;
        block.until = std::min(minutesOfDay, std::max(until, block.from + shortest));
        block.from = std::min(block.from, block.until - shortest); // late in the evening it grows upwards
        blocks << block;
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const HourBlock& a, const HourBlock& b) { return a.from != b.from ? a.from < b.from : a.until > b.until; });
    for (qsizetype from = 0; from < blocks.size();) {
        qsizetype until = from;
        for (int end = blocks[from].until; until < blocks.size() && (until == from || blocks[until].from < end); ++until)
            end = std::max(end, blocks[until].until);
        spreadCluster(blocks, from, until);
        from = until;
    }
    return blocks;
}

QList<AgendaDay> agenda(const QList<CalendarEntry>& entries, QDate from, QDate until)
{
    QMap<QDate, QList<qsizetype>> days;
    for (const qsizetype i : inOrder(entries, from, until))
        for (QDate day = std::max(from, entries[i].firstDay()); day <= std::min(until, entries[i].lastDay()); day = day.addDays(1))
            days[day] << i;
    QList<AgendaDay> list;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        list << AgendaDay{it.key(), it.value()};
    return list;
}

} // namespace musubi
