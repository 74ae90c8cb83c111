#pragma once

#include "core/base/change.h"
#include "core/base/progress.h"

namespace musubi {

class Database;
class UnitOfWork;

// The index of DESIGN §4: `document` holds the folded text of every record, `search` (FTS5) its bigrams.

/// Brings the index in step with what a unit of work wrote; runs inside it, just before it commits.
void indexChanges(UnitOfWork& work, const Changes& changes);

/// The same for records that are named; inside a transaction that is open.
void indexRecords(Database& db, const QList<std::pair<Subject, qint64>>& records);

/// What the index is to hold of a row that has no document yet.
struct PreparedDocument {
    Subject subject = Subject::Consultation;
    qint64 row = 0;
    qint64 day = 0;
    QString folded;
    QString grams;
};

/// For many rows that were added: their texts, read without a lock. Rows that are gone are left out.
QList<PreparedDocument> readDocuments(const Database& db, Subject subject, const QList<qint64>& rows);
/// The costly part; needs no file, so that another thread can do it.
QList<PreparedDocument> withGrams(QList<PreparedDocument> documents);
void writeDocuments(UnitOfWork& work, QList<PreparedDocument> documents);

/// Whether the index was made by the folding of this program, and whole.
bool isIndexCurrent(const Database& db);

/// Builds the index anew, in slices that hold the write lock for some 10 ms each. May be broken off and begun again; what
/// is saved meanwhile is in it. Throws Error(Cancelled).
void rebuildIndex(Database& db, const Progress& progress = {});
/// The same in a connection of its own: for a worker.
void rebuildIndexOf(const QString& path, const Progress& progress = {});

/// Records of which the index keeps another text or day than they say now, as kind and row; none in a sound file.
QList<std::pair<Subject, qint64>> staleDocuments(const Database& db);
/// Records that no search finds, as kind and row; none in a sound file.
QList<std::pair<Subject, qint64>> unindexedRecords(const Database& db);

/// Gathers the segments of the index and copies the -wal into the main file, in steps of some 10 ms, until nothing is left
/// to do or the job is cancelled. Opens a connection of its own: for a worker while the window is idle.
void tidyIndex(const QString& path, const Progress& progress = {});

/// One such step on this connection; whether it moved anything. FTS5 refuses the 2,000th segment, so some hundred saves in
/// a row force one.
bool tidyStep(Database& db);
/// The same inside a transaction that is open.
bool mergeSegments(const Database& db);

} // namespace musubi
