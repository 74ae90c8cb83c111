#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace musubi {

/// One who is asked, and every name under which they may stand in a table: the body, the person, both.
struct AskedNames {
    int participant = 0; // its number
    QStringList names;
};

/// Whose answers a row of a pasted table are.
struct NameMatch {
    std::optional<int> participant; // nothing where nobody fits, or several do equally well
    bool sure = false;              // the name is written as it is known; otherwise somebody should look

    friend bool operator==(const NameMatch&, const NameMatch&) = default;
};

/// Finds for each written name who it is, nobody twice: as folded text goes, 様 and 御中 set aside; the same name first, then one
/// that contains the other, then the most alike.
QList<NameMatch> matchNames(const QStringList& written, const QList<AskedNames>& asked);

} // namespace musubi
