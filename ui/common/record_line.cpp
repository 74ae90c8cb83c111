#include "ui/common/record_line.h"

#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/row_delegate.h"
#include "ui/common/shown.h"

#include <QPainter>

namespace musubi::ui {

namespace {

constexpr int recordLeadColumn = 80;

} // namespace

RecordLine::RecordLine(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    m_content.text = shown(m_content.text);
    m_content.second = shown(m_content.second);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken{m_content.lead, m_content.text, m_content.second};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(m_content.second.isEmpty() ? m_content.text : m_content.text + u'\n' + m_content.second));
}

QSize RecordLine::sizeHint() const
{
    const Theme& look = theme();
    return {look.px(200), look.line(Type::Text) + look.px(4) + (m_content.second.isEmpty() ? 0 : look.line(Type::Small))};
}

QSize RecordLine::minimumSizeHint() const
{
    return {theme().px(120), sizeHint().height()};
}

void RecordLine::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse())
        paintGround(painter, rect(), Token::Hover, 4);
    const int left = m_content.lead.isEmpty() ? look.px(2) : look.px(recordLeadColumn);
    const QRect first(left, look.px(2), width() - left - look.px(2), look.line(Type::Text));
    paintLine(painter, QRect(look.px(2), first.top(), left - look.px(6), first.height()), m_content.lead, Type::Small, Token::Ink2);
    paintMarked(painter, first, m_content.text, m_content.hits, look.font(Type::Text), look.color(Token::Ink));
    if (!m_content.second.isEmpty())
        paintLine(painter, QRect(left, first.bottom() + 1, first.width(), look.line(Type::Small)), m_content.second, Type::Small, Token::Ink2);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void RecordLine::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RecordLine::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace musubi::ui
