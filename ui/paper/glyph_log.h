#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <vector>

namespace musubi::paper {

/// Which glyphs of which font were painted, in the order of their first use, and the characters each stands for.
/// A PDF numbers the glyphs of an embedded font in that order, so this says what its text should read.
class GlyphLog {
public:
    struct FontUse {
        QRawFont font;
        std::vector<quint32> order; // glyph of the font by first use
        std::vector<bool> seen; // by glyph
        QHash<quint32, QString> characters; // the document's own
        QHash<quint32, QString> others; // further characters of the document with the same glyph
    };

    FontUse& use(const QRawFont& font);
    static void add(FontUse& use, quint32 glyph);
    static void add(FontUse& use, quint32 glyph, const QString& character);
    const std::map<QString, FontUse>& fonts() const { return m_fonts; }

private:
    std::map<QString, FontUse> m_fonts;
};

} // namespace musubi::paper
