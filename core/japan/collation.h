#pragma once

#include <QString>

namespace musubi::japan {

/// A key whose binary (UTF-8 and UTF-16) order is the 五十音 order of readings after JIS X 4061: first the kana without
/// voicing, size or long mark (ー counts as the vowel before it); then 清音 < 濁音 < 半濁音; then ー < small < ゝ <
/// full size; then hiragana < katakana. Digits and Latin letters come before kana, kanji after; spaces, signs and a
/// legal form do not count. Own code: ICU and QCollator differ between builds and platforms, and a stored key must sort
/// alike everywhere.
QString collationKey(QStringView reading);

/// Grows by one whenever collationKey() gives another key: stored keys are then rebuilt.
inline constexpr int collationVersion = 1;

/// The heading of an index under which a reading stands: あ か さ た な は ま や ら わ, or 他.
QString indexHeading(QStringView reading);

} // namespace musubi::japan
