#pragma once

#include "core/calendar/calendar_entry.h"

#include <QList>

namespace musubi {

class Database;

/// What stands on the days from `from` to `until`, both included: promises by the day they are due, deadlines of cases, projects
/// and programmes, visits and talks with a time of their own that were planned or took place, courses and gatherings, meetings and the dates offered for them.
/// Reads only. In the order of begin. A visit without minutes is shown for half an hour.
QList<CalendarEntry> calendarEntries(const Database& db, QDate from, QDate until, QDate today);

/// Meetings and courses of those days that were called off or put off, and dates offered that came to nothing, as dropped.
QList<CalendarEntry> droppedEntries(const Database& db, QDate from, QDate until);

/// Tells this file from every other: files copied from it share it. For names that must stay the same outside.
QString calendarKey(const Database& db);

/// The name of an entry outside this program: the same for as long as its row lives, and told apart from that of any other
/// row of any other file.
QString entryUid(const QString& calendarKey, const CalendarEntry& entry);

} // namespace musubi
