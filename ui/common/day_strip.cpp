#include "ui/common/day_strip.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace musubi::ui {

using namespace Qt::StringLiterals;

DayStrip::DayStrip(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The next days"));
}

void DayStrip::setDays(const QList<Day>& days)
{
    m_days = days;
    m_hovered = -1;
    moveTo(qBound(0, m_current, static_cast<int>(days.size()) - 1));
    update();
}

QSize DayStrip::sizeHint() const
{
    return {theme().px(720), theme().px(76)};
}

QList<QRect> DayStrip::cells() const
{
    double shares = 0;
    int narrow = 0;
    int closedWidth = theme().px(34);
    for (const Day& day : m_days)
        if (day.closed && !day.today)
            closedWidth = std::max(closedWidth, std::min(theme().px(52), widthOf(day.closedWord, Type::Small) + theme().px(6)));
    for (const Day& day : m_days) {
        if (day.closed && !day.today)
            ++narrow;
        else
            shares += day.today ? 1.25 : 1;
    }
    const double share = shares > 0 ? (width() - 2 - narrow * closedWidth) / shares : 0;
    QList<QRect> cells;
    double x = 1;
    for (const Day& day : m_days) {
        const double wide = day.closed && !day.today ? closedWidth : share * (day.today ? 1.25 : 1);
        cells.append(QRect(QPoint(qRound(x), 1), QPoint(qRound(x + wide) - 1, height() - 2)));
        x += wide;
    }
    return cells;
}

void DayStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), Token::Pane, {Token::Line});
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme().px(4) - 1, theme().px(4) - 1);
    painter.setClipPath(inside);
    const QList<QRect> boxes = cells();
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        paintDay(painter, boxes[i], m_days[i], i == m_hovered);
        if (i > 0)
            paintGround(painter, QRect(boxes[i].left(), 1, 1, height() - 2), Token::LineFaint);
    }
    if (hasFocus() && m_current < boxes.size())
        paintFocusRing(painter, boxes[m_current].adjusted(m_current ? 1 : 0, 0, 0, 0), 3);
}

void DayStrip::paintDay(QPainter& painter, const QRect& cell, const Day& day, bool hovered) const
{
    const Theme& look = theme();
    paintGround(painter, cell, day.today ? Token::Tint : day.closed ? Token::Closed : hovered ? Token::Hover : Token::Pane);
    if (day.closed && !day.today) {
        const int line = look.line(Type::Small);
        int y = cell.top() + look.px(4);
        for (const auto& [text, tone] : {std::pair(day.number, day.weekdayTone), std::pair(day.weekday, day.weekdayTone), std::pair(day.closedWord, Token::Ink3)}) {
            if (widthOf(text, Type::Small) <= cell.width()) // the ground says it too; a word cut short says nothing
                paintLine(painter, QRect(cell.left(), y, cell.width(), line), text, Type::Small, tone, Qt::AlignHCenter);
            y += line;
        }
        return;
    }
    const int padding = look.px(8);
    const QRect inner = cell.adjusted(padding, look.px(4), -look.px(4), 0);
    const QRect head(inner.left(), inner.top(), inner.width(), look.line(Type::Date));
    const int used = paintLine(painter, head, day.number, Type::Date, day.today ? Token::Accent : Token::Ink);
    paintLine(painter, head.adjusted(used + look.px(4), 1, 0, 1), day.weekday, Type::Small, day.weekdayTone);

    const int line = look.px(18);
    const int side = look.px(14);
    int y = head.bottom() + 1;
    const int places = qMax(0, (cell.bottom() - y) / line);
    for (int i = 0; i < day.entries.size() && i < places; ++i) {
        const Entry& entry = day.entries[i];
        QString text = entry.text;
        if (i == places - 1 && day.entries.size() > places)
            text = tr("%n more", nullptr, static_cast<int>(day.entries.size()) - i);
        else
            Icon::paint(painter, QRectF(inner.left(), y + (line - side) / 2, side, side), entry.icon, entry.tone);
        paintLine(painter, QRect(inner.left() + side + look.px(4), y, inner.width() - side - look.px(4), line), text, Type::Small, Token::Ink);
        y += line;
    }
}

int DayStrip::dayAt(const QPoint& point) const
{
    const QList<QRect> boxes = cells();
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes[i].contains(point))
            return i;
    return -1;
}

QString DayStrip::textOf(const Day& day) const
{
    QStringList lines{day.spoken.isEmpty() ? day.number + u' ' + day.weekday : day.spoken};
    for (const Entry& entry : day.entries)
        lines.append(entry.text);
    return lines.join(u'\n');
}

void DayStrip::moveTo(int day)
{
    m_current = qMax(0, day);
    setAccessibleDescription(m_current < m_days.size() ? textOf(m_days[m_current]) : QString());
    update();
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: moveTo(qMax(0, m_current - 1)); return;
    case Qt::Key_Right: moveTo(qMin(last, m_current + 1)); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current <= last)
            Q_EMIT dayChosen(m_days[m_current].date);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void DayStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = dayAt(event->position().toPoint());
    update();
}

void DayStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int day = dayAt(event->position().toPoint()); day >= 0 && event->button() == Qt::LeftButton) {
        moveTo(day);
        Q_EMIT dayChosen(m_days[day].date);
    }
}

void DayStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day < 0 ? QString() : plainToolTip(textOf(m_days[day])), this);
        return true;
    }
    return QWidget::event(event);
}

void DayStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
