#include "core/exchange/japanese_tables.h"

#include "core/base/error.h"

#include <QStringDecoder>

#include <array>
#include <vector>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace musubi {
namespace {

constexpr int cp932First = 0x8140;
constexpr int cp932Size = 0xFCFC - cp932First + 1;
constexpr int jisSide = 94;

constexpr int cp932Index(quint8 lead, quint8 trail)
{
    return (lead << 8 | trail) - cp932First;
}

/// Decodes characters that stand one to a line; a line that is not exactly one character of the page gives 0.
std::vector<char16_t> decodeLines(const QByteArray& lines, const char* codec, [[maybe_unused]] unsigned codePage)
{
    QString text;
    QStringDecoder decoder(codec, QStringDecoder::Flag::Stateless);
    if (decoder.isValid())
        text = decoder(lines);
#ifdef Q_OS_WIN // a Qt without ICU knows no Japanese encodings, but the system does
    else {
        text.resize(lines.size());
        const int length = MultiByteToWideChar(codePage, 0, lines.constData(), static_cast<int>(lines.size()),
            reinterpret_cast<wchar_t*>(text.data()), static_cast<int>(text.size()));
        text.truncate(length);
    }
#endif
    if (text.isEmpty())
        throw Error(Fault::Unsupported, QString::fromLatin1(codec));

    std::vector<char16_t> characters;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool one = line.size() == 1 && line[0] != QChar::ReplacementCharacter && line[0] != u'\x1A'
            && line[0] != u'\u30FB'; // Windows' own substitute; its true cell is set below
        characters.push_back(one ? line[0].unicode() : char16_t(0));
    }
    return characters;
}

/// Which of several codes of one character Windows writes: JIS X 0208, NEC row 13, IBM's extensions, NEC's copy of
/// them.
int rankOfLead(int lead)
{
    if (lead == 0x87)
        return 1;
    if (lead == 0xED || lead == 0xEE)
        return 3;
    return lead >= 0xFA ? 2 : 0;
}

struct Cp932 {
    std::vector<char16_t> characters = std::vector<char16_t>(cp932Size);
    std::vector<quint16> codes = std::vector<quint16>(0x10000);

    Cp932()
    {
        QByteArray lines;
        std::vector<quint16> order;
        for (int lead = 0x81; lead <= 0xFC; ++lead) {
            for (int trail = 0x40; isCp932Lead(quint8(lead)) && trail <= 0xFC; ++trail) {
                if (!isCp932Trail(quint8(trail)))
                    continue;
                lines.append(char(lead)).append(char(trail)).append('\n');
                order.push_back(quint16(lead << 8 | trail));
            }
        }
        const std::vector<char16_t> found = decodeLines(lines, "Shift_JIS", 932);
        for (size_t i = 0; i < order.size(); ++i)
            characters[size_t(order[i] - cp932First)] = found[i];
        characters[cp932Index(0x81, 0x45)] = u'・';

        for (int rank = 3; rank >= 0; --rank) // the better code overwrites
            for (size_t i = order.size(); i-- > 0;)
                if (rankOfLead(order[i] >> 8) == rank && characters[size_t(order[i] - cp932First)] != 0)
                    codes[characters[size_t(order[i] - cp932First)]] = order[i];
        for (quint16 kana = 0xA1; kana <= 0xDF; ++kana)
            codes[size_t(0xFF61 + kana - 0xA1)] = kana;
    }
};

const Cp932& cp932()
{
    static const Cp932 table;
    return table;
}

std::vector<char16_t> makeJisX0212()
{
    QByteArray lines;
    for (int row = 1; row <= jisSide; ++row)
        for (int cell = 1; cell <= jisSide; ++cell)
            lines.append('\x8F').append(char(row + 0xA0)).append(char(cell + 0xA0)).append('\n');
    return decodeLines(lines, "EUC-JP", 20932);
}

struct TwoNames {
    char16_t jis;
    char16_t microsoft;
};

constexpr std::array twoNames{
    TwoNames{u'\u301C', u'\uFF5E'}, // wave dash
    TwoNames{u'\u2212', u'\uFF0D'}, // minus
    TwoNames{u'\u2016', u'\u2225'}, // double vertical line
    TwoNames{u'\u2014', u'\u2015'}, // dash
    TwoNames{u'\u00A2', u'\uFFE0'}, // cent
    TwoNames{u'\u00A3', u'\uFFE1'}, // pound
    TwoNames{u'\u00AC', u'\uFFE2'}, // not
    TwoNames{u'\u00A5', u'\uFFE5'}, // yen
    TwoNames{u'\u203E', u'\uFFE3'}, // overline
    TwoNames{u'\u00A6', u'\uFFE4'}, // broken bar
};

char16_t microsoftName(char16_t character)
{
    for (const TwoNames& names : twoNames)
        if (names.jis == character)
            return names.microsoft;
    return character;
}

} // namespace

char16_t cp932Character(quint8 lead, quint8 trail)
{
    if (!isCp932Lead(lead) || !isCp932Trail(trail))
        return 0;
    return cp932().characters[size_t(cp932Index(lead, trail))];
}

char16_t jisX0208Character(int row, int cell)
{
    if (row < 1 || row > jisSide || cell < 1 || cell > jisSide)
        return 0;
    const int lead = (row + 1) / 2 + (row < 63 ? 0x80 : 0xC0);
    const int trail = row % 2 == 0 ? cell + 0x9E : cell + (cell < 64 ? 0x3F : 0x40);
    return cp932Character(quint8(lead), quint8(trail));
}

char16_t jisX0212Character(int row, int cell)
{
    static const std::vector<char16_t> table = makeJisX0212();
    if (row < 1 || row > jisSide || cell < 1 || cell > jisSide)
        return 0;
    return table[size_t((row - 1) * jisSide + cell - 1)];
}

void appendCp932(QStringView text, QByteArray& out, QStringList& missing)
{
    const auto& codes = cp932().codes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t character = text[i].unicode();
        if (character < 0x80) {
            out.append(char(character));
            continue;
        }
        const quint16 code = codes[microsoftName(character)];
        if (code > 0xFF) {
            out.append(char(code >> 8)).append(char(code & 0xFF));
        } else if (code != 0) {
            out.append(char(code));
        } else {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            missing.append(text.mid(i, pair ? 2 : 1).toString());
            out.append("\x81\xAC", 2); // 〓
            i += pair ? 1 : 0;
        }
    }
}

} // namespace musubi
