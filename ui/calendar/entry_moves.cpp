#include "ui/calendar/entry_moves.h"

#include "core/calendar/calendar_deadlines.h"
#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "core/project/project_rules.h"
#include "core/task/task_book.h"
#include "ui/common/day_context.h"
#include "ui/common/shown.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

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

/// A course keeps its hours where only its days are shown, and an end that nobody knows stays unknown until it is drawn.
void moveCourse(Centre& centre, const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end)
{
    const auto row = centre.events().get({entry.source.id});
    const Event& event = row.value;
    const bool stretched = begin.secsTo(end) != entry.begin.secsTo(entry.end);
    QDateTime startsAt = begin;
    std::optional<QDateTime> endsAt;
    if (entry.wholeDay) {
        startsAt = QDateTime(begin.date(), event.startsAt.time());
        if (stretched)
            endsAt = QDateTime(end.date().addDays(-1), event.endsAt.value_or(event.startsAt).time());
    } else if (stretched) {
        endsAt = end;
    }
    centre.events().move(row, startsAt, endsAt);
}

QString whyStepStays(Centre& centre, const CalendarEntry& entry)
{
    const Project project = centre.projects().get({entry.source.id}).value;
    const auto place = milestoneOf(project, entry);
    if (place && mayMove(project, project.milestones[*place]))
        return {};
    return entry.done ? EntryMoves::tr("This step has been reported. It stays on the day it was due.")
                      : EntryMoves::tr("The call of the programme sets this day for everybody who applies. Open the programme to change it.");
}

} // namespace

bool lasts(const CalendarEntry& entry)
{
    return entry.kind == EntryKind::Meeting || entry.kind == EntryKind::Course || entry.kind == EntryKind::Visit;
}

QString whyFixed(Centre& centre, const CalendarEntry& entry)
{
    if (centre.isReadOnly())
        return EntryMoves::tr("This file can only be read. Nothing can be moved here.");
    switch (entry.kind) {
    case EntryKind::Visit:
        if (entry.source.subject == Subject::Task)
            return entry.done ? EntryMoves::tr("This visit is settled. It stays where it was planned.") : QString();
        return EntryMoves::tr("A contact stays at the time it happened. Correct the time in the consultation itself.");
    case EntryKind::Promise: return entry.done ? EntryMoves::tr("This promise is settled. It stays on the day it was due.") : QString();
    case EntryKind::Deadline:
        if (entry.source.subject == Subject::Matter)
            return entry.done ? EntryMoves::tr("This case is closed. Its day stays.") : QString();
        if (entry.source.subject == Subject::Project)
            return whyStepStays(centre, entry);
        return EntryMoves::tr("The call of a programme ends for everybody. Open the programme to change the day.");
    case EntryKind::Course: return entry.done ? EntryMoves::tr("This has been held. Open it to correct its date.") : QString();
    case EntryKind::Meeting:
        if (!verbsFor(centre.meetings().get({entry.source.id}).value.status).contains(MeetingVerb::Move))
            return EntryMoves::tr("This meeting has been held. Correct its time in the meeting itself.");
        return entry.begin.date() < centre.today() ? EntryMoves::tr("This meeting lies in the past. Correct its time in the meeting itself.") : QString();
    case EntryKind::Candidate: break;
    }
    return EntryMoves::tr("People have been asked for this date. Offer another one in the meeting itself.");
}

QString moveEntry(Centre& centre, const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end, const QString& reason)
{
    const QDate day = begin.date();
    if (entry.source.subject == Subject::Task) {
        const auto task = centre.tasks().get({entry.source.id});
        Task moved = task.value;
        moved.dueOn = day;
        if (moved.isVisit()) {
            moved.startsAt = begin;
            moved.endsAt = end;
        }
        centre.tasks().edit(task, moved);
    } else if (entry.source.subject == Subject::Matter) {
        const auto matter = centre.matters().get({entry.source.id});
        Matter moved = matter.value;
        moved.reviewOn = day;
        centre.matters().edit(matter, moved);
    } else if (entry.source.subject == Subject::Meeting) {
        centre.meetings().move(centre.meetings().get({entry.source.id}), begin, end, centre.officeCalendar(), centre.today(), reason);
    } else if (entry.source.subject == Subject::Project) {
        const auto project = centre.projects().get({entry.source.id});
        if (const auto place = milestoneOf(project.value, entry))
            centre.projects().moveMilestone(project, *place, day);
    } else if (entry.source.subject == Subject::Event) {
        moveCourse(centre, entry, begin, end);
    }
    if (begin == entry.begin)
        return EntryMoves::tr("“%1” now ends at %2.").arg(shown(entry.title, 60), text::fullDateTime(entry.wholeDay ? end.addDays(-1) : end));
    if (!entry.wholeDay)
        return EntryMoves::tr("Moved “%1” to %2.").arg(shown(entry.title, 60), dayInWords(centre, day) + begin.time().toString(u" H:mm"_s));
    return EntryMoves::tr("Moved “%1” to %2.").arg(shown(entry.title, 60), dayInWords(centre, day));
}

} // namespace musubi::ui
