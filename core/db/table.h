#pragma once

#include "core/base/stored.h"
#include "core/db/database.h"
#include "core/db/mapping.h"
#include "core/db/query.h"
#include "core/db/row_image.h"
#include "core/db/row_table.h"
#include "core/db/unit_of_work.h"

namespace musubi {

/// The rows of one mapped table with their child lists. Reads go straight to the file, writes through a UnitOfWork,
/// which journals the row's former image.
template <class T>
class Table : private RowTable {
public:
    explicit Table(const Database& db) : RowTable(db, shapeOf<T>()) {}

    /// `tail` is what follows FROM: WHERE, ORDER BY, LIMIT.
    template <class... Args>
    QList<Stored<T>> select(const QString& tail, const Args&... args) const
    {
        Query query(database(), selection(tail));
        (query.bind(args), ...);
        return rowsOf(query);
    }

    std::optional<Stored<T>> find(Id<T> id) const
    {
        const auto rows = select(QStringLiteral("WHERE id = ?"), id);
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    }

    /// Throws Error(Fault::Missing).
    Stored<T> get(Id<T> id) const
    {
        if (auto row = find(id))
            return *row;
        rowMissing();
    }

    qint64 storedHash(Id<T> id) const { return readHash(id.value); }

    /// `as` brings a removed row back under the id its references remember.
    Stored<T> insert(UnitOfWork& work, const T& value, Id<T> as = {}) const
    {
        return {{insertRow(work, &value, as.value)}, work.revision(), value};
    }

    /// Throws Error(Fault::Stale) when someone else saved first.
    Stored<T> update(UnitOfWork& work, const Stored<T>& before, const T& after) const
    {
        updateRow(work, before.id.value, before.revision, &before.value, &after);
        return {before.id, work.revision(), after};
    }

    void remove(UnitOfWork& work, const Stored<T>& row) const { removeRow(work, row.id.value, row.revision, &row.value); }

    /// Takes away rows that the action of this unit of work inserted and that nobody touched since, without a trace in the
    /// journal: what an unfinished action wrote was never seen. At most 200 at once.
    void erase(UnitOfWork& work, const QList<Id<T>>& ids) const
    {
        QList<qint64> rows;
        for (const Id<T> id : ids)
            rows << id.value;
        eraseRows(work, rows);
    }

    static QString name() { return shapeOf<T>().table; }

private:
    QList<Stored<T>> rowsOf(Query& query) const
    {
        query.run();
        QList<Stored<T>> rows;
        while (query.next()) {
            rows << Stored<T>{{query.read<qint64>(0)}, query.read<qint64>(1), {}};
            readColumns(query, &rows.last().value);
        }
        QList<Place> places;
        for (Stored<T>& row : rows)
            places << Place{row.id.value, &row.value};
        readChildren(places);
        return rows;
    }
};

} // namespace musubi
