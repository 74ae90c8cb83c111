#pragma once

#include "core/base/progress.h"
#include "core/japan/folding.h"
#include "core/search/search_query.h"

#include <QDate>
#include <QHash>

namespace musubi {

class Database;

/// One record that was found. Texts are in their original spelling.
struct SearchHit {
    Subject subject = Subject::Consultation;
    qint64 id = 0;
    int fiscalYear = 0; // number of a consultation or case
    int sequence = 0;
    QDate day;
    QString title;      // subject, title, name, what
    QString aside;      // caller, theme, affiliation
    QString snippet;    // a stretch of text around the first hit outside title and aside
    QList<japan::TextSpan> titleHits;
    QList<japan::TextSpan> asideHits;
    QList<japan::TextSpan> snippetHits;
};

struct SearchPage {
    QList<SearchHit> hits;
    bool more = false; // there are further ones: 「50件以上」 until they are counted
};

/// One box over everything.
class SearchDesk {
public:
    explicit SearchDesk(Database& db);

    /// The newest first, `limit` of them after the first `skip`.
    SearchPage find(const SearchQuery& query, int limit = 50, int skip = 0);
    /// Exactly how many; throws Error(Cancelled). For a worker: pass its own connection to another SearchDesk.
    qint64 count(const SearchQuery& query, const Progress& progress = {});
    /// The same in a connection of its own, for a worker.
    static qint64 countIn(const QString& path, const SearchQuery& query, const Progress& progress);

    /// The days in memory no longer hold: something was written.
    void forget() { m_days.clear(); }

private:
    struct Candidate {
        qint64 id;
        qint64 day;
    };

    void readDays();
    QList<Candidate> candidates(const SearchQuery& query);
    bool fits(const SearchQuery& query, qint64 document, Subject& subject, qint64& row, const std::optional<QSet<qint64>>& consultations, const std::optional<QSet<qint64>>& matters,
        const std::optional<QSet<qint64>>& organizations) const;
    std::optional<QSet<qint64>> allowed(const SearchQuery& query, Subject subject) const;
    SearchHit hitOf(const SearchQuery& query, Subject subject, qint64 row) const;

    Database& m_db;
    QHash<qint64, qint64> m_days;
};

} // namespace musubi
