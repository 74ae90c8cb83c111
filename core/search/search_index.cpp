#include "core/search/search_index.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/unit_of_work.h"
#include "core/search/bigrams.h"
#include "core/search/document_key.h"
#include "core/search/document_text.h"

#include <algorithm>
#include <set>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

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

/// Gathers what is to go from the index and what is to come, and writes it in the order of keys: FTS5 closes a segment
/// whenever it is told to go back.
class GramsWriter {
public:
    explicit GramsWriter(Database& db)
        : m_db(db)
    {
    }

    void drop(const KeptDocument& kept) { m_lines.push_back({kept.id, false, searchGrams(kept.folded)}); }
    void add(qint64 key, const QString& grams) { m_lines.push_back({key, true, grams}); }

    void write()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) { return std::pair(a.key, a.added) < std::pair(b.key, b.added); });
        // FTS5 must be told exactly what it holds: another text would report success and leave ghosts.
        Query drop(m_db, u"INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)"_s);
        Query add(m_db, u"INSERT INTO search (rowid, grams) VALUES (?, ?)"_s);
        for (const Line& line : m_lines)
            (line.added ? add : drop).bind(line.key).bind(line.grams).run();
        m_lines.clear();
    }

private:
    struct Line {
        qint64 key;
        bool added;
        QString grams;
    };

    Database& m_db;
    std::vector<Line> m_lines;
};

qint64 addDocument(Database& db, Subject subject, qint64 row, qint64 day, const QString& folded)
{
    const qint64 key = freeKey(db, subject, day);
    Query(db, u"INSERT INTO document (id, kind, row, day, folded) VALUES (?, ?, ?, ?, ?)"_s).bind(key).bind(subject).bind(row).bind(day).bind(folded).run();
    return key;
}

/// Returns whether the names under which others print the record have changed.
bool putDocument(Database& db, GramsWriter& grams, Subject subject, qint64 row)
{
    const auto kept = keptDocument(db, subject, row);
    const auto now = documentOf(db, subject, row);
    const qint64 day = now ? dayNumber(now->day) : 0;
    if (kept && now && kept->day == day && kept->folded == now->folded)
        return false;
    if (kept) {
        grams.drop(*kept);
        Query(db, u"DELETE FROM document WHERE id = ?"_s).bind(kept->id).run();
    }
    if (now)
        grams.add(addDocument(db, subject, row, day, now->folded), searchGrams(now->folded));
    return kept && now && !now->names.isEmpty() && !kept->folded.startsWith(now->names);
}

/// Bodies that print the label of this legal form, where it is not the one they were indexed with.
QList<RecordKey> bodiesThatPrint(const Database& db, qint64 id)
{
    QList<RecordKey> bodies = dependentsOf(db, Subject::Term, id);
    if (bodies.isEmpty())
        return {};
    Query term(db, u"SELECT 1 FROM term WHERE id = ?"_s);
    if (!term.bind(id).run().next())
        return bodies;
    // All of them print the same label: one tells for all whether it has changed.
    const auto kept = keptDocument(db, Subject::Organization, bodies.first().second);
    const auto now = documentOf(db, Subject::Organization, bodies.first().second);
    return kept && now && kept->folded == now->folded ? QList<RecordKey>() : bodies;
}

} // namespace

void indexChanges(UnitOfWork& work, const Changes& changes)
{
    Database& db = work.database();
    GramsWriter grams(db);
    QList<RecordKey> open;
    std::set<RecordKey> done;
    for (const Change& change : changes) {
        if (change.subject == Subject::Term)
            open += bodiesThatPrint(db, change.id);
        else if (searchedSubjects().contains(change.subject))
            open << RecordKey(change.subject, change.id);
    }
    for (qsizetype i = 0; i < open.size(); ++i) { // grows as names turn out to have changed
        const auto [subject, row] = open[i];
        if (!done.insert(open[i]).second)
            continue;
        if (putDocument(db, grams, subject, row))
            open += dependentsOf(db, subject, row);
    }
    grams.write();
}

void indexRecords(Database& db, const QList<std::pair<Subject, qint64>>& records)
{
    GramsWriter grams(db);
    for (const auto& [subject, row] : records)
        putDocument(db, grams, subject, row);
    grams.write();
}

QList<PreparedDocument> readDocuments(const Database& db, Subject subject, const QList<qint64>& rows)
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
        prepared << PreparedDocument{subject, row, dayNumber(text.day), text.folded, QString()};
    return prepared;
}

QList<PreparedDocument> withGrams(QList<PreparedDocument> documents)
{
    for (PreparedDocument& document : documents)
        document.grams = searchGrams(document.folded);
    return documents;
}

void writeDocuments(UnitOfWork& work, QList<PreparedDocument> documents)
{
    Database& db = work.database();
    GramsWriter grams(db);
    for (const PreparedDocument& prepared : documents)
        grams.add(addDocument(db, prepared.subject, prepared.row, prepared.day, prepared.folded), prepared.grams);
    grams.write();
}

QList<std::pair<Subject, qint64>> staleDocuments(const Database& db)
{
    QList<std::tuple<qint64, Subject, qint64>> documents;
    Query query(db, u"SELECT id, kind, row FROM document ORDER BY id"_s);
    query.run();
    while (query.next())
        documents << std::tuple(query.read<qint64>(0), query.read<Subject>(1), query.read<qint64>(2));
    QList<std::pair<Subject, qint64>> stale;
    for (const auto& [id, subject, row] : documents) {
        const auto kept = keptDocument(db, subject, row);
        const auto now = documentOf(db, subject, row);
        const KeyRange place = now ? keysOf(subject, now->day, now->day) : KeyRange();
        if (!kept || !now || kept->folded != now->folded || kept->day != dayNumber(now->day) || id < place.first || id > place.last)
            stale.emplaceBack(subject, row);
    }
    return stale;
}

QList<std::pair<Subject, qint64>> unindexedRecords(const Database& db)
{
    QList<std::pair<Subject, qint64>> records;
    for (const Subject subject : searchedSubjects()) {
        Query query(db, u"SELECT r.id FROM %1 r WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.kind = ? AND d.row = r.id) AND %2 ORDER BY r.id"_s.arg(QString(codeOf(subject)), isFinished(u"r"_s)));
        query.bind(subject).run();
        while (query.next())
            records.emplaceBack(subject, query.read<qint64>(0));
    }
    return records;
}

} // namespace musubi
