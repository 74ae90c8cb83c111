#include "core/exchange/text_encoding.h"

#include "core/base/error.h"
#include "core/exchange/japanese_tables.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <array>
#include <utility>

namespace musubi {
namespace {

constexpr qsizetype keptDamages = 1000;
constexpr qsizetype wanting = 0; // a step's answer: the character is not complete yet

bool isUtf8Continuation(uchar byte, uchar from, uchar to)
{
    return byte >= from && byte <= to;
}

/// Length of the longest beginning of the bytes that ends with a whole character.
qsizetype wholeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = uchar(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0) {
            const qsizetype wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < wanted ? bytes.size() - back : bytes.size();
        }
    }
    return bytes.size();
}

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        m_step = &TextDecoder::utf8;
        break;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        m_step = &TextDecoder::utf16;
        break;
    case TextEncoding::Cp932:
        m_step = &TextDecoder::cp932;
        break;
    case TextEncoding::EucJp:
        m_step = &TextDecoder::eucJp;
        break;
    case TextEncoding::Iso2022Jp:
        m_step = &TextDecoder::iso2022Jp;
        break;
    }
}

void TextDecoder::decode(QByteArrayView bytes, QString& out)
{
    if (m_waiting.isEmpty()) {
        run(bytes, false, out);
    } else {
        const QByteArray joined = m_waiting.append(bytes);
        m_waiting.clear();
        run(joined, false, out);
    }
}

void TextDecoder::finish(QString& out)
{
    const QByteArray rest = std::exchange(m_waiting, {});
    run(rest, true, out);
}

void TextDecoder::run(QByteArrayView bytes, bool last, QString& out)
{
    const qsizetype before = out.size();
    if (m_encoding == TextEncoding::Utf8) {
        const qsizetype whole = wholeUtf8(bytes);
        const QByteArrayView body = bytes.first(whole);
        if (!body.contains('\0') && QUtf8StringView(body.data(), body.size()).isValidUtf8()) {
            // fromUtf8() would drop a byte order mark wherever a piece happens to begin with one.
            QStringDecoder plain(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
            const QString text = plain(body);
            out += text;
            m_offset += whole;
            bytes = bytes.sliced(whole);
        }
    }

    const auto* at = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = at + bytes.size();
    out.reserve(out.size() + bytes.size());
    while (at < end) {
        const qsizetype consumed = (this->*m_step)(at, end, last, out);
        if (consumed == wanting) {
            m_waiting = QByteArray(reinterpret_cast<const char*>(at), end - at);
            break;
        }
        at += consumed;
        m_offset += consumed;
    }
    if (!m_started && out.size() > before) {
        m_started = true;
        if (out[before] == QChar::ByteOrderMark)
            out.remove(before, 1);
    }
}

qsizetype TextDecoder::put(char16_t character, qsizetype consumed, QString& out)
{
    if (character == 0)
        return damage(consumed, out);
    out += QChar(character);
    return consumed;
}

qsizetype TextDecoder::damage(qsizetype consumed, QString& out)
{
    out += QChar(QChar::ReplacementCharacter);
    ++m_damageCount;
    if (m_damaged.size() < keptDamages)
        m_damaged.append(m_offset);
    return consumed;
}

qsizetype TextDecoder::utf8(const uchar* at, const uchar* end, bool last, QString& out)
{
    const uchar lead = *at;
    if (lead < 0x80)
        return put(lead, 1, out);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return damage(1, out);

    // The second byte has a narrower range where longer spellings, surrogates or numbers beyond U+10FFFF begin.
    const uchar from = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar to = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    char32_t character = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return last ? damage(i, out) : wanting;
        if (!isUtf8Continuation(at[i], i == 1 ? from : uchar(0x80), i == 1 ? to : uchar(0xBF)))
            return damage(i, out);
        character = character << 6 | (at[i] & 0x3F);
    }
    out += QChar::fromUcs4(character);
    return length;
}

qsizetype TextDecoder::utf16(const uchar* at, const uchar* end, bool last, QString& out)
{
    const bool little = m_encoding == TextEncoding::Utf16LittleEndian;
    const auto unit
        = [&](qsizetype i) { return little ? char16_t(at[i] | at[i + 1] << 8) : char16_t(at[i] << 8 | at[i + 1]); };
    if (end - at < 2)
        return last ? damage(1, out) : wanting;
    const char16_t first = unit(0);
    if (!QChar::isSurrogate(first))
        return put(first, 2, out);
    if (QChar::isLowSurrogate(first))
        return damage(2, out);
    if (end - at < 4)
        return last ? damage(2, out) : wanting;
    const char16_t second = unit(2);
    if (!QChar::isLowSurrogate(second))
        return damage(2, out);
    out += QChar(first);
    out += QChar(second);
    return 4;
}

qsizetype TextDecoder::cp932(const uchar* at, const uchar* end, bool last, QString& out)
{
    if (*at < 0x80)
        return put(*at, 1, out);
    if (isHalfWidthKana(*at))
        return put(char16_t(0xFF61 + *at - 0xA1), 1, out);
    if (!isCp932Lead(*at))
        return damage(1, out);
    if (end - at < 2)
        return last ? damage(1, out) : wanting;
    const char16_t character = cp932Character(at[0], at[1]);
    // Half a character in front of a line end or a quotation mark must not swallow it.
    return character != 0 ? put(character, 2, out) : damage(at[1] < 0x80 ? 1 : 2, out);
}

qsizetype TextDecoder::eucJp(const uchar* at, const uchar* end, bool last, QString& out)
{
    if (*at < 0x80)
        return put(*at, 1, out);
    const bool kana = *at == 0x8E;
    const bool supplementary = *at == 0x8F;
    if (!kana && !supplementary && *at < 0xA1)
        return damage(1, out);
    const qsizetype length = supplementary ? 3 : 2;
    for (qsizetype i = 1; i < length; ++i) {
        if (at + i == end)
            return last ? damage(i, out) : wanting;
        if (at[i] < 0xA1 || at[i] == 0xFF)
            return damage(i, out);
    }
    if (kana)
        return put(isHalfWidthKana(at[1]) ? char16_t(0xFF61 + at[1] - 0xA1) : char16_t(0), 2, out);
    if (supplementary)
        return put(jisX0212Character(at[1] - 0xA0, at[2] - 0xA0), 3, out);
    return put(jisX0208Character(at[0] - 0xA0, at[1] - 0xA0), 2, out);
}

qsizetype TextDecoder::iso2022Jp(const uchar* at, const uchar* end, bool last, QString& out)
{
    constexpr uchar escapeByte = 0x1B;
    constexpr uchar shiftOut = 0x0E;
    constexpr uchar shiftIn = 0x0F;
    if (*at == escapeByte)
        return escape(at, end, last, out);
    if (*at == shiftOut || *at == shiftIn) {
        m_shift = *at == shiftOut ? Shift::HalfWidthKana : Shift::Ascii;
        return 1;
    }
    if (*at == '\n')
        m_shift = Shift::Ascii; // a line always starts in ASCII, however the last one ended
    if (*at >= 0x80)
        return isHalfWidthKana(*at) ? put(char16_t(0xFF61 + *at - 0xA1), 1, out) : damage(1, out);
    if (*at <= 0x20 || m_shift == Shift::Ascii)
        return put(*at, 1, out);
    if (m_shift == Shift::HalfWidthKana)
        return put(*at <= 0x5F ? char16_t(0xFF61 + *at - 0x21) : char16_t(0), 1, out);
    if (end - at < 2)
        return last ? damage(1, out) : wanting;
    if (at[1] <= 0x20 || at[1] >= 0x7F)
        return damage(1, out);
    const int row = at[0] - 0x20;
    const int cell = at[1] - 0x20;
    return put(m_shift == Shift::JisX0212 ? jisX0212Character(row, cell) : jisX0208Character(row, cell), 2, out);
}

qsizetype TextDecoder::escape(const uchar* at, const uchar* end, bool last, QString& out)
{
    struct Sequence {
        QByteArrayView bytes;
        Shift shift;
    };
    static constexpr std::array sequences{
        Sequence{"\x1B(B", Shift::Ascii},
        Sequence{"\x1B(J", Shift::Ascii}, // JIS X 0201: ¥ and ‾ are read as \ and ~, as everybody does
        Sequence{"\x1B(I", Shift::HalfWidthKana},
        Sequence{"\x1B$@", Shift::JisX0208},
        Sequence{"\x1B$B", Shift::JisX0208},
        Sequence{"\x1B$(D", Shift::JisX0212},
    };
    const QByteArrayView rest(reinterpret_cast<const char*>(at), end - at);
    for (const Sequence& sequence : sequences) {
        if (rest.startsWith(sequence.bytes)) {
            m_shift = sequence.shift;
            return sequence.bytes.size();
        }
        if (!last && sequence.bytes.startsWith(rest))
            return wanting;
    }
    return damage(1, out);
}

DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    DecodedText decoded;
    decoder.decode(bytes, decoded.text);
    decoder.finish(decoded.text);
    decoded.damaged = decoder.damaged();
    return decoded;
}

QByteArray encodeCp932(QStringView text)
{
    QByteArray bytes;
    QStringList missing;
    appendCp932(text, bytes, missing);
    if (!missing.isEmpty()) {
        missing.removeDuplicates();
        throw Error(Fault::Unencodable, missing.join(u' '));
    }
    return bytes;
}

} // namespace musubi
