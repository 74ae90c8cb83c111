#pragma once

#include <QString>

namespace musubi::japan {

/// The text with full-width letters, digits and signs made plain (NFKC of those alone); everything else is kept.
QString plainDigits(QStringView text);

/// The text with runs of kanji numerals turned into digits: 二十九 → 29, 二〇二六 → 2026.
QString kanjiNumeralsRead(QStringView text);

} // namespace musubi::japan
