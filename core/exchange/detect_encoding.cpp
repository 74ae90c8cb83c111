#include "core/exchange/japanese_tables.h"
#include "core/exchange/text_encoding.h"

#include <QIODevice>

#include <algorithm>

namespace musubi {
namespace {

constexpr qsizetype sampleSize = 1 << 18;

struct Reading {
    qint64 score = 0; // how much it looks like Japanese as people write it
    qint64 damages = 0;
    bool hasKana = false; // full-width
};

Reading readAs(TextEncoding encoding, QByteArrayView bytes, bool complete)
{
    TextDecoder decoder(encoding);
    QString text;
    decoder.decode(bytes, text);
    if (complete)
        decoder.finish(text);
    Reading reading{-20 * decoder.damageCount(), decoder.damageCount()};
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x3041 && u <= 0x30FC) {
            reading.score += 3;
            reading.hasKana = true;
        } else if ((u >= 0x4E00 && u <= 0x9FFF) || u == 0x3001 || u == 0x3002) {
            reading.score += 1;
        } else if ((u >= 0xFF61 && u <= 0xFF9F) || (u >= 0xE000 && u <= 0xF8FF) || (u >= 0x0370 && u <= 0x04FF)) {
            reading.score -= 1; // half-width kana, user-defined cells, Greek, Cyrillic: what EUC looks like misread
        }
    }
    return reading;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool hasJapaneseEscape(QByteArrayView bytes)
{
    return bytes.contains("\x1B$B") || bytes.contains("\x1B$@") || bytes.contains("\x1B(I");
}

} // namespace

TextEncoding detectEncoding(QByteArrayView bytes, bool complete)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (isAscii(bytes))
        return hasJapaneseEscape(bytes) ? TextEncoding::Iso2022Jp : TextEncoding::Utf8;

    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const bool whole = complete && sample.size() == bytes.size();
    const Reading utf8 = readAs(TextEncoding::Utf8, sample, whole);
    if (utf8.damages == 0)
        return TextEncoding::Utf8;

    TextEncoding best = TextEncoding::Cp932;
    const Reading cp932 = readAs(TextEncoding::Cp932, sample, whole);
    qint64 bestScore = cp932.score;
    const Reading euc = readAs(TextEncoding::EucJp, sample, whole);
    // Half-width kana of CP932 are valid EUC kanji: without any kana in it, EUC is believed only where CP932 fails.
    if (euc.score > bestScore && (euc.hasKana || cp932.damages > 0)) {
        best = TextEncoding::EucJp;
        bestScore = euc.score;
    }
    if (utf8.score > bestScore)
        best = TextEncoding::Utf8;
    return best;
}

TextEncoding detectEncoding(QIODevice& device)
{
    if (device.isSequential())
        return detectEncoding(device.peek(sampleSize), false);

    const qint64 start = device.pos();
    QByteArray sample = device.read(sampleSize);
    const QByteArray head = sample.first(std::min<qsizetype>(sample.size(), 4));
    bool marked = head.startsWith("\xEF\xBB\xBF") || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    // A long ledger may name its first Japanese word far below the headers.
    while (!marked && !sample.isEmpty() && isAscii(sample) && !hasJapaneseEscape(sample) && !device.atEnd()) {
        const QByteArray next = device.read(sampleSize);
        if (next.isEmpty())
            break;
        sample = sample.last(std::min<qsizetype>(sample.size(), 4)) + next; // an escape may lie across the cut
    }
    if (!isAscii(sample) && !marked) { // judge from the first foreign character on, not by a cut-off tail
        const auto first
            = std::find_if(sample.cbegin(), sample.cend(), [](char c) { return static_cast<signed char>(c) < 0; });
        sample.remove(0, std::distance(sample.cbegin(), first));
        sample += device.read(sampleSize - sample.size());
    }
    const bool complete = device.atEnd();
    device.seek(start);
    return detectEncoding(sample, complete);
}

} // namespace musubi
