#include "core/safety/dated_backups.h"

#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/open_file.h"
#include "core/db/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr auto backupTimeFormat = "yyyy-MM-dd HHmm"_L1;
constexpr qsizetype backupTimeLength = 15;

QString markOf(const QString& file)
{
    const QByteArray place = QFileInfo(file).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex().first(6));
}

QString backupNameBegin(const QString& file) { return QFileInfo(file).completeBaseName() + u' '; }
QString backupNameEnd(const QString& file) { return u" auto-"_s + markOf(file) + u".musubi"_s; }

qint64 countRows(const Database& db, QStringView table)
{
    Query query(db, u"SELECT count(*) FROM "_s + table.toString());
    query.run();
    query.next();
    return query.read<qint64>(0);
}

} // namespace

QString datedBackupPath(const QString& folder, const QString& file, const QDateTime& at)
{
    return QDir(folder).filePath(backupNameBegin(file) + at.toString(QString(backupTimeFormat)) + backupNameEnd(file));
}

QList<DatedBackup> datedBackups(const QString& folder, const QString& file)
{
    const QString begin = backupNameBegin(file), end = backupNameEnd(file);
    QList<DatedBackup> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        const QString name = info.fileName();
        if (name.size() != begin.size() + backupTimeLength + end.size() || !name.startsWith(begin) || !name.endsWith(end))
            continue;
        const QDateTime at = QDateTime::fromString(name.mid(begin.size(), backupTimeLength), QString(backupTimeFormat));
        if (at.isValid())
            found << DatedBackup{info.absoluteFilePath(), at, info.size()};
    }
    std::sort(found.begin(), found.end(), [](const DatedBackup& a, const DatedBackup& b) { return a.at > b.at; });
    return found;
}

QList<DatedBackup> outlived(const QList<DatedBackup>& newestFirst, const BackupHabit& habit)
{
    QSet<QDate> days, months;
    QList<DatedBackup> gone;
    for (const DatedBackup& backup : newestFirst) {
        const QDate day = backup.at.date(), month(day.year(), day.month(), 1);
        const bool lastOfDay = !days.contains(day) && days.size() < std::max(1, habit.days);
        const bool lastOfMonth = !months.contains(month) && months.size() < habit.months;
        if (lastOfDay)
            days << day;
        if (lastOfMonth)
            months << month;
        if (!lastOfDay && !lastOfMonth)
            gone << backup;
    }
    return gone;
}

BackupReport makeDatedBackup(const QString& file, const BackupHabit& habit, const QDateTime& now, const Progress& progress)
{
    if (habit.folder.isEmpty() || !QDir().mkpath(habit.folder))
        throw Error(Fault::CannotWrite, habit.folder);
    BackupOptions options;
    options.overwrite = true; // of this very minute
    BackupReport report = backUp(file, datedBackupPath(habit.folder, file, now), progress, options);
    for (const DatedBackup& backup : outlived(datedBackups(habit.folder, file), habit))
        QFile::remove(backup.path);
    return report;
}

BackupContents contentsOf(const QString& path)
{
    const OpenedFile file = openFile(path, {.readOnly = true, .acceptIncompleteCopy = true});
    const Database& db = *file.database;
    BackupContents contents;
    contents.bytes = QFileInfo(path).size();
    contents.consultations = countRows(db, u"consultation");
    contents.cases = countRows(db, u"matter");
    contents.organizations = countRows(db, u"organization");
    contents.people = countRows(db, u"person");
    Query last(db, u"SELECT max(at) FROM action"_s);
    last.run();
    if (last.next())
        contents.lastChange = QDateTime::fromString(last.read<QString>(0), Qt::ISODate);
    return contents;
}

} // namespace musubi
