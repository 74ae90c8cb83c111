#include "ui/safety/backup_habit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString backupGroup(const QString& file)
{
    return u"backup/"_s + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

KeptHabit backupHabit()
{
    const QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    KeptHabit kept;
    kept.automatic = settings.value("backups/automatic"_L1, true).toBool();
    kept.habit.folder = settings.value("backups/folder"_L1, QDir(documents).filePath(u"Musubi backups"_s)).toString();
    kept.habit.days = std::clamp(settings.value("backups/days"_L1, kept.habit.days).toInt(), 1, 365);
    return kept;
}

void keepBackupHabit(const KeptHabit& kept)
{
    QSettings settings;
    settings.setValue("backups/automatic"_L1, kept.automatic);
    settings.setValue("backups/folder"_L1, kept.habit.folder);
    settings.setValue("backups/days"_L1, kept.habit.days);
}

BackupMemory backupMemory(const QString& file)
{
    QSettings settings;
    settings.beginGroup(backupGroup(file));
    return {settings.value("at"_L1).toDateTime(), settings.value("automatic_at"_L1).toDateTime(), settings.value("action"_L1, -1).toLongLong(),
        settings.value("folder"_L1).toString(), settings.value("complaint"_L1).toString()};
}

void keepBackupMemory(const QString& file, const BackupMemory& memory)
{
    QSettings settings;
    settings.beginGroup(backupGroup(file));
    settings.setValue("at"_L1, memory.at);
    settings.setValue("automatic_at"_L1, memory.automaticAt);
    settings.setValue("action"_L1, memory.action);
    settings.setValue("folder"_L1, memory.folder);
    settings.setValue("complaint"_L1, memory.complaint);
}

} // namespace musubi::ui
