#pragma once

#include <QString>

namespace musubi::japan {

/// The digits of a phone number however typed (full width, brackets, +81), for matching; the typed form is what is kept.
QString phoneDigits(QStringView typed);

/// Ten or eleven digits that begin with 0 (a short or foreign number only earns a warning, never a refusal).
bool looksLikePhone(QStringView typed);

} // namespace musubi::japan
