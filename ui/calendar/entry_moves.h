#pragma once

#include "core/calendar/calendar_entry.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Why an entry stays where it is, in a sentence; empty where it may be moved.
QString whyFixed(Centre& centre, const CalendarEntry& entry);

/// Moves it by the verb of its desk and says what was done. Throws what the desk throws, before anything is changed.
/// `reason` is for a meeting at a time that people refuse.
QString moveEntry(Centre& centre, const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end, const QString& reason = {});

/// Whether it has an end that may be drawn out.
bool lasts(const CalendarEntry& entry);

} // namespace musubi::ui
