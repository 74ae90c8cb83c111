#pragma once

#include "core/calendar/calendar_entry.h"

#include <QHash>
#include <QList>

// Where entries stand. Pure functions: they know days, minutes and places in a row, no pixel.

namespace musubi {

class OfficeCalendar;

/// A deadline moves from a closed day to the next working day (DOMAIN §5). Gives the days that
/// were left, each with the day to which its deadlines went. The list is in the order of begin again afterwards.
QHash<QDate, QDate> moveDeadlines(QList<CalendarEntry>& entries, const OfficeCalendar& office);

/// A bar over one or more days of a row, in a lane of its own.
struct DayBar {
    qsizetype entry = 0; // place in the list given
    int lane = 0;        // from the top
    int first = 0;       // day of the row, from 0
    int last = 0;
    bool beganBefore = false; // the entry began before the row
    bool goesOn = false;      // it goes on after it

    friend bool operator==(const DayBar&, const DayBar&) = default;
};

/// Days side by side with what stands on them.
struct DayRow {
    QDate first;
    QList<DayBar> bars;  // in the order of the lanes, then of the days
    QList<int> hidden;   // for each day: how many entries found no lane; their line stands in the last lane
    int lanes = 0;       // in use, the lines of hidden ones counted

    friend bool operator==(const DayRow&, const DayRow&) = default;
};

enum class RowContent { Everything, BarsOnly };

/// Lays entries on `days` days from `first` into at most `lanes` lanes (at least one). No two bars of a lane share a
/// day. Where a day holds more, its last lane is left free for 「ほか n件」 and what would stand from there on is counted.
DayRow dayRow(const QList<CalendarEntry>& entries, QDate first, int days, int lanes, RowContent content = RowContent::Everything);

/// The weeks that a month touches. `weekBegins`: 1 Monday … 7 Sunday.
QList<QDate> weeksOf(QDate month, int weekBegins = 7);
/// The first day of the week in which a day lies.
QDate weekOf(QDate day, int weekBegins = 7);

/// An entry between the hours of one day.
struct HourBlock {
    qsizetype entry = 0; // place in the list given
    int from = 0;        // minutes after midnight, within the day
    int until = 0;       // at least `shortest` after `from`, up to 1440
    int column = 0;      // of `columns` beside each other
    int width = 1;       // columns it takes
    int columns = 1;

    friend bool operator==(const HourBlock&, const HourBlock&) = default;
};

/// What stands between the hours of a day; blocks that overlap stand side by side. `shortest` minutes are shown of
/// everything, so that it can be read and pressed.
QList<HourBlock> hourBlocks(const QList<CalendarEntry>& entries, QDate day, int shortest = 30);

/// One day of the 予定表.
struct AgendaDay {
    QDate day;
    QList<qsizetype> entries; // places in the list given, in the order of the day

    friend bool operator==(const AgendaDay&, const AgendaDay&) = default;
};

/// The days from `from` to `until` on which something stands; what runs over several days stands on each of them.
QList<AgendaDay> agenda(const QList<CalendarEntry>& entries, QDate from, QDate until);

} // namespace musubi
