#pragma once

#include "core/calendar/calendar_entry.h"

#include <QList>

namespace musubi {

class Database;
struct Project;

/// Adds what is due on these days: the day on which a waiting case is to be looked at, the steps of projects with their
/// reports and traces, the ends of the calls of programmes. Steps that were skipped or waived are due no more, nor is anything
/// of a project that was rejected or withdrawn. A call that ended before today is done.
void readDeadlines(const Database& db, QDate from, QDate until, QDate today, QList<CalendarEntry>& entries);

/// Which step of the project the entry shows, as a place in Project::milestones; nothing where it is there no more.
std::optional<qsizetype> milestoneOf(const Project& project, const CalendarEntry& entry);

} // namespace musubi
