#include "core/search/search_desk.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/japan/fiscal_year.h"
#include "core/search/bigrams.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

SearchDesk::SearchDesk(Database& db)
    : m_db(db)
{
}

void SearchDesk::readDays()
{
    if (!m_days.isEmpty())
        return;
    Query query(m_db, u"SELECT id, day FROM document"_s);
    query.run();
    while (query.next())
        m_days.insert(query.read<qint64>(0), query.read<qint64>(1));
}

QList<SearchDesk::Candidate> SearchDesk::candidates(const SearchQuery& query)
{
    readDays();
    QStringList asked;
    for (const QString& word : query.words + query.exact)
        if (const QString expression = searchExpression(word); !expression.isEmpty())
            asked << expression;
    QList<Candidate> found;
    if (asked.isEmpty()) {
        for (auto document = m_days.constBegin(); document != m_days.constEnd(); ++document)
            found << Candidate{document.key(), document.value()};
        return found;
    }
    Query match(m_db, u"SELECT rowid FROM search WHERE search MATCH ?"_s);
    match.bind(asked.join(u" AND "_s)).run();
    while (match.next()) {
        const qint64 id = match.read<qint64>(0);
        found << Candidate{id, m_days.value(id)};
    }
    return found;
}

/// The rows of a subject that the filters leave; nothing where there is no filter. A subject that knows not what a filter
/// asks for leaves none.
std::optional<QSet<qint64>> SearchDesk::allowed(const SearchQuery& query, Subject subject) const
{
    if (!query.hasFilters())
        return std::nullopt;
    QSet<qint64> rows;
    Conditions conditions;
    QString table;
    if (subject == Subject::Consultation) {
        table = u"consultation c"_s;
        if (query.fiscalYear) {
            conditions.add(u"c.received_at >= ?"_s, japan::firstDayOf(*query.fiscalYear));
            conditions.add(u"c.received_at < ?"_s, japan::lastDayOf(*query.fiscalYear).addDays(1));
        }
        conditions.addAny(u"c.caller_kind"_s, query.kinds);
        conditions.addAny(u"c.channel"_s, query.channels);
        conditions.addAny(u"c.staff"_s, query.staff);
        conditions.addAny(u"c.status"_s, query.statuses);
        if (!query.topics.isEmpty()) {
            Conditions topics;
            topics.addAny(u"t.code"_s, query.topics);
            conditions.addAll(u"EXISTS (SELECT 1 FROM consultation_topic t WHERE t.consultation = c.id AND "_s + topics.joined(u" AND "_s) + u')', topics);
        }
    } else if (subject == Subject::Matter && query.kinds.isEmpty() && query.topics.isEmpty() && query.channels.isEmpty()) {
        table = u"matter c"_s;
        if (query.fiscalYear)
            conditions.add(u"c.fiscal_year = ?"_s, *query.fiscalYear);
        conditions.addAny(u"c.lead"_s, query.staff);
        conditions.addAny(u"c.status"_s, query.statuses);
    } else if (subject == Subject::Organization && !query.kinds.isEmpty() && !query.fiscalYear && query.topics.isEmpty() && query.channels.isEmpty()
        && query.staff.isEmpty() && query.statuses.isEmpty()) {
        table = u"organization c"_s;
        conditions.addAny(u"c.kind"_s, query.kinds);
    } else {
        return rows;
    }
    Query select(m_db, u"SELECT c.id FROM "_s + table + conditions.where());
    conditions.bindTo(select).run();
    while (select.next())
        rows.insert(select.read<qint64>(0));
    return rows;
}

bool SearchDesk::fits(const SearchQuery& query, qint64 document, Subject& subject, qint64& row, const std::optional<QSet<qint64>>& consultations,
    const std::optional<QSet<qint64>>& matters, const std::optional<QSet<qint64>>& organizations) const
{
    Query text(m_db, u"SELECT kind, row, folded FROM document WHERE id = ?"_s);
    if (!text.bind(document).run().next())
        return false;
    subject = text.read<Subject>(0);
    row = text.read<qint64>(1);
    if (consultations) {
        const bool left = subject == Subject::Consultation ? consultations->contains(row)
            : subject == Subject::Matter                    ? matters->contains(row)
            : subject == Subject::Organization              ? organizations->contains(row)
                                                            : false;
        if (!left)
            return false;
    }
    const QString folded = text.read<QString>(2);
    const auto contains = [&](const QString& word) { return folded.contains(word); };
    return std::all_of(query.words.begin(), query.words.end(), contains) && std::all_of(query.exact.begin(), query.exact.end(), contains)
        && std::none_of(query.excluded.begin(), query.excluded.end(), contains);
}

SearchPage SearchDesk::find(const SearchQuery& query, int limit, int skip)
{
    SearchPage page;
    if (query.isEmpty() || !query.notUnderstood.isEmpty())
        return page;
    QList<Candidate> left = candidates(query);
    const auto consultations = allowed(query, Subject::Consultation), matters = allowed(query, Subject::Matter), organizations = allowed(query, Subject::Organization);
    const auto newer = [](const Candidate& a, const Candidate& b) { return a.day != b.day ? a.day > b.day : a.id > b.id; };
    // Only as many are put in order as a page needs; most queries end within the first batch.
    constexpr qsizetype batch = 256;
    int passed = 0;
    for (qsizetype from = 0; from < left.size(); from += batch) {
        const qsizetype to = std::min(from + batch, left.size());
        std::partial_sort(left.begin() + from, left.begin() + to, left.end(), newer);
        for (qsizetype i = from; i < to; ++i) {
            Subject subject{};
            qint64 row = 0;
            if (!fits(query, left[i].id, subject, row, consultations, matters, organizations) || passed++ < skip)
                continue;
            if (page.hits.size() == limit) {
                page.more = true;
                return page;
            }
            page.hits << hitOf(query, subject, row);
        }
    }
    return page;
}

qint64 SearchDesk::count(const SearchQuery& query, const Progress& progress)
{
    if (query.isEmpty() || !query.notUnderstood.isEmpty())
        return 0;
    const auto consultations = allowed(query, Subject::Consultation), matters = allowed(query, Subject::Matter), organizations = allowed(query, Subject::Organization);
    qint64 found = 0;
    for (const Candidate& candidate : candidates(query)) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        Subject subject{};
        qint64 row = 0;
        found += fits(query, candidate.id, subject, row, consultations, matters, organizations);
    }
    return found;
}

qint64 SearchDesk::countIn(const QString& path, const SearchQuery& query, const Progress& progress)
{
    Database db(path, Database::Access::Read);
    return SearchDesk(db).count(query, progress);
}

} // namespace musubi
