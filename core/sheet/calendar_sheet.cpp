#include "core/sheet/calendar_sheet.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

constexpr double weekdayShare = 1, weekendShareOnPaper = 0.6;
constexpr double dayWidth = 24, timeWidth = 22, entryWidth = 66, withWidth = 40, staffWidth = 20; // millimetres

QString clockOf(const CalendarEntry& entry)
{
    return entry.wholeDay ? entry.time : entry.begin.time().toString(u"H:mm"_s);
}

QString hoursOf(const CalendarEntry& entry)
{
    return entry.wholeDay ? entry.time : entry.begin.time().toString(u"H:mm"_s) + u'–' + entry.end.time().toString(u"H:mm"_s);
}

/// A promise has a box to tick, what is met a filled one; grey and colour would not survive the copier.
Text signedTitle(const CalendarPaperEntry& line)
{
    const CalendarEntry& entry = line.entry;
    switch (entry.kind) {
    case EntryKind::Promise: return Text((entry.done ? u"■ "_s : u"□ "_s) + entry.title);
    case EntryKind::Deadline: return entry.done ? Text(Phrase{SheetLabel::DeadlineMet, {entry.title}}) : strong(Phrase{SheetLabel::DeadlineOf, {entry.title}});
    case EntryKind::Candidate: return Phrase{SheetLabel::DateOffered, {entry.title}};
    case EntryKind::Meeting:
    case EntryKind::Visit:
    case EntryKind::Course: break;
    }
    return entry.title;
}

Text shortLine(const CalendarPaperEntry& line)
{
    Text text = signedTitle(line);
    if (const QString clock = clockOf(line.entry); !clock.isEmpty())
        text = Text(clock + u' ') + text;
    if (!line.initial.isEmpty())
        text = text + Text(u"（"_s + line.initial + u'）');
    return line.late ? strong(Phrase{SheetLabel::Overdue, {}}) + Text(u" "_s) + text : text;
}

Text closedText(const CalendarPaperDay& day)
{
    if (!day.closed)
        return {};
    return day.holiday.isEmpty() ? Text(SheetLabel::ClosedSign) : Text(day.holiday);
}

Text conditionsOf(const CalendarPaper& paper, const QString& period)
{
    const Text whole(period);
    return paper.filteredBy.isEmpty() ? whole : whole + Text(u" ・ "_s) + Text(paper.filteredBy);
}

} // namespace

Sheet monthSheet(const CalendarPaper& paper, const SheetContext& context)
{
    const QString period = dateText(context, paper.month, japan::DateStyle::Month);
    Sheet sheet = startedSheet(context, SheetLabel::CalendarOf, {}, conditionsOf(paper, period));
    sheet.title = Phrase{SheetLabel::CalendarOf, {period}};
    sheet.orientation = Orientation::Landscape;
    DayGrid grid;
    for (const CalendarPaperDay& day : paper.days) {
        if (grid.columns.size() < 7) {
            const bool weekend = day.date.dayOfWeek() >= Qt::Saturday;
            grid.columns.push_back({japan::weekdayName(day.date, context.language), weekend ? weekendShareOnPaper : weekdayShare, Align::Centre});
        }
        if (grid.weeks.empty() || grid.weeks.back().size() == 7)
            grid.weeks.emplace_back();
        DayGrid::Day cell;
        const bool other = day.date.month() != paper.month.month();
        const QString number = other && (day.date.day() == 1 || grid.weeks.size() == 1) ? u"%1/%2"_s.arg(day.date.month()).arg(day.date.day()) : QString::number(day.date.day());
        cell.head = other ? Text(number) : strong(number);
        if (const Text closed = closedText(day); !closed.isEmpty())
            cell.head = cell.head + Text(u"　"_s) + closed;
        if (day.movedTo)
            cell.entries.push_back(Phrase{SheetLabel::DeadlineMovedTo, {dateText(context, *day.movedTo, japan::DateStyle::Short)}});
        cell.shaded = day.closed;
        for (const CalendarPaperEntry& line : day.entries)
            cell.entries.push_back(shortLine(line));
        grid.weeks.back().push_back(std::move(cell));
    }
    sheet.blocks.push_back(std::move(grid));
    return sheet;
}

Sheet daysSheet(const CalendarPaper& paper, const SheetContext& context)
{
    const QDate first = paper.days.isEmpty() ? paper.month : paper.days.first().date, last = paper.days.isEmpty() ? paper.month : paper.days.last().date;
    Text period = Text(dateText(context, first, japan::DateStyle::Full));
    if (first != last)
        period = Phrase{SheetLabel::PeriodFromTo, {dateText(context, first), dateText(context, last)}};
    Sheet sheet = startedSheet(context, SheetLabel::CalendarPlan, {}, paper.filteredBy.isEmpty() ? period : period + Text(u" ・ "_s) + Text(paper.filteredBy));
    sheet.blocks.push_back(Paragraph{strong(period)});
    RuledTable table{{{SheetLabel::CalendarDay, dayWidth}, {SheetLabel::CalendarTime, timeWidth}, {SheetLabel::What, entryWidth}, {SheetLabel::CalendarWith, withWidth}, {SheetLabel::ShortStaff, staffWidth}}, {}, {}};
    for (const CalendarPaperDay& day : paper.days) {
        Text name = strong(dateText(context, day.date, japan::DateStyle::Short));
        if (const Text closed = closedText(day); !closed.isEmpty())
            name = name + Text(u"\n"_s) + closed;
        if (day.entries.isEmpty())
            table.rows.push_back({{name, {}, {}, {}, {}}});
        for (const CalendarPaperEntry& line : day.entries) {
            QStringList with{line.entry.who, line.entry.place};
            with.removeAll(QString());
            const Text title = line.late ? strong(Phrase{SheetLabel::Overdue, {}}) + Text(u" "_s) + signedTitle(line) : signedTitle(line);
            table.rows.push_back({{name, hoursOf(line.entry), title, with.join(u'\n'), line.staff}});
            name = {}; // once for its day
        }
    }
    sheet.blocks.push_back(std::move(table));
    return sheet;
}

} // namespace musubi
