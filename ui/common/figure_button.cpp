#include "ui/common/figure_button.h"

#include "ui/common/focus_ring.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

FigureButton::FigureButton(const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(caption);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const QString& figure, const QString& unit, const QString& comparison)
{
    m_figure = figure;
    m_unit = unit;
    m_comparison = comparison;
    setAccessibleName(text() + QChar(u' ') + figure + unit);
    setAccessibleDescription(comparison);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const Theme& look = theme();
    const int figure = widthOf(m_figure, Type::Figure) + widthOf(m_unit, Type::Small) + look.px(4);
    const int width = qMax(figure, qMax(widthOf(text(), Type::Small), widthOf(m_comparison, Type::Small)));
    return {width + look.px(24), look.px(84)};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    paintGround(painter, rect(), isDown() ? Token::TintStrong : underMouse() ? Token::Hover : Token::Pane);
    const int padding = look.px(12);
    const QRect inner = rect().adjusted(padding, look.px(8), -padding, 0);
    paintLine(painter, QRect(inner.left(), inner.top(), inner.width(), look.line(Type::Small)), text(), Type::Small, Token::Ink2);
    const int top = inner.top() + look.line(Type::Small);
    const int used = paintLine(painter, QRect(inner.left(), top, inner.width(), look.line(Type::Figure)), m_figure, Type::Figure, Token::Ink);
    paintLine(painter, QRect(inner.left() + used + look.px(4), top + look.px(8), inner.width() - used, look.line(Type::Figure) - look.px(8)), m_unit, Type::Small, Token::Ink2);
    paintLine(painter, QRect(inner.left(), top + look.line(Type::Figure), inner.width(), look.line(Type::Small)), m_comparison, Type::Small, Token::Ink2);
    if (isChecked())
        paintGround(painter, QRect(0, height() - 3, width(), 3), Token::Accent);
    if (showsFocus(*this))
        paintFocusRing(painter, rect());
}

void FigureButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace musubi::ui
