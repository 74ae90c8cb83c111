#include "core/db/open_file.h"

#include "core/base/open_here.h"
#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/db/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtDebug>
#include <QtEndian>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct Header {
    quint32 application = 0;
    quint32 version = 0;
    bool usesLog = true; // WAL; over a network a rollback journal, which leaves nothing beside the file
};

/// Reads what the first 100 bytes say, before SQLite touches the file. Never for a file that this process has open
/// (see open_here.h).
Header readHeader(const QString& path, bool hasLog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::CannotOpen, path);
    const QByteArray head = file.read(100);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || head.size() < 100) {
        // A file of ours whose head was cut or overwritten cannot be told from a foreign one.
        throw Error(Fault::ForeignFile, path);
    }
    const auto word = [&](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    const quint32 sizeField = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = sizeField == 1 ? 65536 : sizeField;
    const Header header{word(68), word(60), head[18] == 2};
    if (header.application != applicationId)
        throw Error(Fault::ForeignFile, path);
    if (header.version > static_cast<quint32>(schemaVersion()))
        throw Error(Fault::NewerFile, path);
    if (!hasLog && file.size() < pageSize * static_cast<qint64>(word(28)))
        throw Error(Fault::DamagedFile, path); // cut short
    return header;
}

/// What was found when this process opened it: nobody but a newer program raises the version, and the next poll tells.
Header headerOfOpenFile()
{
    return {applicationId, static_cast<quint32>(schemaVersion()), false};
}

bool isWritable(const QFileInfo& info)
{
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// A log beside a file in a folder we may not write cannot be read there: SQLite needs its shared memory.
OpenedFile openCopy(const QString& path)
{
    OpenedFile file;
    file.privateCopy = std::make_unique<QTemporaryDir>();
    const QString copy = file.privateCopy->filePath(u"copy.musubi"_s);
    if (!QFile::copy(path, copy) || !QFile::copy(path + u"-wal"_s, copy + u"-wal"_s))
        throw Error(Fault::CannotOpen, path);
    for (const QString& name : {copy, copy + u"-wal"_s})
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    file.database = std::make_unique<Database>(copy, Database::Access::Read);
    file.readOnly = true;
    return file;
}

OpenedFile openReadOnly(const QString& path, bool hasLog, bool writable)
{
    if (writable) {
        OpenedFile file;
        file.database = std::make_unique<Database>(path, Database::Access::Read);
        file.readOnly = true;
        return file;
    }
    if (hasLog)
        return openCopy(path);
    OpenedFile file;
    file.database = std::make_unique<Database>(path, Database::Access::Immutable);
    file.readOnly = true;
    return file;
}

void backUpBeforeMigration(const Database& db, const QString& path, int version)
{
    const QString copy = u"%1.v%2.bak"_s.arg(path).arg(version);
    if (!QFileInfo::exists(copy))
        Query(db, u"VACUUM INTO ?"_s).bind(copy).run();
}

} // namespace

OpenedFile openFile(const QString& path, const OpenOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Fault::NoSuchFile, path);
    if (!info.isFile())
        throw Error(Fault::CannotOpen, path);
    const QString absolute = info.absoluteFilePath();
    const bool hasLog = QFileInfo::exists(absolute + u"-wal"_s);
    const Header header = openhere::has(absolute) ? headerOfOpenFile() : readHeader(absolute, hasLog);
    const bool readOnly = options.readOnly || !isWritable(info);

    OpenedFile file;
    if (readOnly)
        file = openReadOnly(absolute, hasLog, isWritable(info));
    else
        file.database = std::make_unique<Database>(absolute);
    file.path = absolute;
    Database& db = *file.database;
    try {
        if (header.usesLog && !hasLog && !options.acceptIncompleteCopy && sessionsSayCopied(db))
            throw Error(Fault::IncompleteCopy, path);
        if (!file.readOnly) {
            if (header.version < static_cast<quint32>(schemaVersion()))
                backUpBeforeMigration(db, absolute, static_cast<int>(header.version));
            migrate(db);
            file.sessionToken = openSession(db);
        }
    } catch (const Error& error) {
        // "no such table" and the like on a file that says it is ours: its schema page is damaged.
        throw error.fault() == Fault::Storage ? Error(Fault::DamagedFile, path) : error;
    }
    return file;
}

OpenedFile createFile(const QString& path)
{
    if (QFileInfo::exists(path))
        throw Error(Fault::AlreadyExists, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        throw Error(Fault::CannotWrite, path);
    OpenedFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    file.database = std::make_unique<Database>(file.path);
    migrate(*file.database);
    file.sessionToken = openSession(*file.database);
    return file;
}

void closeFile(OpenedFile& file) noexcept
{
    if (file.sessionToken.isEmpty())
        return;
    try {
        file.database->checkIdentity(); // a file put there by somebody else is not ours to write
        closeSession(*file.database, file.sessionToken);
    } catch (const Error& error) {
        qWarning("The file could not be marked as closed: %s", error.what());
    }
    file.sessionToken.clear();
}

} // namespace musubi
