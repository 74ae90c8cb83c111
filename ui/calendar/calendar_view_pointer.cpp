#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_view.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/text/calendar_wording.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace musubi::ui {

namespace {

constexpr int entryStretchEdge = 6;

} // namespace

qsizetype CalendarView::spotAt(const QPoint& point) const
{
    for (qsizetype i = m_spots.size() - 1; i >= 0; --i)
        if (placeOf(m_spots[i]).contains(point) && (!m_spots[i].scrolls || point.y() >= headHeight()))
            return i;
    return -1;
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    settle();
    const QPoint point = event->position().toPoint();
    const QDate day = dayAt(point);
    if (!day.isValid())
        return;
    const qsizetype spot = spotAt(point);
    choose(day, spot);
    if (event->button() != Qt::LeftButton)
        return;
    if (spot < 0) {
        m_marked = Marked{momentAt(point), point, false, emptyPlaceAt(point)};
        return;
    }
    if (m_spots[spot].entry < 0) {
        Q_EMIT dayOpened(day);
        return;
    }
    Drawn drawn;
    drawn.entry = m_model.entries()[m_spots[spot].entry];
    drawn.grabbed = momentAt(point);
    drawn.pressed = point;
    const QRect place = placeOf(m_spots[spot]);
    const int edge = theme().px(entryStretchEdge);
    drawn.stretching = stretches(m_spots[spot]) && (drawn.entry.isBar() ? place.right() - point.x() < edge : place.bottom() - point.y() < edge);
    drawn.begin = drawn.entry.begin;
    drawn.end = drawn.entry.end;
    m_drawn = drawn;
}

EmptyPlace CalendarView::emptyPlaceAt(const QPoint& point) const
{
    const bool hours = minutesBelow() > 0 && point.y() >= headHeight();
    const QDateTime at = momentAt(point);
    return {hours ? at : QDateTime(at.date(), QTime(0, 0)), {}, !hours};
}

/// Draws empty days or hours out to the pointer; hours stay in their day.
void CalendarView::mark(const QPoint& point)
{
    Marked& marked = *m_marked;
    if (!marked.moving && (point - marked.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    marked.moving = true;
    const QDateTime at = momentAt(point);
    if (!at.isValid() || !marked.pressedAt.isValid())
        return;
    if (marked.place.wholeDay) {
        marked.place.begin = QDateTime(std::min(marked.pressedAt.date(), at.date()), QTime(0, 0));
        marked.place.end = QDateTime(std::max(marked.pressedAt.date(), at.date()).addDays(1), QTime(0, 0));
    } else {
        const QDateTime there(marked.pressedAt.date(), at.time());
        marked.place.begin = std::min(marked.pressedAt, there);
        marked.place.end = std::max(marked.pressedAt, there).addSecs(60 * minutesBelow());
    }
    viewport()->update();
}

void CalendarView::draw(const QPoint& point)
{
    Drawn& drawn = *m_drawn;
    if (!drawn.moving && (point - drawn.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    drawn.moving = true;
    const QDateTime at = momentAt(point);
    if (!at.isValid() || !drawn.grabbed.isValid())
        return;
    const bool whole = drawn.entry.isBar() || minutesBelow() == 0;
    const qint64 days = drawn.grabbed.date().daysTo(at.date());
    const qint64 seconds = whole ? 0 : drawn.grabbed.time().secsTo(at.time());
    const auto later = [&](const QDateTime& moment) { return moment.addDays(days).addSecs(seconds); };
    drawn.begin = drawn.stretching ? drawn.entry.begin : later(drawn.entry.begin);
    drawn.end = later(drawn.entry.end);
    if (drawn.end <= drawn.begin)
        drawn.end = drawn.entry.isBar() ? drawn.begin.addDays(1) : drawn.begin.addSecs(60 * minutesBelow());
    viewport()->update();
}

void CalendarView::showCursor(const QPoint& point)
{
    settle();
    const qsizetype spot = spotAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spot >= 0) {
        shape = Qt::PointingHandCursor;
        const QRect place = placeOf(m_spots[spot]);
        if (m_spots[spot].entry >= 0 && stretches(m_spots[spot])) {
            const bool bar = m_model.entries()[m_spots[spot].entry].isBar();
            if (bar ? place.right() - point.x() < theme().px(entryStretchEdge) : place.bottom() - point.y() < theme().px(entryStretchEdge))
                shape = bar ? Qt::SizeHorCursor : Qt::SizeVerCursor;
        }
    }
    viewport()->setCursor(shape);
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_drawn && (event->buttons() & Qt::LeftButton))
        draw(point);
    else if (m_marked && (event->buttons() & Qt::LeftButton))
        mark(point);
    else
        showCursor(point);
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto marked = std::exchange(m_marked, std::nullopt); marked && marked->moving) {
        viewport()->update();
        if (marked->place.end)
            Q_EMIT newAsked(marked->place, event->globalPosition().toPoint());
    }
    if (!m_drawn)
        return;
    const Drawn drawn = *std::exchange(m_drawn, std::nullopt);
    viewport()->update();
    if (!drawn.moving || (drawn.begin == drawn.entry.begin && drawn.end == drawn.entry.end))
        return;
    ask(drawn.entry, drawn.begin, drawn.end);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const QDateTime at = momentAt(point);
    if (event->button() != Qt::LeftButton || !at.isValid())
        return;
    m_drawn.reset();
    m_marked.reset();
    if (spotAt(point) >= 0)
        activate();
    else
        Q_EMIT newAsked(emptyPlaceAt(point), event->globalPosition().toPoint());
}

void CalendarView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuAsked(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(currentRect().bottomLeft()) : event->globalPos());
}

bool CalendarView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        settle();
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype spot = spotAt(help->pos());
        const CalendarEntry* under = spot >= 0 && m_spots[spot].entry >= 0 ? &m_model.entries()[m_spots[spot].entry] : nullptr;
        QToolTip::showText(help->globalPos(), under ? plainToolTip(text::entryInFull(*under, m_model.nameOf(under->staff), m_model.today())) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace musubi::ui
