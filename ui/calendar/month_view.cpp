#include "ui/calendar/month_view.h"

#include "core/calendar/calendar_layout.h"
#include "core/japan/era.h"
#include "ui/calendar/calendar_model.h"
#include "ui/common/paint.h"
#include "ui/text/record_wording.h"

#include <QPainter>
#include <QScrollBar>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthWeekdayHead = 28, monthDayHead = 25, monthLanePitch = 22, monthLaneHeight = 20, monthPadding = 4;
constexpr int monthLeastLanes = 2;
constexpr double monthWeekendShare = 0.48; // of a working day's column

} // namespace

MonthView::MonthView(CalendarModel& model, QWidget* parent)
    : CalendarView(model, tr("Month"), parent)
{
}

std::pair<QDate, QDate> MonthView::range() const
{
    const QList<QDate> weeks = weeksOf(shown());
    return {weeks.first(), weeks.last().addDays(6)};
}

int MonthView::headHeight() const
{
    return theme().px(monthWeekdayHead);
}

int MonthView::columnLeft(int column) const
{
    const double share = viewport()->width() / (5 + 2 * monthWeekendShare);
    const double days = column == 0 ? 0 : column == 7 ? 5 + 2 * monthWeekendShare : column - 1 + monthWeekendShare;
    return qRound(days * share);
}

int MonthView::rowHeight() const
{
    const int least = theme().px(monthDayHead + monthLeastLanes * monthLanePitch + 2);
    return m_weeks.isEmpty() ? least : std::max(least, static_cast<int>((viewport()->height() - headHeight()) / m_weeks.size()));
}

int MonthView::lanes() const
{
    return std::max(1, (rowHeight() - theme().px(monthDayHead)) / theme().px(monthLanePitch));
}

QRect MonthView::cellOf(int week, int column) const
{
    const int top = headHeight() + week * rowHeight();
    const bool last = week == m_weeks.size() - 1; // takes what dividing left over
    const int bottom = last ? std::max(top + rowHeight(), viewport()->height()) : top + rowHeight();
    return {QPoint(columnLeft(column), top), QPoint(columnLeft(column + 1) - 1, bottom - 1)};
}

void MonthView::layOut()
{
    m_weeks = weeksOf(shown());
    const int beyond = std::max(0, headHeight() + rowHeight() * static_cast<int>(m_weeks.size()) - viewport()->height());
    verticalScrollBar()->setRange(0, beyond);
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setSingleStep(rowHeight() / 2);
    const int padding = theme().px(monthPadding);
    const auto line = [&](int week, int first, int last, int lane) {
        const QRect from = cellOf(week, first), to = cellOf(week, last);
        return QRect(from.left() + padding, from.top() + theme().px(monthDayHead) + lane * theme().px(monthLanePitch), to.right() - from.left() + 1 - 2 * padding, theme().px(monthLaneHeight));
    };
    for (int week = 0; week < m_weeks.size(); ++week) {
        const DayRow row = dayRow(model().entries(), m_weeks[week], 7, lanes());
        for (const DayBar& bar : row.bars)
            spots() << CalendarSpot{line(week, bar.first, bar.last, bar.lane), bar.entry, m_weeks[week].addDays(bar.first), m_weeks[week].addDays(bar.last), 0, bar.beganBefore, bar.goesOn};
        for (int column = 0; column < 7; ++column)
            if (row.hidden[column] > 0)
                spots() << CalendarSpot{line(week, column, column, lanes() - 1), -1, m_weeks[week].addDays(column), m_weeks[week].addDays(column), row.hidden[column]};
    }
}

void MonthView::paintDay(QPainter& painter, const QRect& cell, QDate date) const
{
    const Theme& look = theme();
    const DayRemark remark = model().remark(date);
    const bool today = date == model().today();
    paintGround(painter, cell, isCurrentDay(date) && !currentSpot() ? Token::Tint : remark.closed ? Token::Closed : Token::Pane);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), look.color(Token::LineFaint));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.color(Token::Line));
    const bool other = date.month() != shown().month();
    const QString number = date.day() == 1 && other ? u"%1/1"_s.arg(date.month()) : QString::number(date.day());
    QRect head(cell.left() + look.px(8), cell.top() + look.px(3), cell.width() - look.px(12), look.line(Type::Date));
    if (today) {
        const int side = look.line(Type::Date);
        const QRect disc(cell.left() + look.px(5), head.top(), side + look.px(2), side + look.px(2));
        paintBox(painter, disc, look.color(Token::Accent), {}, 0, disc.height() / 2);
        paintLine(painter, disc, number, Type::Strong, Token::OnAccent, Qt::AlignHCenter);
        head.setLeft(disc.right() + look.px(4));
        head.setLeft(head.left() + paintLine(painter, head, tr("Today"), Type::Small, Token::Accent) + look.px(6));
    } else {
        const Token tone = dayToken(date, remark);
        head.setLeft(head.left() + paintLine(painter, head, number, Type::Date, other && tone == Token::Ink ? Token::Ink3 : tone) + look.px(5));
    }
    // The sign and the holiday's name; in a narrow column the name waits for the tool tip.
    const QString closed = remark.name.isEmpty() ? remark.word : remark.word + u' ' + remark.name;
    const Token tone = remark.name.isEmpty() ? Token::Ink3 : Token::Bad;
    if (!remark.word.isEmpty())
        paintLine(painter, head, widthOf(closed, Type::Small) <= head.width() || cell.width() > look.px(100) ? closed : remark.word, Type::Small, tone);
    if (const auto moved = model().movedFrom(date))
        paintLine(painter, QRect(cell.left() + look.px(8), cell.top() + look.px(monthDayHead), cell.width() - look.px(10), look.px(monthLaneHeight)),
            tr("due → %1").arg(moved->month() == date.month() ? tr("the %1").arg(moved->day()) : u"%1/%2"_s.arg(moved->month()).arg(moved->day())), Type::Small, Token::Bad);
    if (today)
        paintBox(painter, cell.adjusted(0, 0, 0, -1), {}, look.color(Token::Accent), 2, 0);
    if (isCurrentDay(date) && !currentSpot())
        paintFocusRing(painter, today ? cell.adjusted(3, 3, -3, -4) : cell.adjusted(0, 0, -1, -1), 3);
}

void MonthView::paintSheet(QPainter& painter, const QRect& dirty)
{
    const Theme& look = theme();
    const int scrolled = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(QRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight()));
    for (int week = 0; week < m_weeks.size(); ++week)
        for (int column = 0; column < 7; ++column)
            if (const QRect cell = cellOf(week, column).translated(0, -scrolled); cell.intersects(dirty))
                paintDay(painter, cell, m_weeks[week].addDays(column));
    paintSpots(painter, dirty, true);
    paintDrawn(painter);
    painter.restore();
    paintGround(painter, QRect(0, 0, viewport()->width(), headHeight()), Token::PaneQuiet);
    for (int column = 0; column < 7 && !m_weeks.isEmpty(); ++column) {
        const QDate date = m_weeks.first().addDays(column);
        const Token tone = column == 0 ? Token::Bad : column == 6 ? Token::Saturday : Token::Ink2;
        paintLine(painter, QRect(columnLeft(column), 0, columnLeft(column + 1) - columnLeft(column), headHeight()), japan::weekdayName(date, text::dateLanguage()), Type::Small, tone,
            Qt::AlignHCenter);
        painter.fillRect(QRect(columnLeft(column + 1) - 1, 0, 1, headHeight()), look.color(Token::LineFaint));
    }
    painter.fillRect(QRect(0, headHeight() - 1, viewport()->width(), 1), look.color(Token::Line));
}

QDate MonthView::dayAt(const QPoint& point) const
{
    if (point.y() < headHeight())
        return {};
    const int week = (point.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    int column = 6;
    while (column > 0 && point.x() < columnLeft(column))
        --column;
    return week < 0 || m_weeks.isEmpty() ? QDate() : m_weeks[std::min<qsizetype>(week, m_weeks.size() - 1)].addDays(column);
}

QDateTime MonthView::momentAt(const QPoint& point) const
{
    const QDate date = dayAt(point);
    return date.isValid() ? QDateTime(date, QTime(0, 0)) : QDateTime();
}

QList<CalendarSpot> MonthView::placesOf(const CalendarEntry& entry) const
{
    QList<CalendarSpot> places;
    const int padding = theme().px(monthPadding);
    for (int week = 0; week < m_weeks.size(); ++week) {
        const DayRow row = dayRow({entry}, m_weeks[week], 7, 1);
        for (const DayBar& bar : row.bars) {
            const QRect from = cellOf(week, bar.first), to = cellOf(week, bar.last);
            places << CalendarSpot{QRect(from.left() + padding, from.top() + theme().px(monthDayHead), to.right() - from.left() + 1 - 2 * padding, theme().px(monthLaneHeight)), 0};
        }
    }
    return places;
}

bool MonthView::stretches(const CalendarSpot& spot) const
{
    return spot.entry >= 0 && model().entries()[spot.entry].isBar() && model().entries()[spot.entry].kind != EntryKind::Promise
        && model().entries()[spot.entry].kind != EntryKind::Deadline && !spot.goesOn;
}

void MonthView::ensureVisible()
{
    if (m_weeks.isEmpty() || day() < m_weeks.first() || day() > m_weeks.last().addDays(6))
        return; // another month is about to come
    const int week = static_cast<int>(m_weeks.first().daysTo(day()) / 7);
    const QRect cell = cellOf(week, 0);
    QScrollBar& bar = *verticalScrollBar();
    const int top = cell.top() - headHeight();
    bar.setValue(std::min(std::max(bar.value(), cell.bottom() + 1 - viewport()->height()), top));
}

} // namespace musubi::ui
