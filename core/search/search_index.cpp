#include "core/search/search_index.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/unit_of_work.h"
#include "core/japan/folding.h"
#include "core/search/bigrams.h"
#include "core/search/document_text.h"

#include <QElapsedTimer>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 10;
constexpr Subject searchedSubjects[]{Subject::Organization, Subject::Person, Subject::Matter, Subject::Consultation, Subject::Task};

struct KeptDocument {
    qint64 id = 0;
    qint64 day = 0;
    QString folded;
};

std::optional<KeptDocument> keptDocument(const Database& db, Subject subject, qint64 row)
{
    Query query(db, u"SELECT id, day, folded FROM document WHERE kind = ? AND row = ?"_s);
    if (!query.bind(subject).bind(row).run().next())
        return std::nullopt;
    return KeptDocument{query.read<qint64>(0), query.read<qint64>(1), query.read<QString>(2)};
}

/// FTS5 must be told exactly what it holds: another text would report success and leave ghosts.
void dropGrams(Database& db, const KeptDocument& kept)
{
    Query(db, u"INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)"_s).bind(kept.id).bind(searchGrams(kept.folded)).run();
}

void addGrams(Database& db, qint64 id, const QString& folded)
{
    Query(db, u"INSERT INTO search (rowid, grams) VALUES (?, ?)"_s).bind(id).bind(searchGrams(folded)).run();
}

/// Returns whether the names under which others print the record have changed.
bool putDocument(Database& db, const Change& change)
{
    // A row that was just added has no document yet: a removed one took its document with it.
    const auto kept = change.kind == Change::Kind::Added ? std::nullopt : keptDocument(db, change.subject, change.id);
    const auto now = documentOf(db, change.subject, change.id);
    if (!now) {
        if (kept) {
            dropGrams(db, *kept);
            Query(db, u"DELETE FROM document WHERE id = ?"_s).bind(kept->id).run();
        }
        return false;
    }
    const qint64 day = now->day.isValid() ? now->day.toJulianDay() : 0;
    if (!kept) {
        const qint64 id = Query(db, u"INSERT INTO document (kind, row, day, folded) VALUES (?, ?, ?, ?)"_s)
                              .bind(change.subject).bind(change.id).bind(day).bind(now->folded).run().insertedId();
        addGrams(db, id, now->folded);
        return false;
    }
    if (kept->folded != now->folded) {
        dropGrams(db, *kept);
        addGrams(db, kept->id, now->folded);
    }
    if (kept->folded != now->folded || kept->day != day)
        Query(db, u"UPDATE document SET day = ?, folded = ? WHERE id = ?"_s).bind(day).bind(now->folded).bind(kept->id).run();
    return !now->names.isEmpty() && !kept->folded.startsWith(now->names);
}

void writeVersion(Database& db, int version)
{
    Query(db, u"DELETE FROM search_version"_s).run();
    Query(db, u"INSERT INTO search_version (folding) VALUES (?)"_s).bind(version).run();
}

int writtenVersion(const Database& db)
{
    Query query(db, u"SELECT folding FROM search_version"_s);
    return query.run().next() ? query.read<int>(0) : 0;
}

} // namespace

void indexChanges(UnitOfWork& work, const Changes& changes)
{
    Database& db = work.database();
    QSet<QString> done;
    const auto put = [&](const Change& change) {
        const QString key = QString(codeOf(change.subject)) + QString::number(change.id);
        if (done.contains(key))
            return false;
        done.insert(key);
        return putDocument(db, change);
    };
    for (const Change& change : changes) {
        if (change.subject == Subject::Term) // a legal form's label is part of names; rare enough to rebuild
            writeVersion(db, 0);
        if (put(change))
            for (const Change& dependent : dependentsOf(db, change.subject, change.id))
                put(dependent);
    }
}

QList<PreparedDocument> preparedDocuments(const Database& db, Subject subject, const QList<qint64>& rows)
{
    QList<std::pair<qint64, SearchDocument>> texts;
    if (subject == Subject::Consultation)
        texts = consultationDocuments(db, rows);
    else
        for (const qint64 row : rows)
            if (const auto text = documentOf(db, subject, row))
                texts.emplaceBack(row, *text);
    QList<PreparedDocument> prepared;
    for (const auto& [row, text] : texts)
        prepared << PreparedDocument{subject, row, text.day.isValid() ? text.day.toJulianDay() : 0, text.folded, searchGrams(text.folded)};
    return prepared;
}

void writeDocuments(UnitOfWork& work, const QList<PreparedDocument>& documents)
{
    Query document(work.database(), u"INSERT INTO document (kind, row, day, folded) VALUES (?, ?, ?, ?)"_s);
    Query grams(work.database(), u"INSERT INTO search (rowid, grams) VALUES (?, ?)"_s);
    for (const PreparedDocument& prepared : documents) {
        const qint64 id = document.bind(prepared.subject).bind(prepared.row).bind(prepared.day).bind(prepared.folded).run().insertedId();
        grams.bind(id).bind(prepared.grams).run();
    }
}

bool isIndexCurrent(const Database& db)
{
    return writtenVersion(db) == japan::foldingVersion;
}

void rebuildIndex(Database& db, const Progress& progress)
{
    {
        Transaction transaction(db);
        writeVersion(db, 0);
        Query(db, u"INSERT INTO search (search) VALUES ('delete-all')"_s).run();
        Query(db, u"DELETE FROM document"_s).run();
        transaction.commit();
    }
    qint64 total = 0, built = 0;
    for (const Subject subject : searchedSubjects) {
        Query count(db, u"SELECT count(*) FROM %1"_s.arg(QString(codeOf(subject))));
        count.run().next();
        total += count.read<qint64>(0);
    }
    for (const Subject subject : searchedSubjects) {
        qint64 last = 0;
        for (bool more = true; more;) {
            if (progress.isCancelled())
                throw Error(Fault::Cancelled);
            Transaction transaction(db);
            QElapsedTimer slice;
            slice.start();
            while (more && slice.elapsed() < sliceMilliseconds) {
                Query next(db, u"SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT 1"_s.arg(QString(codeOf(subject))));
                more = next.bind(last).run().next();
                if (!more)
                    break;
                last = next.read<qint64>(0);
                putDocument(db, {Change::Kind::Added, subject, last});
                ++built;
            }
            transaction.commit();
            progress.report(built, total);
        }
    }
    Transaction transaction(db);
    writeVersion(db, japan::foldingVersion);
    transaction.commit();
}

QList<qint64> staleDocuments(const Database& db)
{
    QList<std::tuple<qint64, Subject, qint64>> documents;
    Query query(db, u"SELECT id, kind, row FROM document ORDER BY id"_s);
    query.run();
    while (query.next())
        documents << std::tuple(query.read<qint64>(0), query.read<Subject>(1), query.read<qint64>(2));
    QList<qint64> stale;
    for (const auto& [id, subject, row] : documents) {
        const auto kept = keptDocument(db, subject, row);
        const auto now = documentOf(db, subject, row);
        if (!kept || !now || kept->folded != now->folded)
            stale << id;
    }
    return stale;
}

bool tidyStep(Database& db)
{
    // total_changes tells whether a merge did anything; the statement itself counts for one or two.
    const auto changes = [&] {
        Query query(db, u"SELECT total_changes()"_s);
        query.run().next();
        return query.read<qint64>(0);
    };
    Transaction transaction(db);
    const qint64 before = changes();
    Query(db, u"INSERT INTO search (search, rank) VALUES ('merge', 30)"_s).run(); // positive: a negative number starts all over
    const bool moved = changes() - before >= 2;
    transaction.commit();
    return moved;
}

void tidyIndex(const QString& path, const Progress& progress)
{
    Database db(path);
    qint64 steps = 0;
    while (!progress.isCancelled() && tidyStep(db))
        progress.report(++steps, 0);
    Query checkpoint(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    checkpoint.run().next();
}

} // namespace musubi
