#pragma once

#include "core/base/file_identity.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>
#include <vector>

namespace musubi {

/// One connection to one file, for one thread. Owns its connection name, so several can be open in one process.
class Database {
public:
    enum class Access {
        Write,     // WAL (or a rollback journal on a network file system), synchronous=FULL
        Read,      // the same file, no statement may write
        Immutable, // a closed file in a folder we may not write: no lock, no -wal
    };

    explicit Database(const QString& path, Access access = Access::Write);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }
    bool isInMemory() const { return m_path == QLatin1StringView(":memory:"); }

    void run(const QString& statement) const;
    /// The first column of the first row of a PRAGMA.
    QVariant pragma(const QString& name) const;

    /// Throws Error(Fault::FileReplaced) where the path no longer leads to the file that was opened.
    void checkIdentity() const;

    QSqlDatabase handle() const;
    QSqlQuery takePrepared(const QString& sql) const;
    void keepPrepared(QSqlQuery&& query) const;

private:
    QString m_path;
    Access m_access;
    QString m_connection;
    FileIdentity m_identity;
    mutable std::unordered_map<QString, std::vector<QSqlQuery>> m_prepared;
};

} // namespace musubi
