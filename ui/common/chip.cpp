#include "ui/common/chip.h"

#include "ui/common/focus_ring.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 8;
constexpr int chipGap = 4;

} // namespace

Chip::Chip(Kind kind, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Choice || kind == Kind::Mark);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize Chip::sizeHint() const
{
    const Theme& look = theme();
    const int icon = m_kind == Kind::Choice ? 0 : look.px(16 + chipGap);
    return {widthOf(text(), Type::Small) + icon + 2 * look.px(chipPadding) + 2, look.px(22)};
}

QRect Chip::crossRect() const
{
    const int side = theme().px(16);
    return QRect(width() - theme().px(chipPadding) - side, (height() - side) / 2, side, side);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = theme();
    const bool on = m_kind == Kind::Removable || isChecked();
    const Token ground = isDown() ? Token::TintStrong : on ? Token::Tint : underMouse() && isEnabled() ? Token::Hover : Token::Pane;
    const Token ink = !isEnabled() ? Token::Ink3 : on ? Token::Accent : m_kind == Kind::Add ? Token::Ink2 : Token::Ink;
    const Token line = showsFocus(*this) || on ? Token::Accent : m_kind == Kind::Add ? Token::ControlLine : Token::Line;
    const int width = showsFocus(*this) ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.color(line), width);
    if (m_kind == Kind::Add && !showsFocus(*this))
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(look.color(ground));
    const qreal half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0, height() / 2.0);

    const int side = look.px(16);
    QRect inner = rect().adjusted(look.px(chipPadding) + 1, 0, -look.px(chipPadding), 0);
    if (m_kind == Kind::Add) {
        Icon::paint(painter, QRectF(inner.left(), (height() - side) / 2, side, side), u"add"_s, ink);
        inner.setLeft(inner.left() + side + look.px(chipGap));
    } else if (hasCross()) {
        Icon::paint(painter, crossRect(), u"close"_s, ink);
        inner.setRight(inner.right() - side - look.px(chipGap));
    }
    paintLine(painter, inner.adjusted(0, -1, 1, 0), text(), Type::Small, ink);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool pressed = isDown();
    if (hasCross() && pressed && crossRect().adjusted(-4, -4, 8, 4).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (hasCross() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QToolButton::changeEvent(event);
}

} // namespace musubi::ui
