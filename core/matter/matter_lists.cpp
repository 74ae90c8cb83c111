#include "core/consultation/consultation_mapping.h"
#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_mapping.h"

#include <QHash>
#include <QSet>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

const QString lastContact = QStringLiteral("(SELECT max(d) FROM (SELECT substr(max(c.received_at), 1, 10) AS d FROM consultation c WHERE c.matter = m.id"
                                           " UNION ALL SELECT max(u.on_date) FROM matter_outcome u WHERE u.matter = m.id"
                                           " UNION ALL SELECT substr(max(g.starts_at), 1, 10) FROM meeting_matter x JOIN meeting g ON g.id = x.meeting"
                                           " WHERE x.matter = m.id AND g.meeting_status IN ('HELD', 'CLOSED')))");
const QString heldMeeting = QStringLiteral("EXISTS (SELECT 1 FROM meeting_matter x JOIN meeting g ON g.id = x.meeting WHERE x.matter = m.id AND g.meeting_status IN ('HELD', 'CLOSED'))");
const QString openTasks = QStringLiteral("FROM task k WHERE k.done_on IS NULL AND (k.matter = m.id OR k.consultation IN"
                                         " (SELECT c.id FROM consultation c WHERE c.matter = m.id))");

QString matterOrder(MatterOrder order, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case MatterOrder::Number: return u"m.fiscal_year%1, m.sequence%1"_s.arg(way);
    case MatterOrder::Title: return u"m.title%1, m.id"_s.arg(way);
    case MatterOrder::Stage: return u"m.id%1"_s.arg(way); // derived: the desk sorts by it afterwards
    case MatterOrder::Status: return caseStatusOrder(u"m.status"_s) + way + u", m.fiscal_year DESC, m.sequence DESC"_s;
    case MatterOrder::LastContact: return lastContact + way + u", m.id"_s;
    case MatterOrder::Review: return u"m.review_on IS NULL, m.review_on%1, m.id"_s.arg(way);
    case MatterOrder::Lead: return u"m.lead IS NULL, m.lead%1, m.id"_s.arg(way);
    }
    Q_UNREACHABLE();
}

/// `clause` with its %1 saying that the column holds one of these; nothing where there are none.
void addAmong(Conditions& conditions, const QString& clause, const QString& column, const QStringList& codes)
{
    Conditions among;
    among.addAny(column, codes);
    if (!among.isEmpty())
        conditions.addAll(clause.arg(among.joined(u" OR "_s)), among);
}

Conditions matterConditions(const MatterFilter& filter)
{
    Conditions conditions;
    conditions.addAny(u"m.status"_s, filter.statuses);
    if (!filter.leads.isEmpty() || filter.withoutLead) {
        Conditions leads;
        leads.addAny(u"m.lead"_s, filter.leads);
        if (filter.withoutLead)
            leads.add(u"m.lead IS NULL"_s);
        conditions.addAll(u'(' + leads.joined(u" OR "_s) + u')', leads);
    }
    addAmong(conditions, u"EXISTS (SELECT 1 FROM consultation_topic t JOIN consultation c ON c.id = t.consultation WHERE c.matter = m.id AND %1)"_s, u"t.code"_s, filter.topics);
    addAmong(conditions, u"EXISTS (SELECT 1 FROM matter_field f WHERE f.matter = m.id AND %1)"_s, u"f.code"_s, filter.fields);
    if (filter.waiting)
        conditions.add(u"m.waiting_for <> '' AND m.status <> 'DONE'"_s);
    if (filter.organization)
        conditions.add(u"EXISTS (SELECT 1 FROM matter_party p WHERE p.matter = m.id AND p.organization = ?)"_s, *filter.organization);
    if (filter.from || filter.until) {
        const QDate from = filter.from.value_or(QDate(1, 1, 1)), until = filter.until.value_or(QDate(9999, 12, 30));
        conditions.add(u"(m.opened_on BETWEEN ? AND ? OR EXISTS (SELECT 1 FROM consultation c WHERE c.matter = m.id AND c.received_at >= ?"
                       " AND c.received_at < ?) OR EXISTS (SELECT 1 FROM matter_outcome u WHERE u.matter = m.id AND u.on_date BETWEEN ? AND ?))"_s,
            from, until, from, until.addDays(1), from, until);
    }
    if (filter.reviewBefore)
        conditions.add(u"m.review_on < ?"_s, *filter.reviewBefore);
    if (filter.withoutNextStep)
        conditions.add(u"m.status <> 'DONE' AND (m.waiting_for = '' OR m.review_on IS NULL) AND NOT EXISTS (SELECT 1 "_s + openTasks + u')');
    conditions.add(isFinished(u"m"_s));
    return conditions;
}

} // namespace

QList<Id<Matter>> MatterDesk::ids(const MatterFilter& filter, MatterOrder order, bool descending) const
{
    const Conditions conditions = matterConditions(filter);
    QList<Id<Matter>> ids;
    {
        Query query(m_db, u"SELECT m.id FROM matter m"_s + conditions.where() + u" ORDER BY "_s + matterOrder(order, descending));
        conditions.bindTo(query).run();
        while (query.next())
            ids << query.read<Id<Matter>>(0);
    }
    if (filter.stages.isEmpty() && order != MatterOrder::Stage)
        return ids;
    QList<std::pair<Stage, Id<Matter>>> staged;
    for (const MatterLine& line : lines(ids))
        if (filter.stages.isEmpty() || filter.stages.contains(line.stage))
            staged << std::pair(line.stage, line.id);
    if (order == MatterOrder::Stage)
        std::stable_sort(staged.begin(), staged.end(), [&](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
    ids.clear();
    for (const auto& [stage, id] : staged)
        ids << id;
    return ids;
}

QList<Id<Matter>> MatterDesk::beginningLike(const QString& typed) const
{
    const QString wanted = japan::fold(typed);
    QList<Id<Matter>> found;
    Query query(m_db, u"SELECT id, title FROM matter m WHERE "_s + isFinished(u"m"_s));
    query.run();
    while (query.next())
        if (japan::fold(query.read<QString>(1)).startsWith(wanted))
            found << query.read<Id<Matter>>(0);
    return found;
}

QList<MatterLine> MatterDesk::lines(const QList<Id<Matter>>& ids) const
{
    constexpr qsizetype most = 200;
    QHash<qint64, MatterLine> found;
    const Table<Matter> matters(m_db);
    const QHash<qint64, Stage> byProjects = stagesByProjects(ids);
    for (qsizetype from = 0; from < ids.size(); from += most) {
        QStringList numbers;
        for (const auto id : ids.mid(from, most))
            numbers << QString::number(id.value);
        QSet<qint64> met;
        Query held(m_db, u"SELECT m.id FROM matter m WHERE m.id IN (%1) AND %2"_s.arg(numbers.join(u','), heldMeeting));
        held.run();
        while (held.next())
            met.insert(held.read<qint64>(0));
        for (const auto& row : matters.select(u"WHERE id IN (%1)"_s.arg(numbers.join(u',')))) {
            const Matter& m = row.value;
            const Stage reached = std::max(met.contains(row.id.value) ? Stage::Deliberation : Stage::Consultation, byProjects.value(row.id.value, Stage::Consultation));
            const Stage stage = musubi::stageOf(m, reached);
            MatterLine line{row.id, row.revision, m.fiscalYear, m.sequence, m.title, m.theme, stage, m.status, m.lead};
            line.waitingFor = m.waitingFor;
            line.reviewOn = m.reviewOn;
            if (!m.outcomes.isEmpty())
                line.lastOutcome = std::max_element(m.outcomes.begin(), m.outcomes.end(), [](const Outcome& a, const Outcome& b) { return a.on < b.on; })->code;
            found.insert(row.id.value, line);
        }
        Query query(m_db, u"SELECT m.id, (SELECT count(*) FROM consultation c WHERE c.matter = m.id), %1,"
                          " (SELECT k.what || char(31) || coalesce(k.due_on, '') %2 ORDER BY k.due_on IS NULL, k.due_on, k.id LIMIT 1)"
                          " FROM matter m WHERE m.id IN (%3)"_s.arg(lastContact, openTasks, numbers.join(u',')));
        query.run();
        while (query.next()) {
            MatterLine& line = found[query.read<qint64>(0)];
            line.consultations = query.read<int>(1);
            line.lastContact = query.read<std::optional<QDate>>(2);
            const QString next = query.read<QString>(3);
            if (const auto cut = next.lastIndexOf(QChar(31)); cut >= 0) {
                line.nextWhat = next.left(cut);
                if (const QDate due = QDate::fromString(next.mid(cut + 1), Qt::ISODate); due.isValid())
                    line.nextDue = due;
            }
        }
    }
    QList<MatterLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

QList<TimelineEntry> MatterDesk::timelineOf(Id<Matter> id) const
{
    using Kind = TimelineEntry::Kind;
    const Matter matter = get(id).value;
    QList<TimelineEntry> entries{{Kind::Opened, matter.openedOn, {}, 0, matter.fiscalYear, matter.sequence, matter.theme, {}, {}, matter.lead}};
    for (const Outcome& outcome : matter.outcomes)
        entries << TimelineEntry{Kind::Outcome, outcome.on, {}, 0, 0, 0, outcome.note, {}, outcome.code.code, {}};
    for (const PathEntry& entry : matter.path)
        entries << TimelineEntry{Kind::Practice, QDate(entry.fiscalYear, 4, 1), {}, 0, 0, 0, entry.basis, entry.content, QString(codeOf(entry.stage)), {}};
    entries += practiceOf(id);
    Query contacts(m_db, u"SELECT c.id, c.received_at, c.fiscal_year, c.sequence, c.subject, c.caller_name,"
                         " CASE WHEN o.id IS NULL THEN c.organization_name ELSE %1 END, c.channel, c.staff, c.anonymous FROM consultation c%2 WHERE c.matter = ?"_s
                             .arg(printedOrganizationName(), joinOrganization(u"c.organization"_s)));
    contacts.bind(id).run();
    while (contacts.next()) {
        const QDateTime at = contacts.read<QDateTime>(1);
        const QString caller = contacts.read<bool>(9) ? QString() : QStringList{contacts.read<QString>(6), contacts.read<QString>(5)}.join(u' ').trimmed();
        entries << TimelineEntry{Kind::Consultation, at.date(), at.time(), contacts.read<qint64>(0), contacts.read<int>(2), contacts.read<int>(3),
            contacts.read<QString>(4), caller, contacts.read<QString>(7), contacts.read<std::optional<Id<Staff>>>(8)};
    }
    Query meetings(m_db, u"SELECT g.id, g.starts_at, g.fiscal_year, g.sequence, g.theme, g.venue, g.meeting_kind, g.lead FROM meeting g JOIN meeting_matter x ON x.meeting = g.id"
                         " WHERE x.matter = ? AND g.meeting_status IN ('HELD', 'CLOSED') AND g.starts_at IS NOT NULL"_s);
    meetings.bind(id).run();
    while (meetings.next()) {
        const QDateTime at = meetings.read<QDateTime>(1);
        entries << TimelineEntry{Kind::Meeting, at.date(), at.time(), meetings.read<qint64>(0), meetings.read<int>(2), meetings.read<int>(3),
            meetings.read<QString>(4), meetings.read<QString>(5), meetings.read<QString>(6), meetings.read<std::optional<Id<Staff>>>(7)};
    }
    Query done(m_db, u"SELECT k.id, k.done_on, k.what, k.result, k.staff FROM task k LEFT JOIN consultation c ON c.id = k.consultation"
                     " WHERE k.done_on IS NOT NULL AND (k.matter = ? OR c.matter = ?)"
                     " AND NOT EXISTS (SELECT 1 FROM consultation v WHERE v.planned_visit = k.id)"_s); // told as the contact that the visit became
    done.bind(id).bind(id).run();
    while (done.next())
        entries << TimelineEntry{Kind::TaskDone, done.read<QDate>(1), {}, done.read<qint64>(0), 0, 0, done.read<QString>(2), done.read<QString>(3), {},
            done.read<std::optional<Id<Staff>>>(4)};
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return a.on != b.on ? a.on > b.on : a.at > b.at;
    });
    return entries;
}

} // namespace musubi
