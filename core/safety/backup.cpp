#include "core/safety/backup.h"

#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/open_file.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/journal/subject_table.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Replaces what stands there, in one step on every system.
void moveOver(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failure);
    if (failure)
        throw Error(Fault::CannotWrite, to);
}

/// Takes a copy away unless it was moved to its place.
class Remnant {
public:
    explicit Remnant(const QString& path)
        : m_path(path)
    {
    }
    ~Remnant() { clear(); }
    Remnant(const Remnant&) = delete;
    Remnant& operator=(const Remnant&) = delete;

    const QString& path() const { return m_path; }
    void clear() const
    {
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(m_path + end);
    }

private:
    QString m_path;
};

void requireNotCancelled(const Progress& progress)
{
    if (progress.isCancelled())
        throw Error(Fault::Cancelled);
}

void copyInto(const QString& file, const QString& to)
{
    OpenedFile source = openFile(file, {.readOnly = true});
    source.database->run(u"PRAGMA query_only = OFF"_s); // forbids VACUUM INTO too, which writes only the copy
    try {
        Query(*source.database, u"VACUUM INTO ?"_s).bind(to).run();
    } catch (const Error& error) {
        throw error.fault() == Fault::CannotOpen || error.fault() == Fault::Storage ? Error(Fault::CannotWrite, to) : error;
    }
}

/// The copy is in nobody's hands, whoever had the original open; and all of it is on the disk.
qint64 closeAndRead(const QString& copy, const Progress& progress, const std::function<QStringList(const Database&)>& checkIndex)
{
    Database db(copy);
    db.run(u"DELETE FROM session"_s);
    closeSession(db, {});
    const VerifyReport report = verify(db, SubjectTables(), progress, checkIndex);
    if (!report.isSound())
        throw Error(Fault::DamagedFile, copy);
    return report.rows;
}

bool isInUse(const QString& file)
{
    try {
        OpenedFile opened = openFile(file, {.acceptIncompleteCopy = true});
        const bool inUse = !opened.sessionToken.isEmpty() && !isOnlySession(*opened.database);
        closeFile(opened);
        return inUse;
    } catch (const Error& error) {
        return error.fault() == Fault::Locked; // a damaged file is what one restores over
    }
}

} // namespace

BackupReport backUp(const QString& file, const QString& to, const Progress& progress, const BackupOptions& options)
{
    const QFileInfo target(to);
    if (!QFileInfo::exists(file))
        throw Error(Fault::NoSuchFile, file);
    if (target.exists() && (!options.overwrite || target == QFileInfo(file)))
        throw Error(Fault::AlreadyExists, to);
    if (QFileInfo::exists(to + u"-wal"_s))
        throw Error(Fault::Locked, to); // a log beside the name would be read into the copy
    if (!QFileInfo(target.absolutePath()).isWritable())
        throw Error(Fault::CannotWrite, to);
    requireNotCancelled(progress);

    const Remnant copy(target.absoluteFilePath() + u".part"_s);
    copy.clear(); // of a program that was killed
    copyInto(file, copy.path());
    requireNotCancelled(progress);
    const qint64 rows = closeAndRead(copy.path(), progress, options.checkIndex);
    moveOver(copy.path(), target.absoluteFilePath());
    return {target.absoluteFilePath(), QFileInfo(to).size(), rows};
}

QString prepareRestore(const QString& backup, const QString& file, const Progress& progress)
{
    const QFileInfo place(file);
    if (place == QFileInfo(backup))
        throw Error(Fault::AlreadyExists, file);
    const QString prepared = place.absoluteFilePath() + u".restored"_s;
    BackupOptions options;
    options.overwrite = true; // a remnant
    return backUp(backup, prepared, progress, options).path;
}

QString finishRestore(const QString& prepared, const QString& file, const QDateTime& now)
{
    const QFileInfo place(file);
    const Remnant copy(prepared);
    if (!place.exists()) {
        moveOver(copy.path(), place.absoluteFilePath());
        return {};
    }
    if (isInUse(file))
        throw Error(Fault::Locked, file);
    QString aside = u"%1/%2 %3.%4"_s.arg(place.absolutePath(), place.completeBaseName(), now.toString(u"yyyyMMdd-HHmmss"_s), place.suffix());
    if (QFileInfo::exists(aside))
        throw Error(Fault::AlreadyExists, aside);
    if (QFileInfo::exists(file + u"-wal"_s))
        moveOver(file + u"-wal"_s, aside + u"-wal"_s); // belongs to what is put aside
    moveOver(place.absoluteFilePath(), aside);
    try {
        moveOver(copy.path(), place.absoluteFilePath());
    } catch (const Error&) {
        moveOver(aside, place.absoluteFilePath());
        throw;
    }
    return aside;
}

QString restore(const QString& backup, const QString& file, const QDateTime& now, const Progress& progress)
{
    return finishRestore(prepareRestore(backup, file, progress), file, now);
}

} // namespace musubi
