#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"

#include <QJsonDocument>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

const QString actionColumns = QStringLiteral(
    "a.id, a.deed, a.at, a.staff, a.seat, a.note, a.state, a.reverts, (SELECT count(*) FROM change WHERE action = a.id)");

Action readAction(const Query& query)
{
    Action action;
    action.id = query.read<qint64>(0);
    action.deed = query.read<Deed>(1);
    action.at = QDateTime::fromString(query.read<QString>(2), Qt::ISODate);
    action.staff = query.read<std::optional<Id<Staff>>>(3);
    action.seat = query.read<QString>(4);
    action.note = query.read<QString>(5);
    action.state = query.read<ActionState>(6);
    action.reverts = query.read<std::optional<qint64>>(7);
    action.changes = query.read<qint64>(8);
    return action;
}

/// For queries: `column` is neither one of these deeds nor one by which something left the office.
QString isOtherThan(const QString& column, std::initializer_list<Deed> deeds)
{
    QStringList codes;
    for (const auto& [deed, code] : Codes<Deed>::entries)
        if (leavesOffice(deed) || std::find(deeds.begin(), deeds.end(), deed) != deeds.end())
            codes << u"'%1'"_s.arg(QString(code));
    return u"%1 NOT IN (%2)"_s.arg(column, codes.join(u", "_s));
}

QString startOfDay(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate);
}

Conditions actionConditions(const ActionFilter& filter)
{
    Conditions conditions;
    if (filter.from)
        conditions.add(u"a.at >= ?"_s, startOfDay(*filter.from));
    if (filter.until)
        conditions.add(u"a.at < ?"_s, startOfDay(filter.until->addDays(1)));
    if (filter.staff)
        conditions.add(u"a.staff = ?"_s, *filter.staff);
    conditions.addAny(u"a.deed"_s, filter.deeds);
    if (filter.subject && filter.row)
        conditions.add(u"a.id IN (SELECT action FROM change WHERE row = ? AND subject = ?)"_s, filter.row, *filter.subject);
    else if (filter.subject)
        conditions.add(u"EXISTS (SELECT 1 FROM change WHERE action = a.id AND subject = ?)"_s, *filter.subject);
    if (!filter.note.isEmpty())
        conditions.add(u"instr(lower(a.note), lower(?)) > 0"_s, filter.note);
    return conditions;
}

std::optional<QJsonObject> imageAt(const Query& query, int column)
{
    const auto json = query.read<std::optional<QString>>(column);
    return json ? std::optional(QJsonDocument::fromJson(json->toUtf8()).object()) : std::nullopt;
}

} // namespace

std::optional<Action> Journal::undoable() const
{
    Query query(m_db, u"SELECT %1 FROM action a WHERE seat = ? AND staff IS ? AND state = 'done'"
                      " AND %2 ORDER BY id DESC LIMIT ?"_s.arg(actionColumns, isOtherThan(u"deed"_s, {Deed::Undo, Deed::Redo, Deed::MakeFile})));
    query.bind(m_seat.name).bind(m_seat.staff).bind(m_passedOver.size() + 1).run();
    while (query.next())
        if (const Action action = readAction(query); !m_passedOver.contains(action.id))
            return action;
    return std::nullopt;
}

std::optional<Action> Journal::redoable() const
{
    Query query(m_db, u"SELECT %1 FROM action a WHERE seat = ? AND staff IS ? AND state = 'done' AND deed = 'undo'"
                      " AND NOT EXISTS (SELECT 1 FROM action b WHERE b.id > a.id AND b.seat = a.seat AND b.staff IS a.staff"
                      " AND %2) ORDER BY id DESC LIMIT 1"_s.arg(actionColumns, isOtherThan(u"b.deed"_s, {Deed::Undo, Deed::Redo})));
    if (query.bind(m_seat.name).bind(m_seat.staff).run().next())
        return readAction(query);
    return std::nullopt;
}

Action Journal::action(qint64 id) const
{
    Query query(m_db, u"SELECT %1 FROM action a WHERE id = ?"_s.arg(actionColumns));
    if (!query.bind(id).run().next())
        throw Error(Fault::Missing, QString::number(id));
    return readAction(query);
}

QList<Action> Journal::actions(qint64 before, int limit) const
{
    QList<Action> list;
    Query query(m_db, u"SELECT %1 FROM action a WHERE (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?"_s.arg(actionColumns));
    query.bind(before).bind(before).bind(limit).run();
    while (query.next())
        list << readAction(query);
    return list;
}

QList<Action> Journal::actions(const ActionFilter& filter, qint64 before, int limit) const
{
    Conditions conditions = actionConditions(filter);
    if (before > 0)
        conditions.add(u"a.id < ?"_s, before);
    QList<Action> list;
    Query query(m_db, u"SELECT %1 FROM action a%2 ORDER BY a.id DESC LIMIT ?"_s.arg(actionColumns, conditions.where()));
    conditions.bindTo(query).bind(limit).run();
    while (query.next())
        list << readAction(query);
    return list;
}

qint64 Journal::count(const ActionFilter& filter) const
{
    const Conditions conditions = actionConditions(filter);
    Query query(m_db, u"SELECT count(*) FROM action a"_s + conditions.where());
    return conditions.bindTo(query).run().next() ? query.read<qint64>(0) : 0;
}

QList<RowChange> Journal::changesOf(qint64 action, int limit) const
{
    QList<std::pair<qint64, RowChange>> rows;
    {
        Query query(m_db, u"SELECT id, kind, subject, row, image FROM change WHERE action = ? ORDER BY id LIMIT ?"_s);
        query.bind(action).bind(limit).run();
        while (query.next())
            rows << std::pair(query.read<qint64>(0),
                RowChange{{query.read<Change::Kind>(1), query.read<Subject>(2), query.read<qint64>(3)}, imageAt(query, 4), {}});
    }
    QList<RowChange> list;
    for (auto& [id, row] : rows) {
        if (row.change.kind != Change::Kind::Removed)
            row.after = afterImage(row.change.subject, row.change.id, id);
        list << row;
    }
    return list;
}

QJsonObject Journal::imageOf(Subject subject, qint64 row) const
{
    if (const auto image = m_tables.of(subject).image(m_db, row))
        return *image;
    throw Error(Fault::Missing, QString::number(row));
}

QList<Version> Journal::historyOf(Subject subject, qint64 row) const
{
    QList<Version> versions; // oldest first while it is built
    Query query(m_db, u"SELECT %1, c.kind, c.image FROM change c JOIN action a ON a.id = c.action"
                      " WHERE c.row = ? AND c.subject = ? ORDER BY c.id"_s.arg(actionColumns));
    query.bind(row).bind(subject).run();
    while (query.next()) {
        Version version{readAction(query), query.read<Change::Kind>(9), imageAt(query, 10), {}};
        if (!versions.isEmpty() && version.kind != Change::Kind::Added)
            versions.last().after = version.before;
        versions << version;
    }
    if (!versions.isEmpty() && versions.last().kind != Change::Kind::Removed)
        versions.last().after = m_tables.of(subject).image(m_db, row);
    std::reverse(versions.begin(), versions.end());
    return versions;
}

} // namespace musubi
