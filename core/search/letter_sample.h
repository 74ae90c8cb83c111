#pragma once

#include "core/search/bigrams.h"

#include <QStringList>

#include <vector>

namespace musubi {

class Database;

/// A few hundred texts out of the whole file, by which to tell which of the letters asked for are the rare ones: those are
/// asked of the index, the rest is looked up in the text. Some hundred KB at most.
class LetterSample {
public:
    /// The terms whose rows are to be looked through; fewer than all where further ones would cost more than they save.
    QStringList rarest(const Database& db, const QStringList& pairs);
    /// Whether so many texts hold it that reading them newest first is quicker than asking the index.
    bool isCommon(const Database& db, const QString& letters);

private:
    void read(const Database& db);
    double shareOf(const QString& letters) const;

    std::vector<QString> m_texts;
    bool m_read = false;
};

} // namespace musubi
