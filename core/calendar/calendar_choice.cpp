#include "core/calendar/calendar_choice.h"

namespace musubi {

QList<CalendarEntry> chosenOf(const QList<CalendarEntry>& entries, const CalendarChoice& choice)
{
    QList<CalendarEntry> chosen;
    for (const CalendarEntry& entry : entries)
        if (choice.shows(entry.kind) && choice.shows(entry.staff))
            chosen << entry;
    return chosen;
}

QMap<EntryKind, int> countsByKind(const QList<CalendarEntry>& entries, const CalendarChoice& choice)
{
    QMap<EntryKind, int> counts;
    for (const CalendarEntry& entry : entries)
        counts[entry.kind] += choice.shows(entry.staff);
    return counts;
}

} // namespace musubi
