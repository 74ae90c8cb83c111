#include "ui/text/time_wording.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/staff/staff_room.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/date_wording.h"
#include "ui/text/day_wording.h"
#include "ui/text/participant_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::text {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::TimeWords)
};

QString namesAt(Centre& centre, const Meeting& meeting, const QList<qsizetype>& places)
{
    QStringList names;
    for (const qsizetype place : places)
        names << participantName(centre, meeting.participants[place]);
    return names.join(TimeWords::tr(", "));
}

QString whenOf(const CalendarEntry& entry)
{
    return entry.wholeDay ? daysTitle(entry.firstDay(), static_cast<int>(entry.firstDay().daysTo(entry.lastDay())) + 1) : offerText({0, entry.begin, entry.end});
}

QString kindOf(const CalendarEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Candidate: return TimeWords::tr("date held for");
    case EntryKind::Course: return TimeWords::tr("course");
    case EntryKind::Visit: return TimeWords::tr("visit");
    case EntryKind::Meeting:
    case EntryKind::Deadline:
    case EntryKind::Promise: break;
    }
    return TimeWords::tr("meeting");
}

} // namespace

QString clashText(Centre& centre, const Meeting& meeting, const OfferClash& clash)
{
    QStringList who;
    if (clash.sameLead)
        who << centre.staff().nameOf(meeting.lead);
    if (!clash.participants.isEmpty())
        who << namesAt(centre, meeting, clash.participants);
    //: %1 who, %2 meeting, course or visit, %3 its title, %4 when
    return TimeWords::tr("%1 is taken then: %2 “%3”, %4").arg(who.join(TimeWords::tr(", ")), kindOf(clash.entry), entryTitle(clash.entry), whenOf(clash.entry));
}

QString closedDayText(const OfficeCalendar& calendar, QDate day)
{
    const auto closed = calendar.closedReason(day);
    if (!closed)
        return {};
    return closed->name.isEmpty() ? TimeWords::tr("On a closed day") : TimeWords::tr("On a closed day (%1)").arg(holidayName(closed->name));
}

QStringList consequenceTexts(Centre& centre, const Meeting& meeting, const TimeConsequences& follows)
{
    QStringList lines;
    QList<qsizetype> others = follows.refusing;
    others.removeIf([&](qsizetype place) { return follows.requiredRefusing.contains(place); });
    if (!follows.requiredRefusing.isEmpty())
        lines << TimeWords::tr("%1, who must be there, has said × to this time").arg(namesAt(centre, meeting, follows.requiredRefusing));
    if (!others.isEmpty())
        lines << TimeWords::tr("× to this time from %1").arg(namesAt(centre, meeting, others));
    if (!follows.toTell.isEmpty()) {
        const QString names = namesAt(centre, meeting, follows.toTell);
        lines << (meeting.start && !mustTellDate(meeting) ? TimeWords::tr("Invited for %1 and to be told: %2").arg(shortDate(meeting.start->date()), names) : TimeWords::tr("Invited for another day and to be told: %1").arg(names));
    }
    return lines;
}

} // namespace musubi::text
