#include "core/search/search_desk.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/search/bigrams.h"
#include "core/search/document_key.h"
#include "core/search/search_filters.h"
#include "core/search/search_index.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

bool asksNothing(const SearchQuery& query)
{
    return query.isEmpty() || !query.notUnderstood.isEmpty();
}

bool hasUnfinished(const Database& db)
{
    Query query(db, u"SELECT 1 FROM action WHERE state = 'unfinished' LIMIT 1"_s);
    return query.run().next();
}

} // namespace

SearchDesk::SearchDesk(Database& db)
    : m_db(db)
{
}

bool SearchDesk::isComplete() const
{
    return isIndexCurrent(m_db);
}

/// What is asked of the index; empty where reading the texts newest first is quicker, or nothing else is possible.
QString SearchDesk::expressionFor(const SearchQuery& query)
{
    AskedGrams asked;
    for (const QString& word : query.words + query.exact) {
        const AskedGrams grams = askedGrams(word);
        asked.pairs += grams.pairs;
        asked.singles += grams.singles;
    }
    asked.pairs.removeDuplicates();
    if (!asked.pairs.isEmpty())
        return expressionOf(m_sample.rarest(m_db, asked.pairs));
    for (const QString& letter : std::as_const(asked.singles))
        if (!m_sample.isCommon(m_db, letter))
            return expressionOfLetter(letter);
    return {};
}

QString SearchDesk::source(const SearchQuery& query, Subject subject, const KeyRange& within, Conditions& conditions)
{
    const auto filters = filtersOn(subject, query);
    if (!filters || within.isEmpty())
        return {};
    // CROSS JOIN keeps this order: the index, then the text, then the record.
    QString tables = u"document d"_s;
    if (const QString expression = expressionFor(query); !expression.isEmpty()) {
        tables = u"search s CROSS JOIN document d ON d.id = s.rowid"_s;
        conditions.add(u"s.search MATCH ?"_s, expression);
        conditions.add(u"s.rowid BETWEEN ? AND ?"_s, within.first, within.last);
    } else {
        conditions.add(u"d.id BETWEEN ? AND ?"_s, within.first, within.last);
    }
    for (const QString& word : query.words + query.exact)
        conditions.add(u"instr(d.folded, ?) > 0"_s, word);
    for (const QString& word : query.excluded)
        conditions.add(u"instr(d.folded, ?) = 0"_s, word);
    const bool unfinished = hasUnfinished(m_db);
    if (!filters->isEmpty() || unfinished)
        tables += u" CROSS JOIN %1 r ON r.id = d.row"_s.arg(QString(codeOf(subject)));
    if (!filters->isEmpty())
        conditions.addAll(filters->joined(u" AND "_s), *filters);
    if (unfinished)
        conditions.add(isFinished(u"r"_s));
    return u" FROM "_s + tables + conditions.where();
}

QList<qint64> SearchDesk::rowsOf(const SearchQuery& query, Subject subject, int limit, int skip)
{
    Conditions conditions;
    const QString from = source(query, subject, keysOf(subject), conditions);
    QList<qint64> rows;
    if (from.isEmpty())
        return rows;
    Query select(m_db, u"SELECT d.row"_s + from + (from.startsWith(" FROM search"_L1) ? u" ORDER BY s.rowid DESC"_s : u" ORDER BY d.id DESC"_s) + u" LIMIT ? OFFSET ?"_s);
    conditions.bindTo(select).bind(limit).bind(skip).run();
    while (select.next())
        rows << select.read<qint64>(0);
    return rows;
}

SearchPage SearchDesk::find(const SearchQuery& query, Subject subject, int limit, int skip)
{
    SearchPage page;
    if (asksNothing(query))
        return page;
    QList<qint64> rows = rowsOf(query, subject, limit + 1, skip);
    page.more = rows.size() > limit;
    if (page.more)
        rows.removeLast();
    for (const qint64 row : std::as_const(rows))
        page.hits << hitOf(query, subject, row);
    return page;
}

SearchPage SearchDesk::find(const SearchQuery& query, int limit, int skip)
{
    SearchPage page;
    if (asksNothing(query))
        return page;
    for (const Subject subject : searchedSubjects()) {
        const auto wanted = limit - static_cast<int>(page.hits.size()) + 1;
        const QList<qint64> rows = rowsOf(query, subject, wanted + skip, 0);
        for (qsizetype i = skip; i < rows.size(); ++i) {
            if (page.hits.size() == limit) {
                page.more = true;
                return page;
            }
            page.hits << hitOf(query, subject, rows[i]);
        }
        skip -= std::min(skip, static_cast<int>(rows.size()));
    }
    return page;
}

QMap<Subject, qint64> SearchDesk::counts(const SearchQuery& query, const Progress& progress)
{
    QMap<Subject, qint64> counts;
    if (asksNothing(query))
        return counts;
    for (const Subject subject : searchedSubjects()) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        Conditions conditions;
        const QString from = source(query, subject, keysOf(subject), conditions);
        if (from.isEmpty())
            continue;
        Query count(m_db, u"SELECT count(*)"_s + from);
        conditions.bindTo(count).run().next();
        if (const qint64 found = count.read<qint64>(0); found > 0)
            counts.insert(subject, found);
    }
    return counts;
}

qint64 SearchDesk::count(const SearchQuery& query, const Progress& progress)
{
    qint64 sum = 0;
    for (const qint64 found : counts(query, progress))
        sum += found;
    return sum;
}

QMap<Subject, qint64> SearchDesk::countsIn(const QString& path, const SearchQuery& query, const Progress& progress)
{
    Database db(path, Database::Access::Read);
    return SearchDesk(db).counts(query, progress);
}

} // namespace musubi
