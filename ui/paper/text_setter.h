#pragma once

#include "core/sheet/sheet.h"
#include "ui/paper/pages.h"

namespace musubi::paper {

/// One line of set text; x of its pieces counts from the line's left end, baselines are still 0.
struct Line {
    std::vector<Piece> pieces;
    double width = 0; // millimetres
};

using Lines = std::vector<Line>;

/// Breaks texts into lines: plain ones by the widths of their characters, all others by QTextLayout (kinsoku, shaping,
/// fonts for what the paper font lacks).
class TextSetter {
public:
    TextSetter(Typeface& typeface, const SheetWords& words)
        : m_typeface(typeface)
        , m_words(words)
    {
    }

    Lines set(const sheet::Text& text, Style style, double width);
    Lines set(const QString& text, Style style, double width);
    /// On one line whatever its width.
    Line line(const sheet::Text& text, Style style);
    QString words(const sheet::Text& text) const { return sheet::worded(text, m_words); }
    Typeface& typeface() { return m_typeface; }
    const QStringList& missing() const { return m_missing; } // characters that no installed font has

private:
    struct Stretch {
        QString text;
        Style style;
    };
    void setParagraph(Lines& lines, const std::vector<Stretch>& paragraph, double width);
    bool setPlain(Lines& lines, const std::vector<Stretch>& paragraph, double width);
    void breakLines(Lines& lines, const std::vector<Stretch>& paragraph, double width);
    QString withGeta(const QString& text, Style style);
    Piece piece(const QString& text, Style style, double x, double width);

    Typeface& m_typeface;
    const SheetWords& m_words;
    QHash<QString, bool> m_printable; // by cluster
    QStringList m_missing;
};

/// Data as it may be printed: line ends become '\n', tabs a space, controls a visible sign.
QString printable(const QString& text);

} // namespace musubi::paper
