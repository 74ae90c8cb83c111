#pragma once

#include "core/base/stored.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/row_image.h"
#include "core/db/unit_of_work.h"

#include <QHash>
#include <QStringList>

namespace musubi {

/// The rows of one mapped table with their child lists. Reads go straight to the file, writes through a UnitOfWork,
/// which journals the row's former image.
template <class T>
class Table {
public:
    explicit Table(const Database& db) : m_db(&db) {}

    /// `tail` is what follows FROM: WHERE, ORDER BY, LIMIT.
    template <class... Args>
    QList<Stored<T>> select(const QString& tail, const Args&... args) const
    {
        Query query(*m_db, QStringLiteral("SELECT id, revision, %1 FROM %2 %3").arg(names<T>().join(QStringLiteral(", ")), name(), tail));
        (query.bind(args), ...);
        query.run();
        QList<Stored<T>> rows;
        while (query.next()) {
            rows << Stored<T>{query.read<Id<T>>(0), query.read<qint64>(1), {}};
            readColumns(query, 2, rows.last().value);
        }
        readChildren(rows);
        return rows;
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
        throw Error(Fault::Missing, name());
    }

    qint64 storedHash(Id<T> id) const
    {
        Query query(*m_db, QStringLiteral("SELECT hash FROM %1 WHERE id = ?").arg(name()));
        return query.bind(id).run().next() ? query.read<qint64>(0) : 0;
    }

    /// `as` brings a removed row back under the id its references remember.
    Stored<T> insert(UnitOfWork& work, const T& value, Id<T> as = {}) const
    {
        static const QString sql = QStringLiteral("INSERT INTO %1 (id, revision, hash, %2) VALUES (?, ?, ?, %3)")
            .arg(name(), writtenNames().join(QStringLiteral(", ")), QStringList(writtenNames().size(), QStringLiteral("?")).join(QLatin1Char(',')));
        Query query(work.database(), sql);
        query.bind(as ? std::optional(as) : std::nullopt).bind(work.revision()).bind(hashOf(value));
        bindColumns(query, value);
        bindDerived(query, value);
        const Stored<T> row{{query.run().insertedId()}, work.revision(), value};
        insertChildren(work.database(), row.id, value, {});
        work.note(change(Change::Kind::Added, row.id));
        return row;
    }

    /// Throws Error(Fault::Stale) when someone else saved first.
    Stored<T> update(UnitOfWork& work, const Stored<T>& before, const T& after) const
    {
        const QJsonObject image = imageOf(before.value);
        static const QString sql = QStringLiteral("UPDATE %1 SET revision = ?, hash = ?, %2 = ? WHERE id = ? AND revision = ?")
            .arg(name(), writtenNames().join(QStringLiteral(" = ?, ")));
        {
            Query query(work.database(), sql);
            query.bind(work.revision()).bind(hashOf(after));
            bindColumns(query, after);
            bindDerived(query, after);
            requireOneRow(query.bind(before.id).bind(before.revision).run());
        }
        removeChildren(work.database(), before.id, &before.value, &after);
        insertChildren(work.database(), before.id, after, &before.value);
        work.note(change(Change::Kind::Modified, before.id), &image);
        return {before.id, work.revision(), after};
    }

    void remove(UnitOfWork& work, const Stored<T>& row) const
    {
        const QJsonObject image = imageOf(row.value);
        removeChildren(work.database(), row.id, nullptr, nullptr);
        Query query(work.database(), QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(name()));
        requireOneRow(query.bind(row.id).bind(row.revision).run());
        work.note(change(Change::Kind::Removed, row.id), &image);
    }

    /// Takes away rows that the action of this unit of work inserted and that nobody touched since, without a trace in the
    /// journal: what an unfinished action wrote was never seen. At most 200 at once.
    void erase(UnitOfWork& work, const QList<Id<T>>& ids) const
    {
        const QString marked = QStringList(ids.size(), QStringLiteral("?")).join(QLatin1Char(','));
        const auto bindAll = [&](Query& query) {
            for (const Id<T> id : ids)
                query.bind(id);
            query.bind(work.revision());
        };
        forEachChild<T>([&](const auto& child) {
            Query query(work.database(), QStringLiteral("DELETE FROM %1 WHERE %2 IN (SELECT id FROM %3 WHERE id IN (%4) AND revision = ?)")
                                             .arg(child.table, child.parent, name(), marked));
            bindAll(query);
            query.run();
        });
        Query query(work.database(), QStringLiteral("DELETE FROM %1 WHERE id IN (%2) AND revision = ?").arg(name(), marked));
        bindAll(query);
        query.run();
        for (const Id<T> id : ids)
            work.announce(change(Change::Kind::Removed, id));
    }

    static QString name() { return Mapping<T>::table; }

private:
    static Change change(Change::Kind kind, Id<T> id) { return {kind, Mapping<T>::subject, id.value}; }

    template <class U>
    static QStringList names()
    {
        QStringList list;
        forEachColumn<U>([&](const auto& column) { list << column.name; });
        return list;
    }

    static QStringList writtenNames()
    {
        QStringList list = names<T>();
        forEachDerived<T>([&](const auto& derived) { list << derived.name; });
        return list;
    }

    static void bindDerived(Query& query, const T& value)
    {
        forEachDerived<T>([&](const auto& derived) { query.bind(derived.of(value)); });
    }

    template <class U>
    static QString marks()
    {
        return QStringList(names<U>().size(), QStringLiteral("?")).join(QStringLiteral(", "));
    }

    template <class U>
    static void bindColumns(Query& query, const U& value)
    {
        forEachColumn<U>([&](const auto& column) { query.bind(value.*column.member); });
    }

    template <class U>
    static void readColumns(const Query& query, int first, U& value)
    {
        forEachColumn<U>([&](const auto& column) {
            auto& member = value.*column.member;
            member = query.read<std::remove_reference_t<decltype(member)>>(first++);
        });
    }

    void readChildren(QList<Stored<T>>& rows) const
    {
        forEachChild<T>([&](const auto& child) {
            constexpr qsizetype most = 200; // placeholders in one statement
            for (qsizetype from = 0; from < rows.size(); from += most)
                readChild(child, rows, from, std::min(from + most, rows.size()));
        });
    }

    template <class Item>
    void readChild(const Child<T, Item>& child, QList<Stored<T>>& rows, qsizetype from, qsizetype to) const
    {
        const qsizetype places = to - from == 1 ? 1 : 200; // two shapes of statement, so that both stay prepared
        Query query(*m_db, QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 IN (%4) ORDER BY %1, position")
                               .arg(child.parent, names<Item>().join(QStringLiteral(", ")), child.table,
                                   QStringList(places, QStringLiteral("?")).join(QLatin1Char(','))));
        QHash<qint64, T*> byId;
        for (qsizetype i = 0; i < places; ++i) {
            const qsizetype row = std::min(from + i, to - 1);
            byId.insert(rows[row].id.value, &rows[row].value);
            query.bind(rows[row].id);
        }
        query.run();
        while (query.next()) {
            Item item;
            readColumns(query, 1, item);
            (byId.value(query.read<qint64>(0))->*child.member).append(std::move(item));
        }
    }

    /// Writes the child lists of `value`, leaving out those that equal the ones of `same`.
    static void insertChildren(Database& db, Id<T> id, const T& value, const T* same)
    {
        forEachChild<T>([&](const auto& child) {
            using Item = typename std::remove_cvref_t<decltype(value.*child.member)>::value_type;
            const auto& items = value.*child.member;
            if (items.isEmpty() || (same && same->*child.member == items))
                return;
            Query query(db, QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (?, ?, %4)")
                                .arg(child.table, child.parent, names<Item>().join(QStringLiteral(", ")), marks<Item>()));
            for (qsizetype i = 0; i < items.size(); ++i) {
                query.bind(id).bind(static_cast<qint64>(i));
                bindColumns(query, items[i]);
                query.run();
            }
        });
    }

    static void removeChildren(Database& db, Id<T> id, const T* before, const T* after)
    {
        forEachChild<T>([&](const auto& child) {
            if (before && after && (before->*child.member == after->*child.member || (before->*child.member).isEmpty()))
                return;
            Query(db, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(child.table, child.parent)).bind(id).run();
        });
    }

    static void requireOneRow(const Query& query)
    {
        if (query.affectedRows() != 1)
            throw Error(Fault::Stale, name());
    }

    const Database* m_db;
};

} // namespace musubi
