#include "ui/paper/painting.h"

#include "ui/paper/glyph_log.h"
#include "ui/paper/shaping.h"

#include <QPainter>

namespace musubi::paper {

namespace {

constexpr double scale = unitsPerMillimetre;

QColor shadeColor() { return QColor::fromRgbF(0.93f, 0.93f, 0.93f); }

bool isScreen(const QPainter& painter)
{
    const int kind = painter.device()->devType();
    return kind == QInternal::Image || kind == QInternal::Pixmap || kind == QInternal::Widget;
}

// Learns which character or cluster a glyph stands for by shaping each cluster alone.
void learnClusters(const QString& text, const QFont& font, GlyphLog& log)
{
    for (const QString& cluster : clustersOf(text)) {
        const QList<QGlyphRun> runs = shape(cluster, font);
        if (runs.size() == 1 && runs.front().glyphIndexes().size() == 1)
            GlyphLog::add(log.use(runs.front().rawFont()), runs.front().glyphIndexes().front(), cluster);
    }
}

} // namespace

PagePainter::PagePainter(const Pages& pages)
    : m_pages(pages)
    , m_typeface(pages.family)
{
}

void PagePainter::paint(QPainter& painter, qsizetype number, GlyphLog* log)
{
    const Page& page = m_pages.pages[static_cast<size_t>(number)];
    painter.save();
    painter.scale(painter.device()->logicalDpiX() / 1200.0, painter.device()->logicalDpiY() / 1200.0);
    painter.setPen(Qt::black);
    for (const QRectF& shade : page.shades)
        painter.fillRect(QRectF(shade.topLeft() * scale, shade.size() * scale), shadeColor());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    for (const Image& image : page.images)
        painter.drawImage(QRectF(image.place.topLeft() * scale, image.place.size() * scale), image.image);
    paintRules(painter, page);
    paintFigures(painter, page);
    paintPieces(painter, page, log);
    painter.restore();
}

void PagePainter::paintRules(QPainter& painter, const Page& page)
{
    // On a screen a rule of 0.15 mm is less than a dot: it is drawn one dot wide instead of grey.
    const double dot = isScreen(painter) ? 1 / qAbs(painter.combinedTransform().m11()) : 0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const float width : {static_cast<float>(Frame::innerRule), static_cast<float>(Frame::outerRule)}) {
        painter.setPen(
            QPen(Qt::black, std::max(static_cast<double>(width) * scale, dot), Qt::SolidLine, Qt::SquareCap));
        for (const Rule& rule : page.rules)
            if (qFuzzyCompare(rule.width, width))
                painter.drawLine(QPointF(static_cast<double>(rule.x1), static_cast<double>(rule.y1)) * scale,
                    QPointF(static_cast<double>(rule.x2), static_cast<double>(rule.y2)) * scale);
    }
    painter.setPen(Qt::black);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void PagePainter::paintFigures(QPainter& painter, const Page& page)
{
    for (const Figure& figure : page.figures) {
        const QPainterPath path = QTransform::fromScale(scale, scale).map(figure.path);
        if (figure.ground != Figure::Ground::None)
            painter.fillPath(path, figure.ground == Figure::Ground::Solid ? QColor(Qt::black) : shadeColor());
        if (figure.outline > 0)
            painter.strokePath(path, QPen(Qt::black, figure.outline * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
    painter.setPen(Qt::black);
}

void PagePainter::paintPieces(QPainter& painter, const Page& page, GlyphLog* log)
{
    for (const Piece& piece : page.pieces) {
        const bool plain = piece.plain && !piece.quarterTurn;
        if (!plain || piece.style != m_style)
            flush(painter, log);
        m_style = piece.style;
        if (plain)
            paintPlain(piece);
        else
            paintShaped(painter, piece, log);
    }
    flush(painter, log);
}

void PagePainter::paintPlain(const Piece& piece)
{
    double x = static_cast<double>(piece.x) * scale;
    const double y = static_cast<double>(piece.baseline) * scale;
    const double spacing = static_cast<double>(piece.spacing) * scale;
    for (const QChar character : piece.text) {
        const Typeface::Glyph glyph = m_typeface.glyph(character, piece.style);
        m_glyphs.push_back(glyph.index);
        m_positions.emplace_back(x, y);
        x += static_cast<double>(glyph.advance) + spacing;
    }
    m_characters += piece.text;
}

void PagePainter::flush(QPainter& painter, GlyphLog* log)
{
    if (m_glyphs.empty())
        return;
    QGlyphRun run;
    run.setRawFont(m_typeface.rawFont(m_style));
    run.setRawData(m_glyphs.data(), m_positions.data(), static_cast<int>(m_glyphs.size()));
    painter.drawGlyphRun({0, 0}, run);
    if (log) {
        GlyphLog::FontUse& use = log->use(run.rawFont());
        for (size_t i = 0; i < m_glyphs.size(); ++i) {
            GlyphLog::add(use, m_glyphs[i]);
            GlyphLog::add(use, m_glyphs[i], QString(m_characters[static_cast<qsizetype>(i)]));
        }
    }
    m_glyphs.clear();
    m_positions.clear();
    m_characters.clear();
}

void PagePainter::paintShaped(QPainter& painter, const Piece& piece, GlyphLog* log)
{
    painter.save();
    painter.translate(QPointF(static_cast<double>(piece.x), static_cast<double>(piece.baseline)) * scale);
    if (piece.quarterTurn)
        painter.rotate(90);
    const QFont& font = m_typeface.font(piece.style);
    for (const QGlyphRun& run : shape(piece.text, font)) {
        painter.drawGlyphRun({0, 0}, run);
        if (log)
            for (const quint32 glyph : run.glyphIndexes())
                GlyphLog::add(log->use(run.rawFont()), glyph);
    }
    if (log)
        learnClusters(piece.text, font, *log);
    painter.restore();
}

void paint(QPainter& painter, const Pages& pages, qsizetype page)
{
    PagePainter(pages).paint(painter, page);
}

QImage renderPage(const Pages& pages, qsizetype page, double dpi)
{
    const QSizeF size = pages.pages[static_cast<size_t>(page)].size;
    QImage image(qRound(size.width() * dpi / 25.4), qRound(size.height() * dpi / 25.4), QImage::Format_RGB32);
    const int dots = qRound(dpi / 25.4 * 1000);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, pages, page);
    return image;
}

} // namespace musubi::paper
