#include "core/db/session.h"

#include "core/db/database.h"
#include "core/base/file_identity.h"
#include "core/db/query.h"
#include "core/db/transaction.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
bool isRunning(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
}
#else
bool isRunning(qint64 pid)
{
    return kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}
#endif

QString machine()
{
    return QSysInfo::machineHostName() + u'/' + QString::fromUtf8(QSysInfo::machineUniqueId());
}

/// What a copy does not share with the file it was taken of. The volume is left out: its number may differ after a restart.
QString fileOf(const Database& db)
{
    return QString::number(FileIdentity::of(db.path()).file, 16);
}

void gather(Database& db)
{
    Query checkpoint(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    checkpoint.run().next();
}

} // namespace

bool sessionsSayOpen(const Database& db)
{
    return Query(db, u"SELECT 1 FROM session"_s).run().next();
}

bool sessionsSayCopied(const Database& db)
{
    return Query(db, u"SELECT 1 FROM session WHERE host <> ? OR file <> ?"_s).bind(machine()).bind(fileOf(db)).run().next();
}

bool isOnlySession(const Database& db)
{
    Query query(db, u"SELECT count(*) FROM session"_s);
    return query.run().next() && query.read<qint64>(0) <= 1;
}

QString openSession(Database& db)
{
    QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString boot = QString::fromUtf8(QSysInfo::bootUniqueId());
    {
        Transaction transaction(db);
        QStringList gone;
        Query lines(db, u"SELECT token, boot, pid FROM session WHERE host = ?"_s);
        lines.bind(machine()).run();
        while (lines.next())
            if (lines.read<QString>(1) != boot || !isRunning(lines.read<qint64>(2)))
                gone << lines.read<QString>(0);
        for (const QString& line : gone)
            Query(db, u"DELETE FROM session WHERE token = ?"_s).bind(line).run();
        Query(db, u"INSERT INTO session (token, host, boot, pid, file, at) VALUES (?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"_s)
            .bind(token)
            .bind(machine())
            .bind(boot)
            .bind(QCoreApplication::applicationPid())
            .bind(fileOf(db))
            .run();
        transaction.commit();
    }
    if (!db.isInMemory())
        gather(db);
    return token;
}

void closeSession(Database& db, const QString& token)
{
    Transaction transaction(db);
    Query(db, u"DELETE FROM session WHERE token = ?"_s).bind(token).run();
    transaction.commit();
    if (!db.isInMemory())
        gather(db);
}

} // namespace musubi
