#include "core/intake/import_events.h"

#include "core/centre.h"
#include "core/db/counter.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/intake/sliced_action.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_course.h"
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
    meeting.kind = usualMeetingKind();
    meeting.lead = lead;
    QStringList note{event.organizer, event.description};
    note.removeAll(QString());
    meeting.note = note.join(u"\n\n"_s);
    return meeting;
}

/// The meeting after a newer version of its event.
Meeting followed(const Centre& centre, const Meeting& before, const ReceivedEvent& one, const QString& reason, const QString& fileName)
{
    Meeting meeting = before;
    if (one.standing == EventStanding::CalledOff) {
        meeting.status = MeetingStatus::Cancelled;
        meeting.statusReason = reason;
        meeting.receivedSequence = one.event.sequence;
        return meeting;
    }
    meeting = toldBy(meeting, one.event);
    if (meeting.start != before.start || meeting.end != before.end)
        followTime(meeting, before, fileName); // the sender chose the time: that is the reason, whatever was answered here
    meeting.preparation = withMoved(meeting.preparation, movedSteps(meeting.preparation, meeting.start->date(), centre.officeCalendar(), centre.today()));
    return meeting;
}

/// A meeting that was made from an event.
struct Received {
    Id<Meeting> meeting;
    QString name; // see receivedName()
    int version = 0;
    bool ahead = true; // neither called off nor held: things may still happen to it
    QDateTime start;   // as the office has it, else as it was received
    QString theme, venue;

    QString uid() const { return name.section(u'\n', 0, 0); }
    QDateTime occurrence() const { return QDateTime::fromString(name.section(u'\n', 1), Qt::ISODate); }
};

QList<Received> receivedBy(const Database& db, const QString& condition, const QString& value = {})
{
    Query query(db, u"SELECT id, received_uid, received_sequence, meeting_status, starts_at, theme, venue FROM meeting WHERE "_s + condition);
    if (!value.isNull())
        query.bind(value);
    query.run();
    QList<Received> found;
    while (query.next()) {
        Received one{query.read<Id<Meeting>>(0), query.read<QString>(1), query.read<int>(2)};
        if (const auto status = fromCode<MeetingStatus>(query.read<QString>(3)))
            one.ahead = isAhead(*status);
        one.start = query.read<std::optional<QDateTime>>(4).value_or(one.occurrence());
        one.theme = query.read<QString>(5);
        one.venue = query.read<QString>(6);
        found << one;
    }
    return found;
}

/// What becomes of the meeting that came from this very event.
EventStanding standingBeside(const Received& known, const IcsEvent& event)
{
    if (!known.ahead || event.sequence < known.version)
        return EventStanding::Known; // an older version says nothing any more
    if (event.cancelled)
        return EventStanding::CalledOff;
    return event.sequence > known.version ? EventStanding::Changed : EventStanding::Known;
}

/// Whether an event still is what it was taken for: somebody else may have taken in the same file meanwhile.
bool isStillNews(const Database& db, const ReceivedEvent& one)
{
    if (one.standing == EventStanding::Fresh)
        return receivedBy(db, u"received_uid = ? AND received_uid <> ''"_s, receivedName(one.event)).isEmpty();
    if (!one.isNews())
        return false;
    const auto rows = receivedBy(db, u"id = "_s + QString::number(one.meeting->value));
    if (rows.isEmpty())
        return false;
    const Received& known = rows.first();
    if (known.name == receivedName(one.event))
        return standingBeside(known, one.event) == one.standing;
    return known.ahead && known.uid() == one.event.uid && one.event.sequence >= known.version;
}

/// Events of one UID that were read with their rule, or have none, against what is here of it: future occurrences that the new
/// version no longer has go over to the new ones of the same day, then of the same week, or are called off.
class SeriesMatch {
public:
    SeriesMatch(QDate today, const IcsReadOptions& read, QList<Received> left, QList<ReceivedEvent*> fresh, const IcsEvent& version)
        : m_left(std::move(left))
        , m_fresh(std::move(fresh))
        , m_version(version)
    {
        // An occurrence of a day that was not read is in no version, wherever the office moved it.
        const auto unread = [&](const Received& one) {
            const QDate day = one.occurrence().date();
            return day.isValid() && ((read.from.isValid() && day < read.from) || (read.until.isValid() && day > read.until));
        };
        m_left.removeIf([&](const Received& one) { return !one.ahead || one.start.date() < today || one.version > version.sequence || unread(one); });
        std::sort(m_left.begin(), m_left.end(), [](const Received& a, const Received& b) { return a.start < b.start; });
        std::stable_sort(m_fresh.begin(), m_fresh.end(), [](const ReceivedEvent* a, const ReceivedEvent* b) { return a->event.begin < b->event.begin; });
    }

    /// The meetings for which nothing was found, as cancelled events.
    QList<ReceivedEvent> settle()
    {
        goOver([](QDate before, QDate after) { return before == after; });
        goOver([](QDate before, QDate after) { return std::abs(before.daysTo(after)) < 7; });
        QList<ReceivedEvent> off;
        for (const Received& one : std::as_const(m_left)) {
            IcsEvent event = m_version;
            event.occurrence = one.occurrence();
            event.begin = event.end = one.start;
            event.summary = one.theme;
            event.location = one.venue;
            event.cancelled = true;
            event.tentative = false;
            off << ReceivedEvent{event, EventStanding::CalledOff, one.meeting};
        }
        return off;
    }

private:
    template <class Near>
    void goOver(Near near)
    {
        m_left.removeIf([&](const Received& one) {
            const auto found = std::find_if(m_fresh.begin(), m_fresh.end(), [&](const ReceivedEvent* fresh) { return near(one.start.date(), fresh->event.begin.date()); });
            if (found == m_fresh.end())
                return false;
            (*found)->standing = EventStanding::Changed;
            (*found)->meeting = one.meeting;
            m_fresh.erase(found);
            return true;
        });
    }

    QList<Received> m_left;
    QList<ReceivedEvent*> m_fresh;
    IcsEvent m_version;
};

} // namespace

IcsReadOptions receivedDays(const Centre& centre)
{
    const QDate today = centre.today();
    return {today.addMonths(-1), japan::lastDayOf(japan::fiscalYearOf(today) + 1), {}};
}

QList<ReceivedEvent> standingsOf(Centre& centre, const QList<IcsEvent>& events)
{
    QHash<QString, QHash<QString, Received>> known; // by UID and name
    QHash<QString, int> oldest;                     // version of what is still to come, by UID
    for (const Received& one : receivedBy(centre.database(), u"received_uid <> ''"_s)) {
        known[one.uid()].insert(one.name, one);
        if (one.ahead && one.start.date() >= centre.today())
            oldest[one.uid()] = std::min(oldest.value(one.uid(), one.version), one.version);
    }
    const QString own = u'@' + centre.calendarKey() + u".musubi"_s;
    QList<ReceivedEvent> received;
    received.reserve(events.size());
    QHash<QString, IcsEvent> versions;           // of the UIDs here of which the file holds everything
    QHash<QString, QList<ReceivedEvent*>> fresh; // of UIDs here; the list has its room already
    for (const IcsEvent& event : events) {
        const auto ofUid = known.find(event.uid);
        if (ofUid != known.end() && (event.wholeSeries || !event.occurrence.isValid()))
            if (const auto version = versions.constFind(event.uid); version == versions.constEnd() || version->sequence < event.sequence)
                versions.insert(event.uid, event);
        if (event.wholeSeries && !event.occurrence.isValid())
            continue; // nothing is left of the series
        ReceivedEvent one{event, EventStanding::Fresh, {}};
        if (ofUid != known.end() && ofUid->contains(receivedName(event))) {
            const Received found = ofUid->take(receivedName(event));
            one.meeting = found.meeting;
            one.standing = standingBeside(found, event);
        } else if (event.uid.endsWith(own)) {
            one.standing = EventStanding::Own;
        } else if (event.cancelled) {
            one.standing = EventStanding::Void;
        } else if (event.sequence < oldest.value(event.uid, event.sequence)) {
            one.standing = EventStanding::Known; // as it was before the series was changed
        }
        received << one;
        if (one.standing == EventStanding::Fresh && ofUid != known.end())
            fresh[event.uid] << &received.last();
    }
    QList<ReceivedEvent> off;
    for (auto version = versions.cbegin(); version != versions.cend(); ++version)
        off << SeriesMatch(centre.today(), receivedDays(centre), known.value(version.key()).values(), fresh.value(version.key()), *version).settle();
    received << off;
    std::stable_sort(received.begin(), received.end(), [](const ReceivedEvent& a, const ReceivedEvent& b) { return a.event.begin < b.event.begin; });
    return received;
}

ReceivedReport takeInEvents(Centre& centre, const QList<ReceivedEvent>& events, const QString& fileName, const QString& reason, const Progress& progress)
{
    ReceivedReport report;
    Database& db = centre.database();
    QList<ReceivedEvent> news = events;
    news.removeIf([&](const ReceivedEvent& one) { return !isStillNews(db, one); });
    if (news.isEmpty())
        return report;
    const Table<Meeting> meetings(db);
    const int year = japan::fiscalYearOf(centre.today());
    const auto fresh = static_cast<int>(std::count_if(news.begin(), news.end(), [](const ReceivedEvent& one) { return one.standing == EventStanding::Fresh; }));
    SlicedAction action(db, centre.journal(), Deed::ImportCalendar, fileName);
    int number = fresh > 0 ? reserveNumbers(action.work(), "meeting"_L1, year, fresh) : 0;
    qint64 written = 0;
    for (const ReceivedEvent& one : std::as_const(news)) {
        UnitOfWork& work = action.work(); // holds the lock: nobody takes in the same between this look and the writing
        if (!isStillNews(db, one)) {
            // taken in by another window meanwhile
        } else if (one.standing == EventStanding::Fresh) {
            Meeting meeting = drafted(centre, one.event, centre.journal().seat().staff);
            meeting.fiscalYear = year;
            meeting.sequence = number++;
            meetings.insert(work, meeting);
            ++report.convened;
        } else {
            const auto before = meetings.get(*one.meeting);
            meetings.update(work, before, followed(centre, before.value, one, reason, fileName));
            ++(one.standing == EventStanding::Changed ? report.changed : report.calledOff);
        }
        progress.report(++written, news.size());
        if (action.breathe() && progress.isCancelled())
            throw Error(Fault::Cancelled);
    }
    if (report.convened + report.changed + report.calledOff == 0)
        return report; // somebody else was first: no action of nothing
    report.action = action.id();
    action.finish();
    return report;
}

} // namespace musubi
