#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/transaction.h"
#include "core/search/document_key.h"
#include "core/search/search_index.h"

#include <QElapsedTimer>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void writeIndexVersion(Database& db, int version)
{
    Query(db, u"DELETE FROM search_version"_s).run();
    Query(db, u"INSERT INTO search_version (folding) VALUES (?)"_s).bind(version).run();
}

void emptyIndex(Database& db)
{
    Transaction transaction(db);
    writeIndexVersion(db, 0);
    Query(db, u"INSERT INTO search (search) VALUES ('delete-all')"_s).run();
    Query(db, u"DELETE FROM document"_s).run();
    transaction.commit();
}

QList<std::pair<Subject, qint64>> allRecords(const Database& db)
{
    QList<std::pair<Subject, qint64>> records;
    for (const Subject subject : searchedSubjects()) {
        Query query(db, u"SELECT id FROM %1 ORDER BY id"_s.arg(QString(codeOf(subject))));
        query.run();
        while (query.next())
            records.emplaceBack(subject, query.read<qint64>(0));
    }
    return records;
}

/// total_changes tells whether a merge did anything; the statement itself counts for one.
qint64 rowsChanged(const Database& db)
{
    Query query(db, u"SELECT total_changes()"_s);
    query.run().next();
    return query.read<qint64>(0);
}

/// Nothing is lost when the last steps of upkeep are: they may reach the disk with the next save.
void relaxSync(const Database& db)
{
    if (db.pragma(u"journal_mode"_s).toString() == "wal"_L1)
        db.run(u"PRAGMA synchronous = NORMAL"_s);
}

} // namespace

bool isIndexCurrent(const Database& db)
{
    Query query(db, u"SELECT folding FROM search_version"_s);
    return query.run().next() && query.read<int>(0) == indexVersion;
}

void rebuildIndex(Database& db, const Progress& progress)
{
    constexpr qint64 wantedMilliseconds = 8;
    constexpr qsizetype least = 4, most = 400;
    emptyIndex(db);
    // Records that are saved from here on are indexed by their own save.
    const QList<std::pair<Subject, qint64>> records = allRecords(db);
    qsizetype atOnce = 50;
    for (qsizetype done = 0; done < records.size();) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        QElapsedTimer slice;
        slice.start();
        {
            Transaction transaction(db);
            indexRecords(db, records.mid(done, atOnce));
            transaction.commit();
        }
        done = std::min(done + atOnce, records.size());
        atOnce = std::clamp(static_cast<qsizetype>(atOnce * wantedMilliseconds / std::max<qint64>(1, slice.elapsed())), least, most);
        tidyStep(db);
        progress.report(done, records.size());
    }
    Transaction transaction(db);
    writeIndexVersion(db, indexVersion);
    transaction.commit();
}

void rebuildIndexOf(const QString& path, const Progress& progress)
{
    Database db(path);
    relaxSync(db);
    rebuildIndex(db, progress);
}

bool mergeSegments(const Database& db)
{
    const qint64 before = rowsChanged(db);
    Query(db, u"INSERT INTO search (search, rank) VALUES ('merge', 30)"_s).run(); // positive: a negative number starts all over
    return rowsChanged(db) - before >= 2;
}

bool tidyStep(Database& db)
{
    Transaction transaction(db);
    const bool moved = mergeSegments(db);
    transaction.commit();
    return moved;
}

void tidyIndex(const QString& path, const Progress& progress)
{
    Database db(path);
    relaxSync(db);
    qint64 steps = 0;
    while (!progress.isCancelled() && tidyStep(db))
        progress.report(++steps, 0);
    Query(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s).run().next();
}

} // namespace musubi
