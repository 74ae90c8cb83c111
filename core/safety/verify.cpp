#include "core/safety/verify.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/subject_table.h"

#include <QCryptographicHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> numbersFrom(const Database& db, const QString& sql, const QStringList& texts = {})
{
    QList<qint64> numbers;
    Query query(db, sql);
    for (const QString& text : texts)
        query.bind(text);
    query.run();
    while (query.next())
        numbers << query.read<qint64>(0);
    return numbers;
}

QStringList checkStructure(const Database& db)
{
    QStringList found;
    try {
        Query query(db, u"PRAGMA quick_check(100)"_s);
        query.run();
        while (query.next())
            if (const QString line = query.read<QString>(0); line != "ok"_L1)
                found << line;
    } catch (const Error& error) {
        found << error.detail();
    }
    return found;
}

bool rowIsSound(const SubjectTable& table, const Database& db, qint64 id)
{
    try {
        return table.isSound(db, id);
    } catch (const Error&) {
        return false; // a code that is none, a page that cannot be read
    }
}

void checkRows(VerifyReport& report, const Database& db, const SubjectTable& table, const std::function<void()>& step)
{
    for (const qint64 id : numbersFrom(db, u"SELECT id FROM %1 ORDER BY id"_s.arg(table.tableName()))) {
        if (!rowIsSound(table, db, id))
            report.unsoundRows << UnsoundRow{table.subject(), id};
        ++report.rows;
        step();
    }
    for (const qint64 id : numbersFrom(db, u"SELECT t.id FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM change c"
                                           " WHERE c.row = t.id AND c.subject = ? AND c.action = t.revision)"_s.arg(table.tableName()), {codeOf(table.subject())}))
        report.unjournaledRows << UnsoundRow{table.subject(), id};
    // The last line of each record tells whether it is still there.
    report.orphanLines << numbersFrom(db, u"SELECT l.id FROM change l JOIN (SELECT max(id) AS id FROM change WHERE subject = ? GROUP BY row) newest"
                                          " ON newest.id = l.id WHERE l.kind <> 'delete' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = l.row)"_s.arg(table.tableName()), {codeOf(table.subject())});
}

void checkReferences(VerifyReport& report, const Database& db)
{
    Query query(db, u"PRAGMA foreign_key_check"_s);
    query.run();
    while (query.next())
        report.brokenReferences << BrokenReference{query.read<QString>(0), query.read<qint64>(1), query.read<QString>(2)};
}

void checkJournal(VerifyReport& report, const Database& db)
{
    report.orphanLines << numbersFrom(db, u"SELECT c.id FROM change c WHERE (c.kind <> 'insert' AND (c.image IS NULL OR NOT json_valid(c.image)))"
                                          " OR NOT EXISTS (SELECT 1 FROM action a WHERE a.id = c.action)"_s);
}

/// Content that nobody refers to any more but the journal is looked at too: undoing would bring it back.
void checkAttachedFiles(VerifyReport& report, const Database& db, const std::function<void()>& step)
{
    QStringList hashes;
    {
        Query query(db, u"SELECT hash FROM file_content"_s);
        query.run();
        while (query.next())
            hashes << query.read<QString>(0);
    }
    for (const QString& hash : std::as_const(hashes)) {
        step();
        Query content(db, u"SELECT bytes FROM file_content WHERE hash = ?"_s);
        if (content.bind(hash).run().next()
            && QString::fromLatin1(QCryptographicHash::hash(content.read<QByteArray>(0), QCryptographicHash::Sha256).toHex()) == hash)
            continue;
        Query name(db, u"SELECT min(name) FROM attachment WHERE content = ?"_s);
        const bool named = name.bind(hash).run().next() && !name.read<QString>(0).isEmpty();
        report.damagedFiles << (named ? name.read<QString>(0) : hash);
    }
}

qint64 countAll(const Database& db, const SubjectTables& tables)
{
    qint64 total = 0;
    for (const auto& table : tables.all()) {
        try {
            total += numbersFrom(db, u"SELECT count(*) FROM "_s + table->tableName()).value(0);
        } catch (const Error&) {
            continue; // told when its turn comes
        }
    }
    return total;
}

} // namespace

bool VerifyReport::isSound() const
{
    return structure.isEmpty() && unreadableTables.isEmpty() && unsoundRows.isEmpty() && brokenReferences.isEmpty() && orphanLines.isEmpty()
        && unjournaledRows.isEmpty() && damagedFiles.isEmpty() && index.isEmpty();
}

VerifyReport verify(const Database& db, const SubjectTables& tables, const Progress& progress,
    const std::function<QStringList(const Database&)>& checkIndex)
{
    VerifyReport report;
    const qint64 total = countAll(db, tables);
    const auto step = [&] {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        if (report.rows % 100 == 0)
            progress.report(report.rows, total);
    };
    const auto attemptPart = [&](const QString& name, const std::function<void()>& part) {
        try {
            part();
        } catch (const Error& error) {
            if (error.fault() == Fault::Cancelled)
                throw;
            report.unreadableTables << name;
        }
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
    };
    report.structure = checkStructure(db);
    for (const auto& table : tables.all())
        attemptPart(table->tableName(), [&] { checkRows(report, db, *table, step); });
    attemptPart(u"file_content"_s, [&] { checkAttachedFiles(report, db, step); });
    attemptPart(u"references"_s, [&] { checkReferences(report, db); });
    attemptPart(u"change"_s, [&] { checkJournal(report, db); });
    if (checkIndex)
        attemptPart(u"search"_s, [&] { report.index = checkIndex(db); });
    progress.report(total, total);
    return report;
}

std::optional<QJsonObject> readableImage(const Database& db, const SubjectTables& tables, Subject subject, qint64 id)
{
    try {
        return tables.of(subject).image(db, id);
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace musubi
