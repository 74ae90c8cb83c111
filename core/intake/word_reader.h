#pragma once

#include "core/vocabulary/lists.h"

#include <QHash>
#include <QStringList>

namespace musubi {

class Vocabulary;

/// Reads the words of the office's lists as ledgers write them: label in either language or code, spelling aside.
class WordReader {
public:
    explicit WordReader(const Vocabulary& vocabulary);

    /// The code; empty where the list has no such word.
    QString code(QStringView list, const QString& text) const;

    /// ◎協働相手を探したい　○場所・物品, 場所・物品、広報; ranked: without a ◎ the first is the main one.
    /// What is no word of the list goes to `unknown`.
    Marks marks(QStringView list, const QString& text, bool ranked, QStringList& unknown) const;

private:
    QHash<QString, QHash<QString, QString>> m_codes; // by list, by key of the word
};

/// What is left of a word when width, case, spaces, brackets and signs no longer matter.
QString wordKey(QStringView word);

} // namespace musubi
