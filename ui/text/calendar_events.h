#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/exchange/ics_writer.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

/// What a calendar file of those days holds: deadlines on the days to which they moved, as on screen and paper, and what was
/// called off since an earlier file, so that it goes away elsewhere too.
QList<CalendarEntry> entriesForFile(Centre& centre, QDate from, QDate until);
/// The entries as calendar files carry them, worded for those who read them in another program.
QList<IcsEvent> icsEventsOf(Centre& centre, const QList<CalendarEntry>& entries);
/// Name of the calendar and moment of making.
IcsOptions icsOptionsOf(Centre& centre);

} // namespace musubi::text
