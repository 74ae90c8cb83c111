#pragma once

#include "core/db/row_shape.h"

#include <QList>

namespace musubi {

class Database;
class Query;
class UnitOfWork;

/// What Table does to the rows of its type, over their shape alone.
class RowTable {
protected:
    /// Where the children of the row `id` go.
    struct Place {
        qint64 id;
        void* value;
    };

    RowTable(const Database& db, const RowShape& shape) : m_db(&db), m_shape(&shape) {}

    const Database& database() const { return *m_db; }
    QString tableName() const { return m_shape->table; }

    /// "SELECT id, revision, columns… FROM table" and `tail`.
    QString selection(const QString& tail) const;
    /// The columns of the present row of a selection.
    void readColumns(const Query& query, void* value) const;
    void readChildren(const QList<Place>& rows) const;
    qint64 readHash(qint64 id) const;
    [[noreturn]] void rowMissing() const;

    qint64 insertRow(UnitOfWork& work, const void* value, qint64 as) const;
    void updateRow(UnitOfWork& work, qint64 id, qint64 revision, const void* before, const void* after) const;
    void removeRow(UnitOfWork& work, qint64 id, qint64 revision, const void* value) const;
    void eraseRows(UnitOfWork& work, const QList<qint64>& ids) const;

private:
    Change change(Change::Kind kind, qint64 id) const { return {kind, m_shape->subject, id}; }
    void bindWritten(Query& query, const void* value) const;
    void readChild(const ChildShape& child, const QList<Place>& rows, qsizetype from, qsizetype to) const;
    void insertChildren(Database& db, qint64 id, const void* value, const void* same) const;
    void removeChildren(Database& db, qint64 id, const void* before, const void* after) const;
    void requireOneRow(const Query& query) const;

    const Database* m_db;
    const RowShape* m_shape;
};

} // namespace musubi
