#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/event/event_book.h"
#include "core/event/event_mapping.h"
#include "core/japan/folding.h"

#include <QHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString eventOrder(EventOrder order, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case EventOrder::Start: return u"e.starts_at%1, e.id%1"_s.arg(way);
    case EventOrder::Title: return u"e.title%1, e.starts_at, e.id"_s.arg(way);
    case EventOrder::Kind: return u"(SELECT t.position FROM term t WHERE t.list = 'event_kind' AND t.code = e.event_kind)%1, e.starts_at DESC, e.id"_s.arg(way);
    case EventOrder::Venue: return u"e.venue = '', e.venue%1, e.starts_at DESC, e.id"_s.arg(way);
    case EventOrder::Participants: return u"(SELECT sum(h.heads) FROM event_headcount h WHERE h.event = e.id)%1, e.starts_at DESC, e.id"_s.arg(way);
    case EventOrder::Status: return codeOrder<EventStatus>(u"e.event_status"_s) + way + u", e.starts_at DESC, e.id"_s;
    case EventOrder::Staff: return u"e.staff IS NULL, (SELECT s.reading FROM staff s WHERE s.id = e.staff)%1, e.starts_at DESC, e.id"_s.arg(way);
    }
    Q_UNREACHABLE();
}

Conditions eventConditions(const EventFilter& filter)
{
    Conditions conditions;
    if (filter.from)
        conditions.add(u"substr(coalesce(e.ends_at, e.starts_at), 1, 10) >= ?"_s, *filter.from);
    if (filter.until)
        conditions.add(u"e.starts_at < ?"_s, filter.until->addDays(1));
    conditions.addAny(u"e.event_kind"_s, filter.kinds);
    conditions.addAny(u"e.event_status"_s, filter.statuses);
    if (!filter.staff.isEmpty() || filter.withoutStaff) {
        Conditions staff;
        staff.addAny(u"e.staff"_s, filter.staff);
        if (filter.withoutStaff)
            staff.add(u"e.staff IS NULL"_s);
        conditions.addAll(u'(' + staff.joined(u" OR "_s) + u')', staff);
    }
    if (filter.organization)
        conditions.add(u"(EXISTS (SELECT 1 FROM event_lecturer l WHERE l.event = e.id AND l.organization = ?)"
                       " OR EXISTS (SELECT 1 FROM event_participant p WHERE p.event = e.id AND p.organization = ?))"_s, *filter.organization, *filter.organization);
    conditions.add(isFinished(u"e"_s));
    return conditions;
}

} // namespace

QList<Id<Event>> EventBook::ids(const EventFilter& filter, EventOrder order, bool descending) const
{
    const Conditions conditions = eventConditions(filter);
    QList<Id<Event>> ids;
    Query query(m_db, u"SELECT e.id FROM event e"_s + conditions.where() + u" ORDER BY "_s + eventOrder(order, descending));
    conditions.bindTo(query).run();
    while (query.next())
        ids << query.read<Id<Event>>(0);
    return ids;
}

QList<EventLine> EventBook::lines(const QList<Id<Event>>& ids) const
{
    constexpr qsizetype most = 200; // placeholders in one statement
    QHash<qint64, EventLine> found;
    for (qsizetype from = 0; from < ids.size(); from += most) {
        Conditions wanted;
        wanted.addAny(u"e.id"_s, ids.mid(from, most));
        Query query(m_db, u"SELECT e.id, e.revision, e.fiscal_year, e.title, e.event_kind, e.starts_at, e.ends_at, e.whole_day, e.venue, e.online, e.capacity,"
                          " e.event_status, e.staff, (SELECT count(*) FROM consultation c WHERE c.event = e.id) FROM event e"_s + wanted.where());
        wanted.bindTo(query).run();
        while (query.next()) {
            EventLine line{query.read<Id<Event>>(0), query.read<qint64>(1), query.read<int>(2), query.read<QString>(3), query.read<Term<EventKindList>>(4),
                query.read<QDateTime>(5), query.read<std::optional<QDateTime>>(6), query.read<bool>(7), query.read<QString>(8), query.read<bool>(9),
                query.read<std::optional<int>>(10)};
            line.status = query.read<EventStatus>(11);
            line.staff = query.read<std::optional<Id<Staff>>>(12);
            line.contacts = query.read<int>(13);
            found.insert(line.id.value, line);
        }
        Query heads(m_db, u"SELECT e.event, e.kind, e.heads FROM event_headcount e"_s
                + QString(wanted.where()).replace("e.id"_L1, "e.event"_L1) + u" ORDER BY e.event, e.position"_s);
        wanted.bindTo(heads).run();
        while (heads.next()) {
            EventLine& line = found[heads.read<qint64>(0)];
            line.headcounts << Headcount{heads.read<Term<KindList>>(1), heads.read<int>(2)};
            line.participants += line.headcounts.last().count;
        }
    }
    QList<EventLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

QList<Id<Event>> EventBook::beginningLike(const QString& typed) const
{
    const QString wanted = japan::fold(typed);
    QList<Id<Event>> found;
    Query query(m_db, u"SELECT e.id, e.title FROM event e WHERE "_s + isFinished(u"e"_s));
    query.run();
    while (query.next())
        if (japan::fold(query.read<QString>(1)).startsWith(wanted))
            found << query.read<Id<Event>>(0);
    return found;
}

QList<Id<Consultation>> EventBook::contactsOf(Id<Event> id) const
{
    QList<Id<Consultation>> contacts;
    Query query(m_db, u"SELECT c.id FROM consultation c WHERE c.event = ? AND %1 ORDER BY c.received_at, c.id"_s.arg(isFinished(u"c"_s)));
    query.bind(id).run();
    while (query.next())
        contacts << query.read<Id<Consultation>>(0);
    return contacts;
}

} // namespace musubi
