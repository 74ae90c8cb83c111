#pragma once

#include <vector>

namespace musubi::japan {

/// A kanji as some families and old papers write it (異体字, 旧字体), and the one that stands for it in comparisons.
struct NameVariant {
    char32_t variant;
    char32_t common;
};

/// 髙 → 高, 﨑 → 崎, 邊 and 邉 → 辺, 𠮷 → 吉, … ordered by variant. NFKC joins none of these.
const std::vector<NameVariant>& nameVariants();

/// The kanji that stands for this one; itself where it has no entry.
char32_t commonVariant(char32_t kanji);

} // namespace musubi::japan
