#pragma once

#include "ui/paper/pages.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace musubi::paper {

class GlyphLog;

/// Paints pages one after the other; keeps the fonts between them. Belongs to the thread that made it.
class PagePainter {
public:
    explicit PagePainter(const Pages& pages);

    /// The painter's origin is the corner of the paper (a QPrinter needs setFullPage) and its scale that of its device.
    /// `log` notes every glyph.
    void paint(QPainter& painter, qsizetype page, GlyphLog* log = nullptr);

private:
    void paintRules(QPainter& painter, const Page& page);
    void paintFigures(QPainter& painter, const Page& page);
    void paintPieces(QPainter& painter, const Page& page, GlyphLog* log);
    void paintPlain(const Piece& piece);
    void flush(QPainter& painter, GlyphLog* log);
    void paintShaped(QPainter& painter, const Piece& piece, GlyphLog* log);

    const Pages& m_pages;
    Typeface m_typeface;
    Style m_style;
    std::vector<quint32> m_glyphs; // gathered, of one style
    std::vector<QPointF> m_positions;
    QString m_characters;
};

/// One page on any device, for previews and printers that paint single pages.
void paint(QPainter& painter, const Pages& pages, qsizetype page);

/// One page as a picture on white.
QImage renderPage(const Pages& pages, qsizetype page, double dpi);

} // namespace musubi::paper
