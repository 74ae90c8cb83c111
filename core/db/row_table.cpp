#include "core/db/row_table.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/unit_of_work.h"

#include <QHash>
#include <QStringList>

namespace musubi {

namespace {

constexpr qsizetype mostAtOnce = 200; // placeholders in one statement

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

void bindColumns(Query& query, const RowShape& shape, const void* value)
{
    for (const ColumnShape& column : shape.columns)
        query.bindVariant(column.get(value));
}

void setColumns(const Query& query, int first, const RowShape& shape, void* value)
{
    for (const ColumnShape& column : shape.columns)
        column.set(value, query.variant(first++));
}

} // namespace

QString RowTable::selection(const QString& tail) const
{
    return QStringLiteral("SELECT id, revision, %1 FROM %2 %3").arg(m_shape->names, m_shape->table, tail);
}

void RowTable::readColumns(const Query& query, void* value) const
{
    setColumns(query, 2, *m_shape, value);
}

void RowTable::readChildren(const QList<Place>& rows) const
{
    for (const ChildShape& child : m_shape->children)
        for (qsizetype from = 0; from < rows.size(); from += mostAtOnce)
            readChild(child, rows, from, std::min(from + mostAtOnce, rows.size()));
}

void RowTable::readChild(const ChildShape& child, const QList<Place>& rows, qsizetype from, qsizetype to) const
{
    const qsizetype places = to - from == 1 ? 1 : mostAtOnce; // two shapes of statement, so that both stay prepared
    Query query(*m_db, QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 IN (%4) ORDER BY %1, position")
                           .arg(child.parent, child.items->names, child.table, marks(places)));
    QHash<qint64, void*> byId;
    for (qsizetype i = 0; i < places; ++i) {
        const Place& row = rows[std::min(from + i, to - 1)];
        byId.insert(row.id, row.value);
        query.bind(row.id);
    }
    query.run();
    while (query.next())
        setColumns(query, 1, *child.items, child.append(byId.value(query.read<qint64>(0))));
}

qint64 RowTable::readHash(qint64 id) const
{
    Query query(*m_db, QStringLiteral("SELECT hash FROM %1 WHERE id = ?").arg(m_shape->table));
    return query.bind(id).run().next() ? query.read<qint64>(0) : 0;
}

void RowTable::rowMissing() const
{
    throw Error(Fault::Missing, m_shape->table);
}

void RowTable::bindWritten(Query& query, const void* value) const
{
    bindColumns(query, *m_shape, value);
    for (const DerivedShape& derived : m_shape->derived)
        query.bind(derived.of(value));
}

qint64 RowTable::insertRow(UnitOfWork& work, const void* value, qint64 as) const
{
    qint64 id = 0;
    {
        Query query(work.database(), m_shape->insertion);
        query.bind(as ? std::optional(as) : std::nullopt).bind(work.revision()).bind(hashOf(*m_shape, value));
        bindWritten(query, value);
        id = query.run().insertedId();
    }
    insertChildren(work.database(), id, value, nullptr);
    work.note(change(Change::Kind::Added, id));
    return id;
}

void RowTable::updateRow(UnitOfWork& work, qint64 id, qint64 revision, const void* before, const void* after) const
{
    const QJsonObject image = imageOf(*m_shape, before);
    {
        Query query(work.database(), m_shape->change);
        query.bind(work.revision()).bind(hashOf(*m_shape, after));
        bindWritten(query, after);
        requireOneRow(query.bind(id).bind(revision).run());
    }
    removeChildren(work.database(), id, before, after);
    insertChildren(work.database(), id, after, before);
    work.note(change(Change::Kind::Modified, id), &image);
}

void RowTable::removeRow(UnitOfWork& work, qint64 id, qint64 revision, const void* value) const
{
    const QJsonObject image = imageOf(*m_shape, value);
    removeChildren(work.database(), id, nullptr, nullptr);
    Query query(work.database(), QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(m_shape->table));
    requireOneRow(query.bind(id).bind(revision).run());
    work.note(change(Change::Kind::Removed, id), &image);
}

void RowTable::eraseRows(UnitOfWork& work, const QList<qint64>& ids) const
{
    const QString marked = marks(ids.size());
    const auto runFor = [&](const QString& sql) {
        Query query(work.database(), sql);
        for (const qint64 id : ids)
            query.bind(id);
        query.bind(work.revision()).run();
    };
    for (const ChildShape& child : m_shape->children)
        runFor(QStringLiteral("DELETE FROM %1 WHERE %2 IN (SELECT id FROM %3 WHERE id IN (%4) AND revision = ?)")
                   .arg(child.table, child.parent, m_shape->table, marked));
    runFor(QStringLiteral("DELETE FROM %1 WHERE id IN (%2) AND revision = ?").arg(m_shape->table, marked));
    for (const qint64 id : ids)
        work.announce(change(Change::Kind::Removed, id));
}

/// Writes the child lists of `value`, leaving out those that equal the ones of `same`.
void RowTable::insertChildren(Database& db, qint64 id, const void* value, const void* same) const
{
    for (const ChildShape& child : m_shape->children) {
        const qsizetype count = child.size(value);
        if (count == 0 || (same && child.equal(same, value)))
            continue;
        Query query(db, QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (?, ?, %4)")
                            .arg(child.table, child.parent, child.items->names, marks(static_cast<qsizetype>(child.items->columns.size()))));
        for (qsizetype i = 0; i < count; ++i) {
            query.bind(id).bind(static_cast<qint64>(i));
            bindColumns(query, *child.items, child.at(value, i));
            query.run();
        }
    }
}

void RowTable::removeChildren(Database& db, qint64 id, const void* before, const void* after) const
{
    for (const ChildShape& child : m_shape->children) {
        if (before && after && (child.equal(before, after) || child.size(before) == 0))
            continue;
        Query(db, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(child.table, child.parent)).bind(id).run();
    }
}

void RowTable::requireOneRow(const Query& query) const
{
    if (query.affectedRows() != 1)
        throw Error(Fault::Stale, m_shape->table);
}

} // namespace musubi
