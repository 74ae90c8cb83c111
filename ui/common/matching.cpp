#include "ui/common/matching.h"

#include <QList>

namespace musubi::ui {

namespace {

// One folded unit per unit of the original, so that places stay comparable.
QChar foldedUnit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0x30A1 && u <= 0x30F6)
        return QChar(u - 0x60); // katakana → hiragana
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(u - 0xFEE0).toLower();
    if (u == 0x3000)
        return u' ';
    return c.toLower();
}

QString foldedText(const QString& text)
{
    QString out(text);
    for (QChar& c : out)
        c = foldedUnit(c);
    return out;
}

} // namespace

std::optional<Hit> findFolded(const QString& text, const QString& wanted)
{
    // Half-width kana decompose into two units; typed ones are composed first.
    const QString needle = foldedText(wanted.normalized(QString::NormalizationForm_KC));
    const qsizetype at = foldedText(text).indexOf(needle);
    if (at < 0)
        return std::nullopt;
    return Hit{static_cast<int>(at), static_cast<int>(needle.size())};
}

} // namespace musubi::ui
