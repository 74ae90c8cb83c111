#include "ui/today/today_row.h"

#include "ui/common/buttons.h"
#include "ui/common/icon.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace musubi::ui {

namespace {

constexpr int oneLine = 30, twoLines = 44, leadWidth = 88, asideWidth = 116, whoWidth = 84;

} // namespace

TodayRow::TodayRow(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocusRing", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken{m_content.lead.text, m_content.text, m_content.tag.text, m_content.second, m_content.aside, m_content.who};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void TodayRow::setAction(const QString& words)
{
    m_action = compact(button(words, {}, this));
    m_action->setAccessibleName(words + QStringLiteral(": ") + m_content.text);
    m_action->installEventFilter(this);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &TodayRow::actionChosen, Qt::QueuedConnection); // the row may go with it
}

void TodayRow::showAction(bool visible)
{
    if (m_action)
        m_action->setVisible(visible);
    update();
}

void TodayRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    if (m_action) {
        const QSize size = m_action->sizeHint();
        m_action->setGeometry(width() - size.width() - theme().px(16), (height() - size.height()) / 2, size.width(), size.height());
    }
}

void TodayRow::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    showAction(true);
}

void TodayRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        const auto rows = parentWidget() ? parentWidget()->findChildren<TodayRow*>(Qt::FindDirectChildrenOnly) : QList<TodayRow*>();
        if (TodayRow* next = rows.value(rows.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1)))
            next->setFocus(Qt::TabFocusReason);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

bool TodayRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_action && event->type() == QEvent::FocusOut && !underMouse())
        QMetaObject::invokeMethod(this, [this] { showAction(hasFocus()); }, Qt::QueuedConnection);
    return QAbstractButton::eventFilter(watched, event);
}

QSize TodayRow::sizeHint() const
{
    return {theme().px(400), theme().px(m_content.second.isEmpty() ? oneLine : twoLines)};
}

void TodayRow::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), look.color(Token::Hover));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::LineFaint));
    int x = look.px(16);
    const QRect icon(x, look.px(7), look.px(16), look.px(16));
    if (m_content.stage > 0)
        Icon::paintFilled(painter, icon.adjusted(2, 2, -2, -2), stageIcon(m_content.stage), stageToken(m_content.stage));
    else if (!m_content.icon.isEmpty())
        Icon::paint(painter, icon, m_content.icon, Token::Ink2);
    x += look.px(26);
    const int line = look.px(oneLine);
    if (!m_content.lead.text.isEmpty()) {
        painter.setFont(look.font(m_content.lead.type));
        painter.setPen(look.color(m_content.lead.tone));
        painter.drawText(QRect(x, 0, look.px(leadWidth), line), Qt::AlignLeft | Qt::AlignVCenter, m_content.lead.text);
        x += look.px(leadWidth);
    }
    int right = width() - look.px(16);
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(Token::Ink2));
    const auto atRight = [&](const QString& text, int room) {
        if (text.isEmpty())
            return;
        const QRect cell(right - look.px(room), 0, look.px(room), line);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        right = cell.left() - look.px(8);
    };
    if (m_action && m_action->isVisible())
        right = m_action->x() - look.px(8);
    atRight(m_content.who, whoWidth);
    atRight(m_content.aside, asideWidth);
    const QSize tag = m_content.tag.text.isEmpty() ? QSize() : tagSize(m_content.tag);
    const int room = right - x - (tag.isEmpty() ? 0 : tag.width() + look.px(8));
    painter.setFont(look.font(Type::Text));
    painter.setPen(look.color(Token::Ink));
    const QString text = painter.fontMetrics().elidedText(shown(m_content.text), Qt::ElideRight, room);
    painter.drawText(QRect(x, 0, room, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!tag.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        paintTag(painter, QPoint(m_content.second.isEmpty() ? x + width + look.px(8) : right - tag.width(), (line - tag.height()) / 2), m_content.tag);
    }
    if (!m_content.second.isEmpty()) {
        painter.setFont(look.font(Type::Small));
        painter.setPen(look.color(Token::Ink2));
        const QRect under(x, look.px(23), width() - x - look.px(16), look.px(18));
        painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(shown(m_content.second), Qt::ElideRight, under.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TodayRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    showAction(true);
}

void TodayRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    showAction(hasFocus() || (m_action && m_action->hasFocus()));
}

} // namespace musubi::ui
