#pragma once

#include <QString>

namespace musubi::bench {

/// A closed file with that many invented contacts between 500 invented bodies, made once and kept in `folder`.
/// Always the same records for the same number.
QString syntheticCentre(const QString& folder, int contacts, bool anew);

/// A copy of it that may be written to.
QString scratchCopy(const QString& path, const QString& folder);

/// The n-th invented contact, as it is typed: subject, content and response.
struct InventedText {
    QString subject, content, response;
};
InventedText inventedText(int number);

} // namespace musubi::bench
