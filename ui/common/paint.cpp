#include "ui/common/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace musubi::ui {

void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, int width, int radius)
{
    const qreal half = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() && width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal round = qMax(0.0, radius - half);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), round, round);
    painter.restore();
}

void paintBox(QPainter& painter, const QRect& rect, Token fill, const Outline& outline)
{
    paintBox(painter, rect, theme().color(fill), theme().color(outline.color), outline.width, theme().px(outline.radius));
}

void paintGround(QPainter& painter, const QRect& rect, Token fill, int radius)
{
    if (radius == 0)
        painter.fillRect(rect, theme().color(fill));
    else
        paintBox(painter, rect, theme().color(fill), {}, 0, theme().px(radius));
}

void paintFocusRing(QPainter& painter, const QRect& rect, int radius)
{
    paintBox(painter, rect, {}, theme().color(Token::Accent), 2, theme().px(radius));
}

int paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return 0;
    const QString shown = elided(text, font, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return qMin(widthOf(shown, font), rect.width());
}

int paintLine(QPainter& painter, const QRect& rect, const QString& text, Type type, Token color, Qt::Alignment alignment)
{
    return paintLine(painter, rect, text, theme().font(type), theme().color(color), alignment);
}

int widthOf(const QString& text, Type type)
{
    return widthOf(text, theme().font(type));
}

int widthOf(const QString& text, const QFont& font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

QString elided(const QString& text, const QFont& font, int width)
{
    // QFontMetrics rounds its own width down and then cuts what it had measured.
    return widthOf(text, font) <= width ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace musubi::ui
