#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

namespace musubi {

constexpr bool isCp932Lead(quint8 byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

constexpr bool isCp932Trail(quint8 byte)
{
    return byte >= 0x40 && byte <= 0xFC && byte != 0x7F;
}

constexpr bool isHalfWidthKana(quint8 byte)
{
    return byte >= 0xA1 && byte <= 0xDF;
}

/// The character of a two-byte code of Windows code page 932, NEC and IBM extensions and user-defined cells included;
/// 0 where the page has none. Several codes share a character (髙 is EEE0 and FBFC): all of them are read.
/// Throws Unsupported when neither Qt nor the system knows the code page.
char16_t cp932Character(quint8 lead, quint8 trail);

/// The character in row and cell (1–94) of JIS X 0208 with the vendors' rows, as code page 932 has it; 0 for none.
char16_t jisX0208Character(int row, int cell);

/// The character in row and cell (1–94) of JIS X 0212, the supplementary kanji of EUC-JP; 0 for none.
char16_t jisX0212Character(int row, int cell);

/// Appends `text` in code page 932. A character that JIS and Microsoft spell by two code points is written as
/// Microsoft's (〜 as ～, − as －, ‖ as ∥, — as ―, ¢ £ ¬ ¥ ‾ ¦ as the full-width ones). What the page lacks is written
/// as 〓 and added to `missing`, once for each occurrence.
void appendCp932(QStringView text, QByteArray& out, QStringList& missing);

} // namespace musubi
