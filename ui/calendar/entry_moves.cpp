#include "ui/calendar/entry_moves.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/task/task_book.h"
#include "ui/common/day_context.h"
#include "ui/common/shown.h"

#include <QCoreApplication>

namespace musubi::ui {

namespace {

class EntryMoves {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::EntryMoves)
};

/// The day with what closes it: nobody should find that out on the day.
QString dayInWords(const Centre& centre, QDate day)
{
    const DayRemark remark = dayRemark(centre.officeCalendar(), day);
    //: %1 a day, %2 what closes it
    return remark.closed ? EntryMoves::tr("%1, %2").arg(fullDate(day), remark.tag.text) : fullDate(day);
}

} // namespace

QString whyFixed(const Centre& centre, const CalendarEntry& entry)
{
    if (centre.isReadOnly())
        return EntryMoves::tr("This file can only be read. Nothing can be moved here.");
    switch (entry.kind) {
    case EntryKind::Visit: return EntryMoves::tr("A contact stays at the time it happened. Correct the time in the consultation itself.");
    case EntryKind::Promise: return entry.done ? EntryMoves::tr("This promise is settled. It stays on the day it was due.") : QString();
    case EntryKind::Deadline:
        if (entry.source.subject == Subject::Matter)
            return entry.done ? EntryMoves::tr("This case is closed. Its day stays.") : QString();
        return EntryMoves::tr("A deadline of the programme cannot be moved from here.");
    case EntryKind::Meeting:
    case EntryKind::Candidate:
    case EntryKind::Course: break;
    }
    return EntryMoves::tr("This cannot be moved from here. Open it and change its date.");
}

QString moveEntry(Centre& centre, const CalendarEntry& entry, const QDateTime& begin, const QDateTime&)
{
    const QDate day = begin.date();
    if (entry.source.subject == Subject::Task) {
        const auto task = centre.tasks().get({entry.source.id});
        Task moved = task.value;
        moved.dueOn = day;
        centre.tasks().edit(task, moved);
    } else if (entry.source.subject == Subject::Matter) {
        const auto matter = centre.matters().get({entry.source.id});
        Matter moved = matter.value;
        moved.reviewOn = day;
        centre.matters().edit(matter, moved);
    }
    return EntryMoves::tr("Moved “%1” to %2.").arg(shown(entry.title, 60), dayInWords(centre, day));
}

} // namespace musubi::ui
