#include "ui/paper/glyph_log.h"

namespace musubi::paper {

GlyphLog::FontUse& GlyphLog::use(const QRawFont& font)
{
    const QString key = font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight());
    FontUse& use = m_fonts[key];
    if (!use.font.isValid())
        use.font = font;
    return use;
}

void GlyphLog::add(FontUse& use, quint32 glyph)
{
    if (glyph >= use.seen.size())
        use.seen.resize(glyph + 1024, false);
    if (use.seen[glyph])
        return;
    use.seen[glyph] = true;
    use.order.push_back(glyph);
}

void GlyphLog::add(FontUse& use, quint32 glyph, const QString& character)
{
    const auto known = use.characters.constFind(glyph);
    if (known == use.characters.constEnd())
        use.characters.insert(glyph, character);
    else if (*known != character && !use.others.value(glyph).contains(character))
        use.others[glyph] += character;
}

} // namespace musubi::paper
