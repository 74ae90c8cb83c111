#pragma once

#include "core/base/change.h"
#include "core/base/progress.h"

namespace musubi {

class Database;
class UnitOfWork;

// The index of DESIGN §4: `document` holds the folded text of every record, `search` (FTS5) its bigrams.

/// Brings the index in step with what a unit of work wrote; runs inside it, just before it commits.
void indexChanges(UnitOfWork& work, const Changes& changes);

/// What the index is to hold of a row that has no document yet.
struct PreparedDocument {
    Subject subject = Subject::Consultation;
    qint64 row = 0;
    qint64 day = 0;
    QString folded;
    QString grams;
};

/// For many rows that were added: the costly part, without a lock. Rows that are gone are left out.
QList<PreparedDocument> preparedDocuments(const Database& db, Subject subject, const QList<qint64>& rows);
void writeDocuments(UnitOfWork& work, const QList<PreparedDocument>& documents);

/// Whether the file was indexed with the folding of this program.
bool isIndexCurrent(const Database& db);

/// Builds the index anew, in slices that hold the write lock for some 10 ms each. May be broken off and begun again.
void rebuildIndex(Database& db, const Progress& progress = {});

/// Documents whose folded text is not what their record says now; none in a sound file.
QList<qint64> staleDocuments(const Database& db);

/// Gathers the segments of the index and copies the -wal into the main file, in steps of some 10 ms, until nothing is left
/// to do or the job is cancelled. Opens a connection of its own: for a worker while the window is idle.
void tidyIndex(const QString& path, const Progress& progress = {});

/// One such step on this connection: FTS5 refuses the 2,000th segment, so some hundred saves in a row force one.
bool tidyStep(Database& db);

} // namespace musubi
