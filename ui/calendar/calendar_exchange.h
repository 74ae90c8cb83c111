#pragma once

#include "core/calendar/calendar_entry.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Asks for a name and writes the entries for other programs; says how many they were.
void exportCalendar(Centre& centre, const QList<CalendarEntry>& entries, const QString& name, Feedback& feedback, QWidget* parent);

/// Asks for a calendar file, shows what would become of its events and takes them in where the user wants it.
void takeInCalendar(Centre& centre, Feedback& feedback, QWidget* parent);
/// The same with a file that is chosen already. Throws what reading and writing throw.
void takeInCalendar(Centre& centre, const QString& path, Feedback& feedback, QWidget* parent);

} // namespace musubi::ui
