#pragma once

#include <QSet>
#include <QString>

namespace musubi {

class Database;

/// Whether a pair of folded letters says nothing of a theme: figures, the words for what the office does and how, for the
/// schemes that several cases ran under, and for years. Topics are weighed on their own.
class OfficeWords {
public:
    explicit OfficeWords(const Database& db);

    bool contain(QStringView pair) const;

private:
    QSet<QString> m_pairs; // of this file; those of every office are kept once
};

/// Whether a letter alone says what something is (猫, 川) and not only how much, where, when or whose (主, 家, 先).
bool namesSomething(QChar letter);

} // namespace musubi
