#pragma once

#include <QString>

namespace musubi {

class Database;

// The stamp of the file: each program that has it open keeps a line in `session`, gathered into the main file.
// A file that says open and comes without its -wal was copied while in use.

/// Whether the file says that a program has it open.
bool sessionsSayOpen(const Database& db);

/// Whether a line was written when these bytes were another file: then this one is a copy taken while that was in use.
/// A program that was killed leaves its line in the very file; reading that afterwards may have gathered its -wal.
bool sessionsSayCopied(const Database& db);

/// Enters this program, drops lines of programs of this machine that no longer run, and returns the token of the line.
QString openSession(Database& db);

/// Whether no other program has the file open; true only while dead lines are gone (see openSession).
bool isOnlySession(const Database& db);

/// Takes the line out and gathers the -wal into the main file.
void closeSession(Database& db, const QString& token);

} // namespace musubi
