#pragma once

#include "core/base/change.h"
#include "core/japan/folding.h"

#include <QMap>
#include <QSet>
#include <QStringList>

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
    /// As it stands in the text as typed.
    QString original(qsizetype at, qsizetype length) const;

private:
    enum class Script { Hiragana, Other, None };

    static Script scriptOf(QChar c);

    QString m_typed;
    japan::FoldedText m_folded;
    QList<Script> m_scripts;
};

/// How many records the index knows.
int documentCount(const Database& db);

/// The telling pairs of the text with the number of records that hold them, rarest first; those of `leftOut` are none.
QList<TellingPair> tellingPairs(const Database& db, const AskedText& asked, int documents, const QSet<QString>& leftOut = {});

/// The records of these kinds that hold any of the pairs, with the weight of those they hold.
QMap<std::pair<Subject, qint64>, double> recordsHolding(const Database& db, const QList<TellingPair>& pairs, const QList<Subject>& kinds);

/// What two texts both say, in pieces as long as they go.
struct SharedWords {
    double weight = 0; // a word that a single record names weighs the logarithm of the number of records
    QStringList words; // as they stand in the text asked with, the heaviest first
};

SharedWords sharedWords(const AskedText& asked, const QList<TellingPair>& pairs, const QString& folded);

} // namespace musubi
