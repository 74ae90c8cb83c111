#include "ui/paper/shaping.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace musubi::paper {

QList<QGlyphRun> shape(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return layout.glyphRuns();
}

QStringList clustersOf(const QString& text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        clusters << text.mid(from, to - from);
        from = to;
    }
    return clusters;
}

bool isPrintable(const QString& cluster, const QFont& font)
{
    for (const QGlyphRun& run : shape(cluster, font))
        if (run.glyphIndexes().contains(0))
            return false;
    return true;
}

} // namespace musubi::paper
