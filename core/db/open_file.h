#pragma once

#include <QString>

#include <memory>

class QTemporaryDir;

namespace musubi {

class Database;

struct OpenOptions {
    bool readOnly = false;
    bool acceptIncompleteCopy = false; // open a copy made while in use all the same, knowing what may be missing
};

/// A file that was found to be ours and whole as far as opening can tell.
struct OpenedFile {
    std::unique_ptr<QTemporaryDir> privateCopy; // where the file had to be read from elsewhere; outlives the database
    std::unique_ptr<Database> database;
    QString path;           // as given, absolute
    QString sessionToken;   // empty where nothing may be written
    bool readOnly = false;
};

/// Opens an existing file, migrating it where it is older. Throws Error with NoSuchFile, CannotOpen, ForeignFile,
/// NewerFile, DamagedFile, IncompleteCopy or Locked; the file is then as it was.
/// What may not be written is opened read-only.
OpenedFile openFile(const QString& path, const OpenOptions& options = {});

/// Makes a new, empty file; throws Error(AlreadyExists) or Error(CannotWrite).
OpenedFile createFile(const QString& path);

/// Says in the file that this program no longer uses it, and gathers everything into the main file.
void closeFile(OpenedFile& file) noexcept;

} // namespace musubi
