#include "ui/text/calendar_papers.h"

#include "core/calendar/calendar_layout.h"
#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/sheet/calendar_sheet.h"
#include "core/staff/staff_room.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/day_wording.h"
#include "ui/text/paper_context.h"

#include <QCoreApplication>
#include <QHash>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct CalendarPapers {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::CalendarPapers)
};

constexpr int closedRunOnPaper = 14; // days: a deadline moves from no farther

QList<CalendarPaperDay> paperDays(Centre& centre, QDate from, QDate until, const CalendarChoice& choice)
{
    QList<CalendarEntry> entries = centre.calendarEntries(from.addDays(-closedRunOnPaper), until);
    const OfficeCalendar& office = centre.officeCalendar();
    const QHash<QDate, QDate> moved = moveDeadlines(entries, office);
    entries = chosenOf(entries, choice);
    QHash<qint64, Staff> staff;
    for (const auto& row : centre.staff().all(true))
        staff.insert(row.id.value, row.value);
    QHash<QDate, AgendaDay> listed;
    for (const AgendaDay& day : agenda(entries, from, until))
        listed.insert(day.day, day);
    QList<CalendarPaperDay> days;
    for (QDate date = from; date <= until; date = date.addDays(1)) {
        CalendarPaperDay day{.date = date};
        if (const auto closed = office.closedReason(date)) {
            day.closed = true;
            day.holiday = choice.hideClosedDays ? QString() : holidayName(closed->name);
        }
        if (moved.contains(date) && choice.shows(EntryKind::Deadline))
            day.movedTo = moved.value(date);
        for (const qsizetype i : listed.value(date).entries) {
            const Staff person = entries[i].staff ? staff.value(entries[i].staff->value) : Staff();
            CalendarEntry named = entries[i];
            named.title = entryTitle(named);
            day.entries << CalendarPaperEntry{named, person.name, person.initial, isOverdue(named, centre.today())};
        }
        days << day;
    }
    return days;
}

} // namespace

QString hiddenInWords(Centre& centre, const CalendarChoice& choice)
{
    QStringList hidden;
    for (const auto& row : centre.staff().all())
        if (!choice.shows(std::optional(row.id)))
            hidden << row.value.name;
    if (choice.hideUnassigned)
        hidden << CalendarPapers::tr("nobody's");
    for (const auto& entry : Codes<EntryKind>::entries)
        if (!choice.shows(entry.value))
            hidden << entryKindName(entry.value);
    return hidden.isEmpty() ? QString() : CalendarPapers::tr("without %1").arg(hidden.join(u'、'));
}

Sheet monthSheetOf(Centre& centre, QDate month, const CalendarChoice& choice)
{
    const QList<QDate> weeks = weeksOf(month);
    CalendarPaper paper{month, paperDays(centre, weeks.first(), weeks.last().addDays(6), choice), hiddenInWords(centre, choice)};
    return monthSheet(paper, sheetContextOf(centre));
}

Sheet daysSheetOf(Centre& centre, QDate from, QDate until, const CalendarChoice& choice)
{
    CalendarPaper paper{from, paperDays(centre, from, until, choice), hiddenInWords(centre, choice)};
    return daysSheet(paper, sheetContextOf(centre));
}

} // namespace musubi::text
