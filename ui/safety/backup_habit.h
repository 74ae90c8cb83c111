#pragma once

#include "core/safety/dated_backups.h"

namespace musubi::ui {

/// How this account makes backups without being asked.
struct KeptHabit {
    BackupHabit habit;
    bool automatic = true;

    friend bool operator==(const KeptHabit&, const KeptHabit&) = default;
};

KeptHabit backupHabit();
void keepBackupHabit(const KeptHabit& habit);

/// What this account remembers of the backups of one file.
struct BackupMemory {
    QDateTime at;          // of the last one, made by hand or not
    QDateTime automaticAt; // of the last one that was made without asking
    qint64 action = -1;    // the last that is in it; −1 where none was made
    QString folder;        // chosen last by hand
    QString complaint;     // why the last one could not be made; empty once one was
};

BackupMemory backupMemory(const QString& file);
void keepBackupMemory(const QString& file, const BackupMemory& memory);

} // namespace musubi::ui
