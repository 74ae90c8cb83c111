#pragma once

#include "core/base/change.h"
#include "core/japan/folding.h"

#include <QStringList>

#include <functional>

namespace musubi {

class Database;

// What a text tells: the pieces of it that few records name. Both the similar consultations and the bodies suggested for a
// case ask the search index with them.

/// Two neighbouring characters of the folded text that may stand in the index, and how much they tell.
struct TellingPair {
    QString text;
    int documents = 0;
    double weight = 0;
};

/// A text as typed and folded, and for each character of the folded text whether a pair may begin there. The first 1,500
/// characters count.
class AskedText {
public:
    explicit AskedText(const QString& typed);

    const QString& folded() const { return m_folded.text; }
    /// Kana alone carry the grammar: a pair tells something where at least one of the two is not hiragana as typed.
    bool isTelling(qsizetype at) const;
    bool isWord(qsizetype at) const { return m_scripts[at] != Script::None; }
    bool isHiragana(qsizetype at) const { return m_scripts[at] == Script::Hiragana; }
    bool isKatakana(qsizetype at) const { return m_scripts[at] == Script::Katakana; }
    /// As it stands in the text as typed.
    QString original(qsizetype at, qsizetype length) const;

private:
    enum class Script { Hiragana, Katakana, Other, None };

    static Script scriptOf(QChar c);

    QString m_typed;
    japan::FoldedText m_folded;
    QList<Script> m_scripts;
};

/// How many records the index knows.
int documentCount(const Database& db);

/// The telling pairs of the text with the number of records that hold them, rarest first; those that `leaveOut` names are none.
QList<TellingPair> tellingPairs(const Database& db, const AskedText& asked, int documents, const std::function<bool(QStringView)>& leaveOut = {});

/// A record that holds some of the pairs.
struct LikeDocument {
    Subject kind = Subject::Consultation;
    qint64 row = 0;
    double weight = 0; // of the pairs that it holds
    QString folded;
};

/// The records of these kinds that hold the heaviest of the pairs, at most so many; the heaviest first, among equals the
/// newest of a kind.
QList<LikeDocument> heaviestDocuments(const Database& db, const QList<TellingPair>& pairs, const QList<Subject>& kinds, qsizetype most);

/// What two texts both say, in pieces as long as they go.
struct SharedWords {
    double weight = 0; // a word that a single record names weighs the logarithm of the number of records
    QStringList words; // as they stand in the text asked with, the heaviest first
};

SharedWords sharedWords(const AskedText& asked, const QList<TellingPair>& pairs, const QString& folded);

} // namespace musubi
