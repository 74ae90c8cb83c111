#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/japan/folding.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_mapping.h"
#include "core/meeting/meeting_rules.h"

#include <QHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString meetingOrder(MeetingOrder order, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case MeetingOrder::Number: return u"g.fiscal_year%1, g.sequence%1"_s.arg(way);
    case MeetingOrder::Start: return u"coalesce(g.starts_at, g.convened_on)%1, g.id%1"_s.arg(way);
    case MeetingOrder::Kind: return u"(SELECT t.position FROM term t WHERE t.list = 'meeting_kind' AND t.code = g.meeting_kind)%1, g.starts_at DESC, g.id DESC"_s.arg(way);
    case MeetingOrder::Theme: return u"g.theme%1, g.round%1, g.id"_s.arg(way);
    case MeetingOrder::Status: return codeOrder<MeetingStatus>(u"g.meeting_status"_s) + way + u", g.starts_at DESC, g.id DESC"_s;
    case MeetingOrder::Lead: return u"g.lead IS NULL, (SELECT s.reading FROM staff s WHERE s.id = g.lead)%1, g.starts_at DESC, g.id DESC"_s.arg(way);
    }
    Q_UNREACHABLE();
}

Conditions meetingConditions(const MeetingFilter& filter)
{
    Conditions conditions;
    if (filter.from || filter.until) {
        const QDate from = filter.from.value_or(QDate(1, 1, 1)), after = filter.until.value_or(QDate(9999, 12, 30)).addDays(1);
        conditions.add(isMeetingWithin(u"g"_s), from, after, from, after);
    }
    conditions.addAny(u"g.meeting_kind"_s, filter.kinds);
    conditions.addAny(u"g.meeting_status"_s, filter.statuses);
    if (!filter.leads.isEmpty() || filter.withoutLead) {
        Conditions leads;
        leads.addAny(u"g.lead"_s, filter.leads);
        if (filter.withoutLead)
            leads.add(u"g.lead IS NULL"_s);
        conditions.addAll(u'(' + leads.joined(u" OR "_s) + u')', leads);
    }
    if (filter.matter)
        conditions.add(u"EXISTS (SELECT 1 FROM meeting_matter x WHERE x.meeting = g.id AND x.matter = ?)"_s, *filter.matter);
    if (filter.organization)
        conditions.add(u"EXISTS (SELECT 1 FROM meeting_participant x WHERE x.meeting = g.id AND x.organization = ?)"_s, *filter.organization);
    if (filter.person)
        conditions.add(u"EXISTS (SELECT 1 FROM meeting_participant x WHERE x.meeting = g.id AND x.person = ?)"_s, *filter.person);
    if (filter.answersBefore)
        conditions.add(u"g.answer_by < ?"_s, *filter.answersBefore);
    if (filter.untold)
        conditions.add(u"g.meeting_status = 'FIX' AND EXISTS (SELECT 1 FROM meeting_participant x WHERE x.meeting = g.id AND x.letter_sent_on IS NOT NULL)"_s);
    conditions.add(isFinished(u"g"_s));
    return conditions;
}

QList<MeetingDue> readDues(Query& query)
{
    QList<MeetingDue> dues;
    query.run();
    while (query.next())
        dues << MeetingDue{query.read<Id<Meeting>>(0), query.read<QString>(1), query.read<QDate>(2)};
    return dues;
}

const QString minutesUnwritten = QStringLiteral("g.meeting_status = 'HELD' AND g.minutes_status IN ('none', 'draft')");

/// Of this member of staff, or of everybody.
Conditions ledBy(const std::optional<Id<Staff>>& lead)
{
    Conditions conditions;
    if (lead)
        conditions.add(u"g.lead = ?"_s, *lead);
    conditions.add(isFinished(u"g"_s));
    return conditions;
}

MeetingLine lineOf(const Stored<Meeting>& row)
{
    const Meeting& m = row.value;
    MeetingLine line{row.id, row.revision, m.fiscalYear, m.sequence, m.kind, m.round, m.theme, m.start, m.end, m.venue, !m.onlineAddress.isEmpty(), m.status,
        m.minutesStatus, m.lead, m.answerBy};
    for (const Participant& participant : m.participants) {
        const bool counts = wasHeld(m.status) ? cameTo(participant.attendance) : participant.invitation != Invitation::Declined && participant.attendance != Attendance::Absent;
        if (!counts)
            continue;
        ++line.participants;
        line.fromPublic += participant.sector == Sector::Public ? 1 : 0;
        line.fromPrivate += participant.sector == Sector::Private ? 1 : 0;
    }
    line.offers = static_cast<int>(m.offers.size());
    line.waiting = static_cast<int>(withoutAnswer(m).size());
    line.openSteps = static_cast<int>(preparednessOf(m.preparation, m.start ? std::optional(m.start->date()) : std::nullopt).open.size());
    return line;
}

} // namespace

QList<Id<Meeting>> MeetingDesk::ids(const MeetingFilter& filter, MeetingOrder order, bool descending, std::optional<qsizetype> most) const
{
    const Conditions conditions = meetingConditions(filter);
    Query query(m_db, u"SELECT g.id FROM meeting g"_s + conditions.where() + u" ORDER BY "_s + meetingOrder(order, descending)
                          + (most ? u" LIMIT %1"_s.arg(*most) : QString()));
    conditions.bindTo(query).run();
    QList<Id<Meeting>> ids;
    while (query.next())
        ids << query.read<Id<Meeting>>(0);
    return ids;
}

qint64 MeetingDesk::count(const MeetingFilter& filter) const
{
    const Conditions conditions = meetingConditions(filter);
    Query query(m_db, u"SELECT count(*) FROM meeting g"_s + conditions.where());
    return conditions.bindTo(query).run().next() ? query.read<qint64>(0) : 0;
}

QList<MeetingDue> MeetingDesk::openSteps(QDate until, std::optional<Id<Staff>> lead) const
{
    Conditions conditions = ledBy(lead);
    conditions.add(u"p.done_on IS NULL AND p.due_on <= ? AND (g.meeting_status NOT IN ('POST', 'CANCEL', 'HELD', 'CLOSED') OR (%1 AND"
                   " coalesce(p.working_days_ahead < 0, p.due_on > g.starts_at)))"_s.arg(minutesUnwritten), until);
    Query query(m_db, u"SELECT p.meeting, p.what, p.due_on FROM meeting_preparation p JOIN meeting g ON g.id = p.meeting"_s + conditions.where()
                          + u" ORDER BY p.due_on, g.starts_at, p.meeting, p.position"_s);
    return readDues(conditions.bindTo(query));
}

QList<MeetingDue> MeetingDesk::unwrittenMinutes(QDate before, std::optional<Id<Staff>> lead) const
{
    Conditions conditions = ledBy(lead);
    conditions.add(minutesUnwritten + u" AND g.starts_at < ?"_s, before);
    Query query(m_db, u"SELECT g.id, '', substr(g.starts_at, 1, 10) FROM meeting g"_s + conditions.where() + u" ORDER BY g.starts_at, g.id"_s);
    return readDues(conditions.bindTo(query));
}

QList<Id<Meeting>> MeetingDesk::beginningLike(const QString& typed) const
{
    const QString wanted = japan::fold(typed);
    QList<Id<Meeting>> found;
    Query query(m_db, u"SELECT g.id, g.theme FROM meeting g WHERE "_s + isFinished(u"g"_s));
    query.run();
    while (query.next())
        if (japan::fold(query.read<QString>(1)).startsWith(wanted))
            found << query.read<Id<Meeting>>(0);
    return found;
}

QList<MeetingLine> MeetingDesk::lines(const QList<Id<Meeting>>& ids) const
{
    constexpr qsizetype most = 200;
    QHash<qint64, MeetingLine> found;
    const Table<Meeting> meetings(m_db);
    for (qsizetype from = 0; from < ids.size(); from += most) {
        QStringList numbers;
        for (const auto id : ids.mid(from, most))
            numbers << QString::number(id.value);
        for (const auto& row : meetings.select(u"WHERE id IN (%1)"_s.arg(numbers.join(u','))))
            found.insert(row.id.value, lineOf(row));
        Query query(m_db, u"SELECT x.meeting, m.title FROM meeting_matter x JOIN matter m ON m.id = x.matter WHERE x.meeting IN (%1) ORDER BY x.meeting, x.position"_s
                              .arg(numbers.join(u',')));
        query.run();
        while (query.next())
            found[query.read<qint64>(0)].matterTitles << query.read<QString>(1);
    }
    QList<MeetingLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

QList<Id<Meeting>> MeetingDesk::seriesOf(Id<Meeting> id) const
{
    // UNION, not UNION ALL: a ring of predecessors ends where it began.
    Query query(m_db, u"WITH RECURSIVE before (id) AS (SELECT ? UNION SELECT g.previous FROM meeting g JOIN before b ON g.id = b.id WHERE g.previous IS NOT NULL),"
                      " series (id) AS (SELECT id FROM before UNION SELECT g.id FROM meeting g JOIN series s ON g.previous = s.id)"
                      " SELECT g.id FROM meeting g WHERE g.id IN (SELECT id FROM series) ORDER BY g.round, coalesce(g.starts_at, g.convened_on), g.id"_s);
    query.bind(id).run();
    QList<Id<Meeting>> ids;
    while (query.next())
        ids << query.read<Id<Meeting>>(0);
    return ids;
}

} // namespace musubi
