#include "core/centre.h"
#include "core/db/query.h"
#include "core/search/document_key.h"
#include "core/search/search_desk.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/bench/synthetic_centre.h"

#include <QSet>

#include <algorithm>
#include <random>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

struct Document {
    Subject subject = Subject::Consultation;
    qint64 row = 0;
    qint64 id = 0;
    qint64 day = 0;
    QString folded;
};

/// In the order in which they are found: kind by kind, the newest first.
std::vector<Document> allDocuments(const Database& db)
{
    std::vector<Document> documents;
    Query query(db, u"SELECT kind, row, id, day, folded FROM document"_s);
    query.run();
    while (query.next())
        documents.push_back({query.read<Subject>(0), query.read<qint64>(1), query.read<qint64>(2), query.read<qint64>(3), query.read<QString>(4)});
    const auto place = [](const Document& document) { return std::tuple(searchedSubjects().indexOf(document.subject), -document.day, -document.id); };
    std::sort(documents.begin(), documents.end(), [&](const Document& a, const Document& b) { return place(a) < place(b); });
    return documents;
}

/// Draws what somebody might type: a stretch of some text, now and then of two, or one with a wrong end.
class Typist {
public:
    explicit Typist(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }

    QString stretch(const std::vector<Document>& documents, int length)
    {
        while (true) {
            const QString& text = documents[static_cast<std::size_t>(upTo(static_cast<int>(documents.size())))].folded;
            if (text.size() <= length)
                continue;
            const QString part = text.mid(upTo(static_cast<int>(text.size()) - length), length);
            if (std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber() && !c.isSurrogate(); }))
                return part;
        }
    }

    SearchQuery query(const std::vector<Document>& documents)
    {
        SearchQuery query;
        query.words << stretch(documents, 1 + upTo(8));
        const int kind = upTo(10);
        if (kind == 0)
            query.words << stretch(documents, 2 + upTo(3));
        else if (kind == 1)
            query.excluded << stretch(documents, 2);
        else if (kind == 2)
            query.words.last() += stretch(documents, 1); // often nowhere
        return query;
    }

private:
    std::mt19937 m_random;
};

bool says(const QString& folded, const SearchQuery& query)
{
    const auto within = [&](const QString& word) { return folded.contains(word); };
    return std::all_of(query.words.begin(), query.words.end(), within) && std::none_of(query.excluded.begin(), query.excluded.end(), within);
}

/// Whether the first page holds the newest documents that say it, in order, and no other.
bool isRight(const SearchPage& page, const std::vector<Document>& inOrder, const SearchQuery& query, int limit)
{
    qsizetype at = 0;
    for (const Document& document : inOrder) {
        if (!says(document.folded, query))
            continue;
        if (at == limit)
            return page.more && page.hits.size() == limit;
        if (at >= page.hits.size() || page.hits[at].subject != document.subject || page.hits[at].id != document.row)
            return false;
        ++at;
    }
    return at == page.hits.size() && !page.more;
}

/// What a program without an index does: five columns of every row, the newest 50.
int findByLike(const Database& db, const QString& word, bool all)
{
    Query query(db, u"SELECT id FROM consultation WHERE subject LIKE ? OR content LIKE ? OR response LIKE ? OR caller_name LIKE ? OR organization_name LIKE ?"_s
            + (all ? u""_s : u" ORDER BY received_at DESC LIMIT 50"_s));
    for (int column = 0; column < 5; ++column)
        query.bind(QString(u'%' + word + u'%'));
    query.run();
    int found = 0;
    while (query.next())
        ++found;
    return found;
}

} // namespace

void measureSearch(const Ground& ground)
{
    printTitle(u"Search in %1 contacts: the first 50 rows"_s.arg(ground.contacts));
    const auto centre = Centre::open(ground.centre);
    const auto documents = allDocuments(centre->database());
    Typist typist(20'201'124);
    const auto find = [&](const QString& word) {
        SearchQuery query;
        query.words << word;
        return timed([&] { centre->search().find(query); });
    };
    printFigure(u"the first search after opening"_s, milliseconds(find(typist.stretch(documents, 3))));
    Times one, more, like, likeFirst;
    for (int i = 0; i < (ground.quick ? 100 : 1'000); ++i)
        more.add(find(typist.stretch(documents, 2 + i % 7)));
    for (int i = 0; i < (ground.quick ? 20 : 100); ++i)
        one.add(find(typist.stretch(documents, 1)));
    for (int i = 0; i < (ground.quick ? 7 : 35); ++i) {
        const QString word = typist.stretch(documents, 2 + i % 7);
        like.add(timed([&] { findByLike(centre->database(), word, true); }));
        likeFirst.add(timed([&] { findByLike(centre->database(), word, false); }));
    }
    for (int length = 2; length <= 8; ++length) {
        Times own;
        for (int i = 0; i < (ground.quick ? 20 : 200); ++i)
            own.add(find(typist.stretch(documents, length)));
        printFigure(u"%1 characters, median and p95"_s.arg(length), milliseconds(own.median()) + u", "_s + milliseconds(own.quantile(0.95)));
    }
    printFigure(u"1 character, median and p95"_s, milliseconds(one.median()) + u", "_s + milliseconds(one.quantile(0.95)));
    printFigure(u"2 to 8 characters, median"_s, milliseconds(more.median()));
    printFigure(u"LIKE over 5 columns, median: all, newest 50"_s, milliseconds(like.median()) + u", "_s + milliseconds(likeFirst.median()));
    printHeld(u"2 to 8 characters, p95"_s, milliseconds(more.quantile(0.95)), u"<= 16 ms"_s, more.quantile(0.95) <= 16);
    const double ratio = like.median() / more.median();
    printHeld(u"faster than LIKE over 5 columns, medians"_s, times(ratio), u">= 20 x"_s, ratio >= 20);
    printFigure(u"faster than LIKE for the newest 50, medians"_s, times(likeFirst.median() / more.median()));
}

void checkSearch(const Ground& ground)
{
    const int queries = ground.quick ? 500 : 10'000;
    printTitle(u"Search in %1 contacts against a scan of every text"_s.arg(ground.contacts));
    const auto centre = Centre::open(ground.centre);
    const auto documents = allDocuments(centre->database());
    Typist typist(19'891'124);
    constexpr int limit = 50;
    int wrong = 0;
    for (int i = 0; i < queries; ++i) {
        const SearchQuery query = typist.query(documents);
        wrong += !isRight(centre->search().find(query, limit), documents, query, limit);
    }
    printHeld(u"wrong first pages of %1 queries"_s.arg(queries), QString::number(wrong), u"0"_s, wrong == 0);
}

} // namespace musubi::bench
