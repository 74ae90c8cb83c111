#include "ui/shell/seat_button.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

SeatButton::SeatButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    refresh();
}

void SeatButton::setPerson(const QString& name)
{
    m_person = name;
    refresh();
}

void SeatButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    refresh();
}

QSize SeatButton::sizeHint() const
{
    return {theme().px(m_narrow ? 48 : 184), theme().px(36)};
}

void SeatButton::refresh()
{
    const QString words = m_person.isEmpty() ? tr("Choose who sits here") : tr("%1, in charge here; change").arg(shown(m_person));
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    update();
}

void SeatButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), look.color(Token::Hover));
    const int side = look.px(16);
    const bool nobody = m_person.isEmpty();
    Icon::paint(painter, QRectF(look.px(16), (height() - side) / 2.0, side, side), u"person"_s, nobody ? Token::Warn : Token::Ink);
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (m_narrow)
        return;
    painter.setFont(look.font(Type::Small));
    const QString caption = nobody ? QString() : tr("in charge");
    const int captionWidth = painter.fontMetrics().horizontalAdvance(caption);
    painter.setPen(look.color(Token::Ink2));
    painter.drawText(rect().adjusted(0, 0, -look.px(12), 0), Qt::AlignRight | Qt::AlignVCenter, caption);
    painter.setFont(look.font(Type::Text));
    painter.setPen(look.color(nobody ? Token::Warn : Token::Ink));
    const QRect words = rect().adjusted(look.px(42), 0, -look.px(20) - captionWidth, 0);
    const QString name = nobody ? tr("Choose who sits here") : shown(m_person);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
}

void SeatButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace musubi::ui
