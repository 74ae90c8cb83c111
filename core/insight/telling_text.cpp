#include "core/insight/telling_text.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/search/document_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAsked = 1500;    // characters of the text asked with
constexpr qsizetype mostPairsCounted = 300;
constexpr qsizetype mostPairs = 48;         // of which the records are fetched, rarest first
constexpr int mostRowsOfPair = 2000;        // a pair in more records tells nothing
constexpr int mostRowsAltogether = 12'000;  // keeps the question within one frame in a file of a million contacts
constexpr qsizetype wordsNamed = 4;

/// A word that both texts say, as far as they agree: 野良猫, ソーラーパネル, ESD.
struct SharedWord {
    qsizetype at = 0;
    qsizetype length = 0;
    double weight = 0;
};

/// Whether a piece is a word, or part of one that both texts happen to write: of マネジメント and イベント only ント is shared, and of
/// 学習支援 and 自習支援者 習支.
bool isFragment(const AskedText& asked, qsizetype from, qsizetype length)
{
    constexpr qsizetype longEnough = 4;
    const qsizetype until = from + length;
    const auto goesOn = [&](qsizetype at, bool katakana) {
        return at >= 0 && at < asked.folded().size() && asked.isWord(at) && !asked.isHiragana(at) && asked.isKatakana(at) == katakana;
    };
    if (length >= longEnough)
        return false;
    if (asked.isKatakana(from) && asked.isKatakana(until - 1))
        return goesOn(from - 1, true) || goesOn(until, true);
    return length == 2 && goesOn(from - 1, false) && goesOn(until, false);
}

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
            if (i > begin && !isFragment(asked, begin, i + 1 - begin))
                words << SharedWord{begin, i + 1 - begin, 0};
        }
    }
    for (SharedWord& word : words)
        for (qsizetype i = word.at; i + 1 < word.at + word.length; ++i)
            word.weight += weights.value(asked.folded().mid(i, 2));
    return words;
}

} // namespace

/// Asked of the text as typed: folding makes ネコ hiragana too. Half of a letter beyond the first plane is none: an emoji
/// tells nothing, and of the rare kanji there those that are another's shape were folded to it.
AskedText::Script AskedText::scriptOf(QChar c)
{
    if (!c.isLetterOrNumber() && c != u'ー' && c != u'々')
        return Script::None;
    if (c >= u'\u30a1' && c <= u'\u30ff')
        return Script::Katakana;
    return c >= u'\u3041' && c <= u'\u309f' ? Script::Hiragana : Script::Other;
}

AskedText::AskedText(const QString& typed)
    : m_typed(typed.left(longestAsked))
    , m_folded(japan::foldWithOrigin(m_typed))
{
    for (qsizetype i = 0; i < m_folded.text.size(); ++i) {
        const Script own = m_folded.begin[i] < m_typed.size() ? scriptOf(m_typed[m_folded.begin[i]]) : Script::None;
        m_scripts << (own == Script::None || scriptOf(m_folded.text[i]) == Script::None ? Script::None : own);
    }
}

bool AskedText::isTelling(qsizetype at) const
{
    return at + 1 < m_scripts.size() && m_scripts[at] != Script::None && m_scripts[at + 1] != Script::None
        && (m_scripts[at] != Script::Hiragana || m_scripts[at + 1] != Script::Hiragana);
}

QString AskedText::original(qsizetype at, qsizetype length) const
{
    const japan::TextSpan span = japan::originalSpan(m_folded, at, length);
    return m_typed.mid(span.at, span.length);
}

int documentCount(const Database& db)
{
    Query query(db, u"SELECT count(*) FROM document"_s);
    return query.run().next() ? query.read<int>(0) : 0;
}

QList<TellingPair> tellingPairs(const Database& db, const AskedText& asked, int documents, const std::function<bool(QStringView)>& leaveOut)
{
    // A pair in every tenth record is a manner of speaking; counting stops there, so that common pairs cost no more.
    const int tooMany = std::min(std::max(8, documents / 10), mostRowsOfPair) + 1;
    QList<TellingPair> pairs;
    QSet<QString> seen;
    for (qsizetype i = 0; i < asked.folded().size() && seen.size() < mostPairsCounted; ++i) {
        const QString text = asked.folded().mid(i, 2);
        if (!asked.isTelling(i) || seen.contains(text) || (leaveOut && leaveOut(text)))
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

QList<LikeDocument> heaviestDocuments(const Database& db, const QList<TellingPair>& pairs, const QList<Subject>& kinds, qsizetype most)
{
    // The key of a document says its kind, so the index alone answers which records hold a pair.
    QList<KeyRange> ranges;
    for (const Subject kind : kinds)
        ranges << keysOf(kind);
    QHash<qint64, double> weights;
    int rows = 0;
    for (const TellingPair& pair : pairs) {
        rows += pair.documents;
        if (rows > mostRowsAltogether)
            break;
        Query query(db, u"SELECT rowid FROM search WHERE search MATCH ?"_s);
        query.bind(u"\"%1\""_s.arg(pair.text)).run();
        while (query.next()) {
            const auto key = query.read<qint64>(0);
            if (std::any_of(ranges.begin(), ranges.end(), [&](const KeyRange& range) { return range.first <= key && key <= range.last; }))
                weights[key] += pair.weight;
        }
    }
    std::vector<std::pair<double, qint64>> heaviest; // negative weight, so that the order is that of the pair
    heaviest.reserve(static_cast<size_t>(weights.size()));
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
        heaviest.emplace_back(-weight.value(), -weight.key());
    const auto last = heaviest.begin() + std::min(static_cast<std::ptrdiff_t>(most), static_cast<std::ptrdiff_t>(heaviest.size()));
    std::partial_sort(heaviest.begin(), last, heaviest.end());
    QList<LikeDocument> documents;
    for (auto one = heaviest.begin(); one != last; ++one) {
        Query query(db, u"SELECT kind, row, folded FROM document WHERE id = ?"_s);
        if (query.bind(-one->second).run().next())
            documents << LikeDocument{query.read<Subject>(0), query.read<qint64>(1), -one->first, query.read<QString>(2)};
    }
    return documents;
}

SharedWords sharedWords(const AskedText& asked, const QList<TellingPair>& pairs, const QString& folded)
{
    QHash<QString, double> weights;
    for (const TellingPair& pair : pairs)
        weights.insert(pair.text, pair.weight);
    SharedWords shared;
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
        shared.weight += word.weight;
    if (!ordered.isEmpty())
        shared.weight += std::min(around, shared.weight / 2);
    for (const SharedWord& word : ordered.mid(0, wordsNamed))
        shared.words << asked.original(word.at, word.length);
    return shared;
}

} // namespace musubi
