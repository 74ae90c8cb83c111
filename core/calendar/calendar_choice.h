#pragma once

#include "core/calendar/calendar_entry.h"

#include <QMap>
#include <QSet>

namespace musubi {

/// What of the calendar is looked at. Says what is hidden, so that a new person or kind shows at once.
struct CalendarChoice {
    QSet<EntryKind> hiddenKinds;
    QSet<Id<Staff>> hiddenStaff;
    bool hideUnassigned = false;
    bool hideClosedDays = false; // their names: they stay grey

    bool shows(EntryKind kind) const { return !hiddenKinds.contains(kind); }
    bool shows(std::optional<Id<Staff>> staff) const { return staff ? !hiddenStaff.contains(*staff) : !hideUnassigned; }

    friend bool operator==(const CalendarChoice&, const CalendarChoice&) = default;
};

/// Those that are looked at, in their order.
QList<CalendarEntry> chosenOf(const QList<CalendarEntry>& entries, const CalendarChoice& choice);
/// How many of each kind there are for the people looked at, whether or not the kind itself is.
QMap<EntryKind, int> countsByKind(const QList<CalendarEntry>& entries, const CalendarChoice& choice);

} // namespace musubi
