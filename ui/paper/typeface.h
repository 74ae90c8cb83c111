#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>

#include <array>
#include <memory>

namespace musubi::paper {

/// The type scale of paper (LOOK "Paper").
enum class Size : quint8 { Title, Addressee, Heading, Body, Field, Small, Stamp, Foot, Subtitle };

struct Style {
    Size size = Size::Body;
    bool bold = false;

    friend bool operator==(Style, Style) = default;
};

double pointSize(Size size);
double lineHeight(Size size); // millimetres

/// Fonts are set in units of 1/1200 inch, so that one layout serves the PDF, every printer and the preview.
inline constexpr double unitsPerMillimetre = 1200 / 25.4;

/// The paper font in all its sizes, with the widths of its characters. Belongs to the thread that made it.
class Typeface {
public:
    /// BIZ UDGothic wherever installed, else the next Japanese font; `preferred` goes first when installed.
    /// Throws Error(NoJapaneseFont) rather than print boxes.
    explicit Typeface(const QString& preferred = {});

    const QString& family() const { return m_families.front(); }
    const QFont& font(Style style);
    const QRawFont& rawFont(Style style);

    struct Glyph {
        quint32 index = 0; // 0: not in the font, or needs shaping
        float advance = 0; // units
    };
    /// For characters that stand alone: one character, one glyph.
    Glyph glyph(QChar character, Style style);

    /// Whether each character stands alone and is in the font itself: then no shaping is needed.
    bool isPlain(QStringView text, Style style);
    /// Millimetres. For plain text.
    double plainWidth(QStringView text, Style style);

private:
    struct Face {
        QFont font;
        QRawFont raw;
        std::array<std::unique_ptr<std::array<Glyph, 256>>, 256> glyphs;
    };
    Face& face(Style style);
    static Glyph look(Face& face, QChar character);

    QStringList m_families;
    std::array<std::unique_ptr<Face>, 18> m_faces; // each size regular and bold
};

} // namespace musubi::paper
