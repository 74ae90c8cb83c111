#pragma once

#include <QList>
#include <QString>

namespace musubi::japan {

/// Grows by one whenever fold() gives another result for any text: what was indexed under another version is rebuilt.
inline constexpr int foldingVersion = 1;

/// The text as search and match see it (DOMAIN §6); only for comparing, never shown or stored in place of what was
/// typed. NFKC, then: case; katakana → hiragana; every long-vowel mark, hyphen, dash and 〜 → ー; name variants (髙 →
/// 高); spaces, line breaks, invisible characters and variation selectors removed; (特非), NPO法人 → one spelling,
/// (株), ㈱ → 株式会社. fold(fold(x)) == fold(x). A part of a text folds to a part of the folded text unless the cut
/// goes through a mark or through an abbreviated legal form. Fields are joined after folding, with a separator from
/// U+001C–U+001F, which stay.
QString fold(QStringView text);

/// As fold(), for what was typed to search: a long word's last ー is dropped, so that コーディネーター finds
/// コーディネータ too.
QString foldQuery(QStringView typed);

/// A folded text that knows where each of its characters came from, to mark a hit in the original spelling.
struct FoldedText {
    QString text;
    QList<qsizetype> begin; // for each character of `text`: where its original starts
    QList<qsizetype> end; // and where it ends; (株) gives four characters with one origin
};

FoldedText foldWithOrigin(QStringView text);

/// A part of the original text.
struct TextSpan {
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The original of the folded characters [at, at + length); empty for a length of 0 or outside the text.
TextSpan originalSpan(const FoldedText& folded, qsizetype at, qsizetype length);

} // namespace musubi::japan
