#include "core/db/database.h"

#include "core/base/open_here.h"
#include "core/db/query.h"

#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// WAL needs shared memory between the programs; over a network only the rollback journal is safe.
bool isOnNetwork(const QString& path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char* network : {"nfs", "cifs", "smb", "9p", "fuse.sshfs", "afpfs", "webdav", "ncpfs"})
        if (type.startsWith(network))
            return true;
    return path.startsWith("//"_L1) || path.startsWith("\\\\"_L1);
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QString reason;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        QString name = path;
        if (access == Access::Immutable) {
            options += u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
            name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        }
        db.setConnectOptions(options);
        db.setDatabaseName(name);
        if (!db.open())
            reason = db.lastError().text();
    }
    if (!reason.isEmpty()) {
        QSqlDatabase::removeDatabase(m_connection);
        throw Error(Fault::CannotOpen, path);
    }
    try {
        run(u"PRAGMA foreign_keys = ON"_s);
        if (access == Access::Write && !isInMemory()) {
            const bool network = isOnNetwork(path);
            const QString mode = pragma(network ? u"journal_mode = DELETE"_s : u"journal_mode = WAL"_s).toString();
            run(network || mode != "wal"_L1 ? u"PRAGMA synchronous = EXTRA"_s : u"PRAGMA synchronous = FULL"_s);
            run(u"PRAGMA wal_autocheckpoint = 0"_s); // a checkpoint inside somebody's save costs up to 130 ms: upkeep does it
        } else if (access == Access::Read) {
            run(u"PRAGMA query_only = ON"_s);
        }
        if (!isInMemory())
            openhere::add(m_identity = FileIdentity::of(path));
    } catch (...) {
        m_prepared.clear();
        handle().close();
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
    if (!isInMemory())
        openhere::remove(m_identity);
}

void Database::run(const QString& statement) const
{
    Query(*this, statement).run();
}

QVariant Database::pragma(const QString& name) const
{
    Query query(*this, u"PRAGMA "_s + name);
    return query.run().next() ? query.variant(0) : QVariant();
}

void Database::checkIdentity() const
{
    if (!isInMemory() && !(FileIdentity::of(m_path) == m_identity))
        throw Error(Fault::FileReplaced, m_path);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

QSqlQuery Database::takePrepared(const QString& sql) const
{
    const auto kept = m_prepared.find(sql);
    if (kept == m_prepared.end() || kept->second.empty())
        return QSqlQuery(handle());
    QSqlQuery query = std::move(kept->second.back());
    kept->second.pop_back();
    return query;
}

void Database::keepPrepared(QSqlQuery&& query) const
{
    constexpr std::size_t most = 300; // statements with lists of marks would otherwise pile up
    const QString sql = query.lastQuery();
    if (sql.startsWith("PRAGMA"_L1) || query.lastError().isValid())
        return;
    if (m_prepared.size() > most)
        m_prepared.clear();
    m_prepared[sql].push_back(std::move(query));
}

} // namespace musubi
