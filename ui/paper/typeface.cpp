#include "ui/paper/typeface.h"

#include "core/base/error.h"

#include <QFontDatabase>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 notLookedUp = 0xffffffff;

struct TypeSize {
    double points;
    double lineHeight;
};

constexpr std::array<TypeSize, 9> typeScale{{
    {17, 9},
    {11, 5.6},
    {10.5, 6},
    {10, 5},
    {9.5, 5},
    {8.5, 4.2},
    {8, 4.4},
    {7.5, 3.8},
    {14, 7.4},
}};

// Universal-design and true-text fonts first, then what each system brings along.
QStringList knownFamilies()
{
    return {u"BIZ UDGothic"_s, u"BIZ UDゴシック"_s, u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans JP"_s,
        u"Yu Gothic"_s, u"游ゴシック"_s, u"Meiryo"_s, u"メイリオ"_s, u"Hiragino Sans"_s, u"Hiragino Kaku Gothic ProN"_s,
        u"IPAexGothic"_s, u"IPAGothic"_s, u"VL Gothic"_s, u"TakaoGothic"_s, u"MS Gothic"_s, u"ＭＳ ゴシック"_s};
}

bool printsJapanese(const QString& family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QRawFont raw = QRawFont::fromFont(font);
    return raw.isValid() && raw.familyName() == family && raw.supportsCharacter(u'あ') && raw.supportsCharacter(u'協')
        && raw.supportsCharacter(u'談');
}

QStringList installedFamilies(const QString& preferred)
{
    QStringList families;
    for (const QString& family : QStringList{preferred} + knownFamilies())
        if (!family.isEmpty() && !families.contains(family) && QFontDatabase::hasFamily(family))
            families << family;
    if (families.isEmpty())
        for (const QString& family : QFontDatabase::families(QFontDatabase::Japanese))
            if (printsJapanese(family))
                families << family;
    if (families.isEmpty())
        throw Error(Fault::NoJapaneseFont);
    return families;
}

// Marks that combine, controls, surrogates and scripts with contextual forms go to the shaping engine.
bool standsAlone(char16_t c)
{
    if (c < 0x0300)
        return c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f) && c != 0xad;
    if (c < 0x0530)
        return c >= 0x0370 && (c < 0x0483 || c > 0x0489);
    if (c < 0x2010)
        return false;
    if (c < 0x2e80)
        return c <= 0x2027 || (c >= 0x2030 && c < 0x2060) || (c >= 0x2070 && (c < 0x20d0 || c > 0x20ff) && c < 0x2c00);
    if (c < 0xa000)
        return (c < 0x302a || c > 0x302f) && c != 0x3099 && c != 0x309a;
    return (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe50) || (c > 0xff00 && c < 0xfff0);
}

} // namespace

double pointSize(Size size)
{
    return typeScale[static_cast<size_t>(size)].points;
}
double lineHeight(Size size)
{
    return typeScale[static_cast<size_t>(size)].lineHeight;
}

Typeface::Typeface(const QString& preferred)
    : m_families(installedFamilies(preferred))
{
}

Typeface::Face& Typeface::face(Style style)
{
    auto& face = m_faces[static_cast<size_t>(style.size) * 2 + (style.bold ? 1 : 0)];
    if (!face) {
        face = std::make_unique<Face>();
        face->font.setFamilies(m_families);
        face->font.setPixelSize(qRound(pointSize(style.size) * 1200 / 72));
        face->font.setBold(style.bold);
        face->font.setKerning(false);
        face->font.setHintingPreference(QFont::PreferNoHinting);
        face->raw = QRawFont::fromFont(face->font);
    }
    return *face;
}

const QFont& Typeface::font(Style style)
{
    return face(style).font;
}
const QRawFont& Typeface::rawFont(Style style)
{
    return face(style).raw;
}

Typeface::Glyph Typeface::look(Face& face, QChar character)
{
    auto& row = face.glyphs[character.row()];
    if (!row) {
        row = std::make_unique<std::array<Glyph, 256>>();
        row->fill(Glyph{notLookedUp, 0});
    }
    Glyph& glyph = (*row)[character.cell()];
    if (glyph.index == notLookedUp) {
        glyph = {};
        int count = 1;
        quint32 index = 0;
        if (standsAlone(character.unicode()) && face.raw.glyphIndexesForChars(&character, 1, &index, &count)
            && index != 0) {
            QPointF advance;
            face.raw.advancesForGlyphIndexes(&index, &advance, 1);
            glyph = {index, static_cast<float>(advance.x())};
        }
    }
    return glyph;
}

Typeface::Glyph Typeface::glyph(QChar character, Style style)
{
    return look(face(style), character);
}

bool Typeface::isPlain(QStringView text, Style style)
{
    Face& own = face(style);
    for (const QChar character : text)
        if (look(own, character).index == 0)
            return false;
    return true;
}

double Typeface::plainWidth(QStringView text, Style style)
{
    Face& own = face(style);
    double units = 0;
    for (const QChar character : text)
        units += static_cast<double>(look(own, character).advance);
    return units / unitsPerMillimetre;
}

} // namespace musubi::paper
