#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// An entry as it is printed, its names already those of the office.
struct CalendarPaperEntry {
    CalendarEntry entry;
    QString staff;   // in full
    QString initial; // the character of the person
    bool late = false;

    friend bool operator==(const CalendarPaperEntry&, const CalendarPaperEntry&) = default;
};

struct CalendarPaperDay {
    QDate date;
    bool closed = false;
    QString holiday; // its name, or that of the office's own closed day
    std::optional<QDate> movedTo; // where a deadline went that fell on this closed day
    QList<CalendarPaperEntry> entries;

    friend bool operator==(const CalendarPaperDay&, const CalendarPaperDay&) = default;
};

/// Some days of the calendar, one after the other.
struct CalendarPaper {
    QDate month; // any day of it: its days stand out among those of the weeks it touches
    QList<CalendarPaperDay> days; // whole weeks
    QString filteredBy; // what of it was looked at, in words; empty: all
};

/// A month on A4 landscape: its weeks under each other.
Sheet monthSheet(const CalendarPaper& paper, const SheetContext& context);
/// A week or a day on A4 portrait: a table with everything that is known of each entry.
Sheet daysSheet(const CalendarPaper& paper, const SheetContext& context);

} // namespace musubi
