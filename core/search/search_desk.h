#pragma once

#include "core/base/progress.h"
#include "core/japan/folding.h"
#include "core/search/letter_sample.h"
#include "core/search/search_query.h"

#include <QDate>
#include <QMap>

namespace musubi {

class Conditions;
class Database;
struct KeyRange;

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

    /// Kind by kind (bodies, people, cases, consultations, promises), the newest of each first: `limit` after the first `skip`.
    SearchPage find(const SearchQuery& query, int limit = 50, int skip = 0);
    /// The same of one kind.
    SearchPage find(const SearchQuery& query, Subject subject, int limit = 50, int skip = 0);
    /// Exactly how many, of every kind of which there are some; throws Error(Cancelled). Takes its time: for a worker.
    QMap<Subject, qint64> counts(const SearchQuery& query, const Progress& progress = {});
    qint64 count(const SearchQuery& query, const Progress& progress = {});
    /// The same in a connection of its own, for a worker.
    static QMap<Subject, qint64> countsIn(const QString& path, const SearchQuery& query, const Progress& progress);

    /// False while the index is to be built anew: then not everything is found yet.
    bool isComplete() const;

private:
    QList<qint64> rowsOf(const SearchQuery& query, Subject subject, int limit, int skip);
    /// FROM and WHERE of the documents of a kind that fit, newest first; empty where there can be none.
    QString source(const SearchQuery& query, Subject subject, const KeyRange& within, Conditions& conditions);
    QString expressionFor(const SearchQuery& query);
    SearchHit hitOf(const SearchQuery& query, Subject subject, qint64 row) const;

    Database& m_db;
    LetterSample m_sample;
};

} // namespace musubi
