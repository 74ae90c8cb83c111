#pragma once

#include "core/db/sql_value.h"

#include <QSqlQuery>

namespace musubi {

class Database;

/// A prepared, forward-only statement, taken from the database's store of prepared statements and given back.
/// Failure to prepare or run throws Error with the fault that SQLite's answer means.
class Query {
public:
    Query(const Database& db, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class T>
    Query& bind(const T& value)
    {
        m_query.bindValue(m_bound++, SqlValue<T>::bind(value));
        return *this;
    }
    Query& bindVariant(const QVariant& value)
    {
        m_query.bindValue(m_bound++, value);
        return *this;
    }

    /// Runs with what was bound since the last run.
    Query& run();
    bool next();

    template <class T>
    T read(int column) const { return SqlValue<T>::read(m_query.value(column)); }
    QVariant variant(int column) const { return m_query.value(column); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    const Database& m_db;
    QSqlQuery m_query;
    int m_bound = 0;
};

} // namespace musubi
