#include "core/calendar/calendar_source.h"

#include "core/calendar/calendar_deadlines.h"
#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/meeting/preparation.h"

#include <QCryptographicHash>
#include <QHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesUnsaid = 30, courseUnsaid = 120;

void readPromises(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT k.id, k.revision, k.what, k.staff, k.outsider, k.due_on, k.due_time, k.consultation, k.matter, k.done_on"
                    " FROM task k WHERE k.due_on BETWEEN ? AND ? AND k.visit = '' AND "_s + isFinished(u"k"_s));
    query.bind(from).bind(until).run();
    while (query.next()) {
        CalendarEntry entry;
        entry.kind = EntryKind::Promise;
        entry.source = {Subject::Task, query.read<qint64>(0)};
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        entry.who = query.read<QString>(4);
        putOnDay(entry, query.read<QDate>(5));
        entry.time = query.read<QString>(6);
        entry.opens = entry.source;
        if (const auto consultation = query.read<std::optional<qint64>>(7))
            entry.opens = {Subject::Consultation, *consultation};
        else if (const auto matter = query.read<std::optional<qint64>>(8))
            entry.opens = {Subject::Matter, *matter};
        entry.done = query.read<std::optional<QDate>>(9).has_value();
        entries << entry;
    }
}

/// Contacts for which somebody came, went or sat before a screen: they fill hours of the day.
void readVisits(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT c.id, c.revision, c.subject, c.staff, c.received_at, c.minutes, c.channel, c.anonymous, c.caller_name, "_s + printedOrganizationName()
            + u", c.organization_name FROM consultation c LEFT JOIN organization o ON o.id = c.organization"
              " LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"
              " WHERE c.form = 'consultation' AND c.channel IN ('VISIT', 'OUT', 'ONLINE') AND c.received_at >= ? AND c.received_at < ? AND "_s
            + isFinished(u"c"_s));
    query.bind(from).bind(until.addDays(1)).run();
    while (query.next()) {
        CalendarEntry entry;
        entry.kind = EntryKind::Visit;
        entry.source = entry.opens = {Subject::Consultation, query.read<qint64>(0)};
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        entry.begin = query.read<QDateTime>(4);
        entry.end = entry.begin.addSecs(60 * std::max(1, query.read<std::optional<int>>(5).value_or(minutesUnsaid)));
        entry.channel = query.read<Term<ChannelList>>(6);
        for (const int column : {9, 10, 8}) // the body says more than the person
            if (entry.who.isEmpty() && !query.read<bool>(7))
                entry.who = query.read<QString>(column);
        entry.done = true;
        entries << entry;
    }
}

/// Visits that are planned, and those that were settled without a contact: of the others the contact itself stands there.
void readPlannedVisits(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT k.id, k.revision, k.what, k.staff, k.starts_at, k.ends_at, k.visit, k.place, k.done_on, "_s + printedOrganizationName()
            + u", k.whom FROM task k LEFT JOIN organization o ON o.id = k.organization LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"
              " WHERE k.due_on BETWEEN ? AND ? AND k.visit <> '' AND (k.done_on IS NULL OR NOT EXISTS (SELECT 1 FROM consultation c WHERE c.planned_visit = k.id)) AND "_s
            + isFinished(u"k"_s));
    query.bind(from).bind(until).run();
    while (query.next()) {
        CalendarEntry entry;
        entry.kind = EntryKind::Visit;
        entry.source = entry.opens = {Subject::Task, query.read<qint64>(0)};
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        entry.begin = query.read<QDateTime>(4);
        entry.end = query.read<QDateTime>(5);
        entry.channel = query.read<Term<ChannelList>>(6);
        entry.place = query.read<QString>(7);
        entry.done = query.read<std::optional<QDate>>(8).has_value();
        QStringList who{query.read<QString>(9), query.read<QString>(10)};
        who.removeAll(QString());
        entry.who = who.join(u' ');
        entries << entry;
    }
}

/// Courses and gatherings that take place, or those that were called off. One that names no end is shown for two hours.
void readCourses(const Database& db, QDate from, QDate until, bool dropped, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT e.id, e.revision, e.title, e.staff, e.starts_at, e.ends_at, e.whole_day, e.venue, e.event_status FROM event e"
                    " WHERE e.starts_at < ? AND coalesce(e.ends_at, e.starts_at) >= ? AND (e.event_status = 'CANCEL') = ? AND "_s + isFinished(u"e"_s));
    query.bind(until.addDays(1)).bind(from).bind(dropped).run();
    while (query.next()) {
        CalendarEntry entry;
        entry.kind = EntryKind::Course;
        entry.source = entry.opens = {Subject::Event, query.read<qint64>(0)};
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        entry.begin = query.read<QDateTime>(4);
        const auto end = query.read<std::optional<QDateTime>>(5);
        entry.wholeDay = query.read<bool>(6);
        entry.end = end.value_or(entry.begin.addSecs(60 * courseUnsaid));
        if (entry.wholeDay) {
            entry.end = QDateTime(end.value_or(entry.begin).date().addDays(1), QTime(0, 0));
            entry.begin = QDateTime(entry.begin.date(), QTime(0, 0));
        }
        entry.place = query.read<QString>(7);
        entry.done = query.read<QString>(8) == "HELD"_L1;
        entry.dropped = dropped;
        entries << entry;
    }
}

CalendarEntry meetingEntry(const Query& query)
{
    CalendarEntry entry;
    entry.source = entry.opens = {Subject::Meeting, query.read<qint64>(0)};
    entry.revision = query.read<qint64>(1);
    entry.title = query.read<QString>(2);
    entry.staff = query.read<std::optional<Id<Staff>>>(3);
    entry.begin = query.read<QDateTime>(4);
    entry.end = query.read<QDateTime>(5);
    entry.wholeDay = entry.begin.time() == QTime(0, 0) && entry.end.time() == QTime(0, 0) && entry.end > entry.begin; // an invitation that names days only
    entry.place = query.read<QString>(6);
    entry.round = query.read<int>(7);
    return entry;
}

/// Where to look for meetings that reach into a day: at the first that goes on over days until then, or at the day itself.
QDateTime firstStartReaching(const Database& db, QDate day)
{
    QDateTime first(day, QTime(0, 0));
    Query query(db, u"SELECT starts_at FROM meeting WHERE substr(ends_at, 1, 10) > substr(starts_at, 1, 10) AND ends_at >= ? ORDER BY ends_at"_s);
    query.bind(day).run();
    while (query.next())
        first = std::min(first, query.read<QDateTime>(0));
    return first;
}

/// Who is asked to the meetings of these days, and how far they are prepared.
QHash<qint64, EntryTally> tallyMeetings(const Database& db, const QDateTime& first, QDate from, QDate until)
{
    QHash<qint64, EntryTally> tallies;
    const QString those = u" JOIN meeting m ON m.id = c.meeting WHERE m.starts_at >= ? AND m.starts_at < ? AND m.ends_at >= ? "_s;
    Query asked(db, u"SELECT c.meeting, count(*) FILTER (WHERE c.sector = 'public'), count(*) FILTER (WHERE c.sector = 'private') FROM meeting_participant c"_s + those
            + u"AND c.invitation <> 'declined' GROUP BY c.meeting"_s);
    asked.bind(first).bind(until.addDays(1)).bind(from).run();
    while (asked.next()) {
        EntryTally& tally = tallies[asked.read<qint64>(0)];
        tally.fromPublic = asked.read<int>(1);
        tally.fromPrivate = asked.read<int>(2);
    }
    Query steps(db, u"SELECT c.meeting, c.done_on, c.what, c.working_days_ahead, c.due_on, m.starts_at FROM meeting_preparation c"_s + those + u"ORDER BY c.meeting, c.position"_s);
    steps.bind(first).bind(until.addDays(1)).bind(from).run();
    while (steps.next()) {
        const PreparationStep step{steps.read<QString>(2), steps.read<std::optional<int>>(3), steps.read<std::optional<QDate>>(4), steps.read<std::optional<QDate>>(1)};
        if (!preparesMeeting(step, steps.read<QDateTime>(5).date()))
            continue;
        EntryTally& tally = tallies[steps.read<qint64>(0)];
        ++tally.steps;
        tally.stepsDone += step.doneOn.has_value();
        if (!step.doneOn && tally.openStep.isEmpty())
            tally.openStep = step.what;
    }
    return tallies;
}

/// ○ △ × to each date offered for meetings that have none yet, by meeting and number of the date.
QHash<std::pair<qint64, qint64>, EntryTally> tallyAnswers(const Database& db, QDate from, QDate until)
{
    Query query(db, u"SELECT a.meeting, a.offer, count(*) FILTER (WHERE a.answer = 'yes'), count(*) FILTER (WHERE a.answer = 'maybe'),"
                    " count(*) FILTER (WHERE a.answer = 'no') FROM meeting_answer a"
                    " JOIN meeting_offer o ON o.meeting = a.meeting AND o.number = a.offer WHERE o.starts_at < ? AND o.ends_at >= ? GROUP BY a.meeting, a.offer"_s);
    query.bind(until.addDays(1)).bind(from).run();
    QHash<std::pair<qint64, qint64>, EntryTally> tallies;
    while (query.next()) {
        EntryTally& tally = tallies[{query.read<qint64>(0), query.read<qint64>(1)}];
        tally.yes = query.read<int>(2);
        tally.maybe = query.read<int>(3);
        tally.no = query.read<int>(4);
    }
    return tallies;
}

/// Meetings that have a time and are not called off; where a date is still looked for, the dates offered.
void readMeetings(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT m.id, m.revision, m.theme, m.lead, m.starts_at, m.ends_at, m.venue, m.round FROM meeting m"
                    " WHERE m.starts_at >= ? AND m.starts_at < ? AND m.ends_at >= ? AND m.meeting_status NOT IN ('POST', 'CANCEL') AND "_s + isFinished(u"m"_s));
    const QDateTime first = firstStartReaching(db, from);
    query.bind(first).bind(until.addDays(1)).bind(from).run();
    const QHash<qint64, EntryTally> tallies = tallyMeetings(db, first, from, until);
    while (query.next()) {
        CalendarEntry entry = meetingEntry(query);
        entry.kind = EntryKind::Meeting;
        entry.tally = tallies.value(entry.source.id);
        entries << entry;
    }
    Query offers(db, u"SELECT m.id, m.revision, m.theme, m.lead, o.starts_at, o.ends_at, m.venue, m.round, o.number, o.held FROM meeting_offer o"
                     " JOIN meeting m ON m.id = o.meeting WHERE o.starts_at < ? AND o.ends_at >= ? AND m.starts_at IS NULL"
                     " AND m.meeting_status IN ('PLAN', 'ASK', 'ADJ') AND "_s + isFinished(u"m"_s));
    offers.bind(until.addDays(1)).bind(from).run();
    const auto answers = tallyAnswers(db, from, until);
    while (offers.next()) {
        CalendarEntry entry = meetingEntry(offers);
        entry.kind = EntryKind::Candidate;
        entry.part = offers.read<qint64>(8);
        entry.held = offers.read<bool>(9);
        entry.tally = answers.value({entry.source.id, entry.part});
        entries << entry;
    }
}

} // namespace

QList<CalendarEntry> calendarEntries(const Database& db, QDate from, QDate until, QDate today)
{
    QList<CalendarEntry> entries;
    readPromises(db, from, until, entries);
    readDeadlines(db, from, until, today, entries);
    readVisits(db, from, until, entries);
    readPlannedVisits(db, from, until, entries);
    readCourses(db, from, until, false, entries);
    readMeetings(db, from, until, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.begin < b.begin; });
    return entries;
}

QList<CalendarEntry> droppedEntries(const Database& db, QDate from, QDate until)
{
    QList<CalendarEntry> entries;
    const auto take = [&](EntryKind kind, Query& query) {
        query.bind(until.addDays(1)).bind(from).run();
        while (query.next()) {
            CalendarEntry entry = meetingEntry(query);
            entry.kind = kind;
            entry.part = query.read<qint64>(8);
            entry.dropped = true;
            entries << entry;
        }
    };
    Query meetings(db, u"SELECT m.id, m.revision, m.theme, m.lead, m.starts_at, m.ends_at, m.venue, m.round, 0 FROM meeting m"
                       " WHERE m.starts_at < ? AND m.ends_at >= ? AND m.meeting_status IN ('POST', 'CANCEL') AND "_s + isFinished(u"m"_s));
    take(EntryKind::Meeting, meetings);
    Query offers(db, u"SELECT m.id, m.revision, m.theme, m.lead, o.starts_at, o.ends_at, m.venue, m.round, o.number FROM meeting_offer o"
                     " JOIN meeting m ON m.id = o.meeting WHERE o.starts_at < ? AND o.ends_at >= ?"
                     " AND (m.starts_at IS NOT NULL OR m.meeting_status NOT IN ('PLAN', 'ASK', 'ADJ')) AND "_s + isFinished(u"m"_s));
    take(EntryKind::Candidate, offers);
    readCourses(db, from, until, true, entries);
    return entries;
}

QString calendarKey(const Database& db)
{
    Query query(db, u"SELECT at, seat FROM action ORDER BY id LIMIT 1"_s);
    query.run();
    const QString first = query.next() ? query.read<QString>(0) + u'\n' + query.read<QString>(1) : QString();
    return QString::fromLatin1(QCryptographicHash::hash(first.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString entryUid(const QString& calendarKey, const CalendarEntry& entry)
{
    const QString row = u"%1-%2"_s.arg(QString(codeOf(entry.source.subject))).arg(entry.source.id);
    if (entry.kind == EntryKind::Candidate) // by its time: numbers of dates that are offered no more may come again
        return row + u'-' + entry.begin.toString(u"yyyyMMddHHmm"_s) + u'-' + entry.end.toString(u"yyyyMMddHHmm"_s) + u'@' + calendarKey + u".musubi"_s;
    return (entry.part == 0 ? row : row + u'-' + QString::number(entry.part)) + u'@' + calendarKey + u".musubi"_s;
}

} // namespace musubi
