#pragma once

#include "core/safety/backup.h"

#include <QDateTime>
#include <QList>

namespace musubi {

/// Where the backups that are made without asking lie, and how many stay.
struct BackupHabit {
    QString folder;
    int days = 10;   // the last backup of each of so many days
    int months = 12; // and of each of so many months

    friend bool operator==(const BackupHabit&, const BackupHabit&) = default;
};

/// One of them. Its name carries the file's name, the time and a mark of the file's place: two centres that are
/// called alike share a folder, and what the user saved there by hand is never taken for one of these.
struct DatedBackup {
    QString path;
    QDateTime at;
    qint64 bytes = 0;

    friend bool operator==(const DatedBackup&, const DatedBackup&) = default;
};

QString datedBackupPath(const QString& folder, const QString& file, const QDateTime& at);

/// Those of this file, newest first; none where there is no such folder.
QList<DatedBackup> datedBackups(const QString& folder, const QString& file);

/// Which of them the habit lets go: counted in days and months that have a backup, so that a long absence costs none.
QList<DatedBackup> outlived(const QList<DatedBackup>& newestFirst, const BackupHabit& habit);

/// Makes one now, with its folder where that is missing, and then lets go what is outlived.
/// Throws as backUp does; CannotWrite where the folder cannot be made. Nothing is let go then.
BackupReport makeDatedBackup(const QString& file, const BackupHabit& habit, const QDateTime& now, const Progress& progress = {});

/// What a backup holds, to choose among several.
struct BackupContents {
    qint64 bytes = 0;
    qint64 consultations = 0;
    qint64 cases = 0;
    qint64 organizations = 0;
    qint64 people = 0;
    QDateTime lastChange; // when something was last written in it

    friend bool operator==(const BackupContents&, const BackupContents&) = default;
};

/// Throws what opening the file throws.
BackupContents contentsOf(const QString& path);

} // namespace musubi
