#pragma once

#include "core/base/change.h"
#include "core/base/progress.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace musubi {

class Database;
class SubjectTables;

/// A record that no longer says what its hash was taken of, or that cannot be read at all.
struct UnsoundRow {
    Subject subject = Subject::Consultation;
    qint64 id = 0;

    friend bool operator==(const UnsoundRow&, const UnsoundRow&) = default;
};

/// A reference that leads nowhere.
struct BrokenReference {
    QString table;
    qint64 row = 0; // 0 in a table without row numbers
    QString parent; // the table that should hold the other end

    friend bool operator==(const BrokenReference&, const BrokenReference&) = default;
};

/// How a file stands. Everything that was looked at is sound where nothing is listed.
struct VerifyReport {
    qint64 rows = 0;                     // records whose hash was checked
    QStringList structure;               // what SQLite's own check says
    QStringList unreadableTables;
    QList<UnsoundRow> unsoundRows;
    QList<BrokenReference> brokenReferences;
    QList<qint64> orphanLines;           // lines of the journal without an image, an action or a record
    QList<UnsoundRow> unjournaledRows;   // records whose last change the journal does not know
    QStringList damagedFiles;            // names of attached files whose bytes are gone or not what was attached
    QStringList index;                   // what the check of the search index says

    bool isSound() const;
};

/// Looks at everything a file says. Reads only; any connection of the calling thread will do.
/// `checkIndex` is the search index's own check. Throws Error(Cancelled), and Error where the file cannot be read at all;
/// what is damaged is in the report.
VerifyReport verify(const Database& db, const SubjectTables& tables, const Progress& progress = {},
    const std::function<QStringList(const Database&)>& checkIndex = {});

/// What a record says, for naming it; nothing where it is gone or cannot be read.
std::optional<QJsonObject> readableImage(const Database& db, const SubjectTables& tables, Subject subject, qint64 id);

} // namespace musubi
