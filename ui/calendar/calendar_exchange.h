#pragma once

#include "core/calendar/calendar_entry.h"
#include "core/exchange/ics_reader.h"
#include "core/intake/import_events.h"
#include "ui/intake/import_job.h"

class QWidget;

namespace musubi::ui {

class Feedback;
struct Workplace;

/// Asks for a name and writes the entries for other programs; says how many they were.
void exportCalendar(Centre& centre, const QList<CalendarEntry>& entries, const QString& name, Feedback& feedback, QWidget* parent);

/// A calendar file as it was read, or why it is refused.
struct ReadCalendar {
    QList<ReceivedEvent> events;
    QList<IcsProblem> problems;
    std::optional<IcsError> refused;
};

/// Reads a file on a connection of its own: for a worker. Throws CannotOpen, Cancelled.
ReadCalendar readCalendar(const SecondDesk& desk, const QString& path, const Progress& progress);

/// Asks for a calendar file, shows what would become of its events and takes them in where the user wants it. Reading and
/// writing run beside the window; stopping them leaves nothing behind.
void takeInCalendar(const Workplace& workplace, QWidget* parent);
/// The same with a file that is chosen already.
void takeInCalendar(const Workplace& workplace, const QString& path, QWidget* parent);

} // namespace musubi::ui
