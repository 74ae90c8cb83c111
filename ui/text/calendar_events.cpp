#include "ui/text/calendar_events.h"

#include "core/calendar/calendar_layout.h"
#include "core/calendar/calendar_source.h"
#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "ui/text/calendar_wording.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct CalendarEvents {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::CalendarEvents)
};

constexpr int closedRunInFile = 14; // days: a deadline moves from no farther

QString summaryOf(CalendarEntry entry)
{
    entry.title = entryTitle(entry);
    if (entry.done && (entry.kind == EntryKind::Promise || entry.kind == EntryKind::Deadline))
        return CalendarEvents::tr("Done: %1").arg(entry.title);
    switch (entry.kind) {
    case EntryKind::Candidate: return (entry.held ? CalendarEvents::tr("Date held: %1") : CalendarEvents::tr("Date offered: %1")).arg(entry.title);
    case EntryKind::Deadline: return CalendarEvents::tr("Deadline: %1").arg(entry.title);
    case EntryKind::Promise: return entry.time.isEmpty() ? entry.title : entry.time + u' ' + entry.title;
    case EntryKind::Meeting:
    case EntryKind::Visit:
    case EntryKind::Course: break;
    }
    return entry.title;
}

} // namespace

QList<CalendarEntry> entriesForFile(Centre& centre, QDate from, QDate until)
{
    QList<CalendarEntry> entries = centre.calendarEntries(from.addDays(-closedRunInFile), until);
    moveDeadlines(entries, centre.officeCalendar());
    entries.removeIf([&](const CalendarEntry& entry) { return entry.lastDay() < from || entry.firstDay() > until; });
    return entries << droppedEntries(centre.database(), from, until);
}

QList<IcsEvent> icsEventsOf(Centre& centre, const QList<CalendarEntry>& entries)
{
    const QString key = centre.calendarKey();
    QHash<qint64, QString> names;
    for (const auto& row : centre.staff().all(true))
        names.insert(row.id.value, row.value.name);
    QList<IcsEvent> events;
    events.reserve(entries.size());
    for (const CalendarEntry& entry : entries) {
        IcsEvent event;
        event.uid = entryUid(key, entry);
        event.sequence = static_cast<int>(std::min<qint64>(entry.revision, std::numeric_limits<int>::max()));
        event.begin = entry.begin;
        event.end = entry.end;
        event.wholeDay = entry.wholeDay;
        event.summary = summaryOf(entry);
        event.location = entry.place;
        QStringList about{entry.who, entry.staff ? names.value(entry.staff->value) : QString()};
        about.removeAll(QString());
        event.description = about.join(u'\n');
        event.categories = {entryKindName(entry.kind)};
        event.cancelled = entry.dropped;
        event.tentative = entry.kind == EntryKind::Candidate && !entry.dropped;
        event.transparent = entry.kind == EntryKind::Promise || entry.kind == EntryKind::Deadline;
        events << event;
    }
    return events;
}

IcsOptions icsOptionsOf(Centre& centre)
{
    return {CalendarEvents::tr("Calendar of the centre"), centre.now()};
}

} // namespace musubi::text
