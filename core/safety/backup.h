#pragma once

#include "core/base/progress.h"
#include "core/safety/verify.h"

#include <QString>

class QDateTime;

namespace musubi {

struct BackupOptions {
    bool overwrite = false;
    std::function<QStringList(const Database&)> checkIndex = {};
};

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    qint64 rows = 0; // records that were read back from the copy, each with a sound hash
};

/// Copies a centre's file, open or not, into one self-contained file and reads the copy back. The copy appears under
/// its name only when it is whole. Opens connections of its own: call it from any thread. SQLite cannot stop in the middle
/// of the copying itself (about a second per 100 MB); a cancel then counts right after it.
/// Throws Error: AlreadyExists, CannotWrite, DiskFull, Cancelled, DamagedFile where the copy did not read back as sound,
/// or what opening the file throws.
BackupReport backUp(const QString& file, const QString& to, const Progress& progress = {}, const BackupOptions& options = {});

/// Puts a backup in the place of a centre's file after reading all of it. What stood there is kept beside it under
/// a name with the time; its path is returned, empty where there was nothing. Throws as backUp does, and Locked where
/// a program has the file open.
QString restore(const QString& backup, const QString& file, const QDateTime& now, const Progress& progress = {});

// The same in two steps, for a program that has the file open: the long one beside it, the short one when it is closed.

/// Copies and reads all of the backup beside `file`, which is not touched; returns the path of the copy.
QString prepareRestore(const QString& backup, const QString& file, const Progress& progress = {});
/// Puts that copy in the place of the file. The copy is gone afterwards, also where this throws.
QString finishRestore(const QString& prepared, const QString& file, const QDateTime& now);

} // namespace musubi
