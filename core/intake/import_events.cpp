#include "core/intake/import_events.h"

#include "core/centre.h"
#include "core/db/counter.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/intake/sliced_action.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_mapping.h"
#include "core/meeting/meeting_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestMeeting = 60; // minutes, for an event that only begins

/// The name under which a meeting remembers where it came from: one of a series by its occurrence.
QString receivedName(const IcsEvent& event)
{
    return event.occurrence.isValid() ? event.uid + u'\n' + event.occurrence.toString(Qt::ISODate) : event.uid;
}

/// The words and times of an event over those of a meeting; everything else stays.
Meeting toldBy(Meeting meeting, const IcsEvent& event)
{
    const QString theme = event.summary.simplified();
    meeting.theme = !theme.isEmpty() ? theme : !event.organizer.isEmpty() ? event.organizer : event.uid.left(80);
    meeting.start = event.begin;
    meeting.end = event.end > event.begin ? event.end : event.begin.addSecs(60 * shortestMeeting);
    meeting.venue = event.location.simplified();
    meeting.receivedUid = receivedName(event);
    meeting.receivedSequence = event.sequence;
    return meeting;
}

Meeting drafted(const Centre& centre, const IcsEvent& event, std::optional<Id<Staff>> lead)
{
    Meeting meeting = toldBy({}, event);
    meeting.convenedOn = centre.today();
    meeting.lead = lead;
    QStringList note{event.organizer, event.description};
    note.removeAll(QString());
    meeting.note = note.join(u"\n\n"_s);
    return meeting;
}

/// The meeting after a newer version of its event.
Meeting followed(const Centre& centre, Meeting meeting, const ReceivedEvent& one, const QString& reason)
{
    if (one.standing == EventStanding::CalledOff) {
        meeting.status = MeetingStatus::Cancelled;
        meeting.statusReason = reason;
        meeting.receivedSequence = one.event.sequence;
        return meeting;
    }
    meeting = toldBy(meeting, one.event);
    meeting.preparation = withMoved(meeting.preparation, movedSteps(meeting.preparation, meeting.start->date(), centre.officeCalendar(), centre.today()));
    return meeting;
}

} // namespace

IcsReadOptions receivedDays(const Centre& centre)
{
    const QDate today = centre.today();
    return {today.addMonths(-1), japan::lastDayOf(japan::fiscalYearOf(today) + 1), {}};
}

QList<ReceivedEvent> standingsOf(Centre& centre, const QList<IcsEvent>& events)
{
    QHash<QString, std::pair<Id<Meeting>, int>> known;
    QSet<qint64> over; // called off or held: nothing more happens to them
    Query query(centre.database(), u"SELECT received_uid, id, received_sequence, meeting_status FROM meeting WHERE received_uid <> ''"_s);
    query.run();
    while (query.next()) {
        const Id<Meeting> id = query.read<Id<Meeting>>(1);
        known.insert(query.read<QString>(0), {id, query.read<int>(2)});
        if (const auto status = fromCode<MeetingStatus>(query.read<QString>(3)); status && !isAhead(*status))
            over << id.value;
    }
    const QString own = u'@' + centre.calendarKey() + u".musubi"_s;
    QList<ReceivedEvent> received;
    received.reserve(events.size());
    for (const IcsEvent& event : events) {
        ReceivedEvent one{event, EventStanding::Fresh, {}};
        const auto found = known.constFind(receivedName(event));
        if (found != known.constEnd()) {
            one.meeting = found->first;
            const bool newer = event.sequence > found->second && !over.contains(found->first.value);
            one.standing = event.cancelled && !over.contains(found->first.value) ? EventStanding::CalledOff : newer ? EventStanding::Changed : EventStanding::Known;
        } else if (event.uid.endsWith(own)) {
            one.standing = EventStanding::Own;
        } else if (event.cancelled) {
            one.standing = EventStanding::Void;
        }
        received << one;
    }
    std::stable_sort(received.begin(), received.end(), [](const ReceivedEvent& a, const ReceivedEvent& b) { return a.event.begin < b.event.begin; });
    return received;
}

ReceivedReport takeInEvents(Centre& centre, const QList<ReceivedEvent>& events, const QString& fileName, const QString& reason, const Progress& progress)
{
    ReceivedReport report;
    if (std::none_of(events.begin(), events.end(), [](const ReceivedEvent& one) { return one.isNews(); }))
        return report;
    Database& db = centre.database();
    const Table<Meeting> meetings(db);
    const int year = japan::fiscalYearOf(centre.today());
    const auto fresh = static_cast<int>(std::count_if(events.begin(), events.end(), [](const ReceivedEvent& one) { return one.standing == EventStanding::Fresh; }));
    SlicedAction action(db, centre.journal(), Deed::ImportCalendar, fileName);
    int number = fresh > 0 ? reserveNumbers(action.work(), "meeting"_L1, year, fresh) : 0;
    qint64 written = 0;
    for (const ReceivedEvent& one : events) {
        if (one.standing == EventStanding::Fresh) {
            Meeting meeting = drafted(centre, one.event, centre.journal().seat().staff);
            meeting.fiscalYear = year;
            meeting.sequence = number++;
            meetings.insert(action.work(), meeting);
            ++report.convened;
        } else if (one.standing == EventStanding::Changed || one.standing == EventStanding::CalledOff) {
            const auto before = meetings.get(*one.meeting);
            meetings.update(action.work(), before, followed(centre, before.value, one, reason));
            ++(one.standing == EventStanding::Changed ? report.changed : report.calledOff);
        }
        progress.report(++written, events.size());
        if (action.breathe() && progress.isCancelled())
            throw Error(Fault::Cancelled);
    }
    report.action = action.id();
    action.finish();
    return report;
}

} // namespace musubi
