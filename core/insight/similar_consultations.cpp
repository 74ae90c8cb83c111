#include "core/insight/similar_consultations.h"

#include "core/db/conditions.h"
#include "core/db/database.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAsked = 1500;    // characters of the text asked with
constexpr qsizetype mostPairsCounted = 300;
constexpr qsizetype mostPairs = 48;         // of which the records are fetched, rarest first
constexpr int mostRowsOfPair = 2000;        // a pair in more records tells nothing
constexpr int mostRowsAltogether = 12'000;  // keeps the question within one frame in a file of a million contacts
constexpr qsizetype mostCandidates = 40;    // read and compared
constexpr qsizetype termsNamed = 4;
constexpr double enoughShared = 1.6;              // times the weight of a word that a single record names

/// Two neighbouring characters of the folded text that may stand in the index, and how much they tell.
struct TellingPair {
    QString text;
    int documents = 0;
    double weight = 0;
};

enum class AskedScript { Hiragana, Other, None };

/// Hiragana carries the grammar, everything else the things that are spoken of. Asked of the text as typed: folding
/// makes ネコ hiragana too.
AskedScript scriptOf(QChar c)
{
    if (!c.isLetterOrNumber() && c != u'ー' && c != u'々' && !c.isSurrogate())
        return AskedScript::None;
    return c >= u'\u3041' && c <= u'\u309f' ? AskedScript::Hiragana : AskedScript::Other;
}

/// For each character of the folded text whether a pair may begin there.
class AskedText {
public:
    AskedText(const QString& typed)
        : m_typed(typed.left(longestAsked))
        , m_folded(japan::foldWithOrigin(m_typed))
    {
        for (qsizetype i = 0; i < m_folded.text.size(); ++i) {
            const AskedScript own = m_folded.begin[i] < m_typed.size() ? scriptOf(m_typed[m_folded.begin[i]]) : AskedScript::None;
            m_scripts << (own == AskedScript::None || scriptOf(m_folded.text[i]) == AskedScript::None ? AskedScript::None : own);
        }
    }

    const QString& folded() const { return m_folded.text; }

    bool isTelling(qsizetype at) const
    {
        return at + 1 < m_scripts.size() && m_scripts[at] != AskedScript::None && m_scripts[at + 1] != AskedScript::None
            && (m_scripts[at] == AskedScript::Other || m_scripts[at + 1] == AskedScript::Other);
    }
    bool isWord(qsizetype at) const { return m_scripts[at] != AskedScript::None; }
    bool isHiragana(qsizetype at) const { return m_scripts[at] == AskedScript::Hiragana; }

    QString original(qsizetype at, qsizetype length) const
    {
        const japan::TextSpan span = japan::originalSpan(m_folded, at, length);
        return m_typed.mid(span.at, span.length);
    }

private:
    QString m_typed;
    japan::FoldedText m_folded;
    QList<AskedScript> m_scripts;
};

int countOf(const Database& db, const QString& sql)
{
    Query query(db, sql);
    return query.run().next() ? query.read<int>(0) : 0;
}

/// The telling pairs of the text with the number of records that hold them, rarest first.
QList<TellingPair> pairsOf(const Database& db, const AskedText& asked, int documents)
{
    // A pair in every tenth record is a manner of speaking; counting stops there, so that common pairs cost no more.
    const int tooMany = std::min(std::max(8, documents / 10), mostRowsOfPair) + 1;
    QList<TellingPair> pairs;
    QSet<QString> seen;
    for (qsizetype i = 0; i < asked.folded().size() && seen.size() < mostPairsCounted; ++i) {
        const QString text = asked.folded().mid(i, 2);
        if (!asked.isTelling(i) || seen.contains(text))
            continue;
        seen.insert(text);
        Query query(db, u"SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)"_s);
        query.bind(u"\"%1\""_s.arg(text)).bind(tooMany).run().next();
        TellingPair pair{text, query.read<int>(0)};
        if (pair.documents == 0 || pair.documents >= tooMany)
            continue;
        pair.weight = std::log(static_cast<double>(documents + 1) / pair.documents);
        pairs << pair;
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const TellingPair& a, const TellingPair& b) { return a.documents < b.documents; });
    return pairs.mid(0, mostPairs);
}

QHash<qint64, double> weighed(const Database& db, const QList<TellingPair>& pairs)
{
    QHash<qint64, double> found;
    int rows = 0;
    for (const TellingPair& pair : pairs) {
        rows += pair.documents;
        if (rows > mostRowsAltogether)
            break;
        Query query(db, u"SELECT d.row FROM search s JOIN document d ON d.id = s.rowid WHERE s.search MATCH ? AND d.kind = 'consultation'"_s);
        query.bind(u"\"%1\""_s.arg(pair.text)).run();
        while (query.next())
            found[query.read<qint64>(0)] += pair.weight;
    }
    return found;
}

/// A word that both texts say, as far as they agree: 野良猫, ソーラーパネル, ESD.
struct SharedWord {
    qsizetype at = 0;
    qsizetype length = 0;
    double weight = 0;
};

/// The words in a piece that both texts say. Kana around them (「の」, 「を探している」) is not part of a word and tells
/// little: its pairs count for a quarter, towards `around`.
QList<SharedWord> wordsIn(const AskedText& asked, const QHash<QString, double>& weights, qsizetype from, qsizetype until, double& around)
{
    QList<SharedWord> words;
    qsizetype begin = from;
    for (qsizetype i = from; i < until; ++i) {
        const double weight = i + 1 < until ? weights.value(asked.folded().mid(i, 2)) : 0;
        if (asked.isHiragana(i)) {
            around += weight / 4;
            begin = i + 1;
        } else if (i + 1 == until || asked.isHiragana(i + 1)) {
            around += weight / 4;
            if (i > begin)
                words << SharedWord{begin, i + 1 - begin, 0};
        }
    }
    for (SharedWord& word : words)
        for (qsizetype i = word.at; i + 1 < word.at + word.length; ++i)
            word.weight += weights.value(asked.folded().mid(i, 2));
    return words;
}

/// What both texts say, in pieces as long as they go.
SimilarConsultation compared(const AskedText& asked, const QHash<QString, double>& weights, const QString& folded)
{
    SimilarConsultation similar;
    QHash<QString, SharedWord> words;
    double around = 0;
    for (qsizetype at = 0; at + 1 < asked.folded().size();) {
        qsizetype length = 0;
        while (at + length < asked.folded().size() && asked.isWord(at + length) && folded.contains(QStringView(asked.folded()).mid(at, length + 1)))
            ++length;
        for (const SharedWord& word : wordsIn(asked, weights, at, at + length, around))
            if (word.weight > 0)
                words.insert(asked.folded().mid(word.at, word.length), word);
        at += std::max<qsizetype>(1, length);
    }
    QList<SharedWord> ordered = words.values();
    std::sort(ordered.begin(), ordered.end(), [](const SharedWord& a, const SharedWord& b) { return std::pair(-a.weight, a.at) < std::pair(-b.weight, b.at); });
    for (const SharedWord& word : std::as_const(ordered))
        similar.weight += word.weight;
    if (!ordered.isEmpty())
        similar.weight += std::min(around, similar.weight / 2);
    for (const SharedWord& word : ordered.mid(0, termsNamed))
        similar.terms << asked.original(word.at, word.length);
    return similar;
}

} // namespace

QList<SimilarConsultation> similarConsultations(const Database& db, const QString& text, const QList<Id<Consultation>>& except, int limit)
{
    const AskedText asked(text);
    const int documents = countOf(db, u"SELECT count(*) FROM document"_s);
    const QList<TellingPair> pairs = documents > 0 ? pairsOf(db, asked, documents) : QList<TellingPair>();
    if (pairs.isEmpty())
        return {};
    QHash<qint64, double> found = weighed(db, pairs);
    for (const auto id : except)
        found.remove(id.value);
    QList<qint64> candidates = found.keys();
    std::sort(candidates.begin(), candidates.end(), [&](qint64 a, qint64 b) { return std::pair(-found.value(a), -a) < std::pair(-found.value(b), -b); });

    QHash<QString, double> weights;
    for (const TellingPair& pair : pairs)
        weights.insert(pair.text, pair.weight);
    QList<SimilarConsultation> similar;
    for (const qint64 id : candidates.mid(0, mostCandidates)) {
        Query query(db, u"SELECT d.folded FROM document d JOIN consultation c ON c.id = d.row WHERE d.kind = 'consultation' AND d.row = ? AND "_s + isFinished(u"c"_s));
        if (!query.bind(id).run().next())
            continue;
        SimilarConsultation one = compared(asked, weights, query.read<QString>(0));
        one.id = {id};
        if (one.weight >= enoughShared * std::log(documents + 1.0))
            similar << one;
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarConsultation& a, const SimilarConsultation& b) {
        return std::pair(-a.weight, -a.id.value) < std::pair(-b.weight, -b.id.value);
    });
    return similar.mid(0, limit);
}

} // namespace musubi
