#include "ui/calendar/hour_view.h"

#include "core/calendar/calendar_layout.h"
#include "core/japan/era.h"
#include "ui/calendar/calendar_model.h"
#include "ui/common/paint.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/record_wording.h"

#include <QPainter>
#include <QScrollBar>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hourScaleWidth = 50, hourDayHead = 50, hourLanePitch = 22, hourLaneHeight = 20, hourHeight = 50, hourPadding = 3;
constexpr int hourMostLanes = 5; // of whole days, before the rest is counted
constexpr int hourMinutesOfDay = 24 * 60, hourSnap = 15;
constexpr int hourTick = 20000; // ms: the line of the present moment is never a minute behind
constexpr double hourWeekendShare = 0.46;

} // namespace

HourView::HourView(CalendarModel& model, Span span, QWidget* parent)
    : CalendarView(model, span == Span::Week ? tr("Week") : tr("Day"), parent)
    , m_span(span)
{
    startTimer(hourTick, Qt::VeryCoarseTimer);
}

std::pair<QDate, QDate> HourView::range() const
{
    const QDate first = m_span == Span::Week ? weekOf(shown()) : shown();
    return {first, first.addDays(days() - 1)};
}

int HourView::headHeight() const
{
    return theme().px(hourDayHead) + std::max(1, m_lanes) * theme().px(hourLanePitch) + theme().px(6);
}

int HourView::columnLeft(int column) const
{
    const int left = theme().px(hourScaleWidth), room = viewport()->width() - left;
    if (days() == 1)
        return left + column * room;
    const double whole = 5 + 2 * hourWeekendShare;
    const double before = column == 0 ? 0 : column == 7 ? whole : column - 1 + hourWeekendShare;
    return left + qRound(before * room / whole);
}

int HourView::yOf(int minutes) const
{
    return headHeight() + theme().px(8) + minutes * theme().px(hourHeight) / 60;
}

QRect HourView::barRect(int first, int last, int lane) const
{
    const int padding = theme().px(hourPadding), left = columnLeft(first) + padding;
    return {left, theme().px(hourDayHead) + theme().px(3) + lane * theme().px(hourLanePitch), columnLeft(last + 1) - padding - left, theme().px(hourLaneHeight)};
}

QRect HourView::blockRect(int column, int from, int until, int part, int width, int parts) const
{
    const int padding = theme().px(hourPadding);
    const int left = columnLeft(column) + padding, room = columnLeft(column + 1) - padding - left;
    const int x = left + part * room / parts;
    return {QPoint(x, yOf(from) + 1), QPoint(left + (part + width) * room / parts - (part + width < parts ? padding : 0) - 1, yOf(until) - 2)};
}

void HourView::layOut()
{
    const QDate first = range().first;
    const DayRow row = dayRow(model().entries(), first, days(), hourMostLanes, RowContent::BarsOnly);
    m_lanes = row.lanes;
    for (const DayBar& bar : row.bars)
        spots() << CalendarSpot{barRect(bar.first, bar.last, bar.lane), bar.entry, first.addDays(bar.first), first.addDays(bar.last), 0, bar.beganBefore, bar.goesOn, false};
    for (int column = 0; column < days(); ++column) {
        const QDate date = first.addDays(column);
        if (row.hidden[column] > 0)
            spots() << CalendarSpot{barRect(column, column, hourMostLanes - 1), -1, date, date, row.hidden[column], false, false, false};
        for (const HourBlock& block : hourBlocks(model().entries(), date))
            spots() << CalendarSpot{blockRect(column, block.from, block.until, block.column, block.width, block.columns), block.entry, date, date};
    }
    const int whole = yOf(hourMinutesOfDay) + theme().px(8) - headHeight();
    QScrollBar& bar = *verticalScrollBar();
    bar.setRange(0, std::max(0, whole - (viewport()->height() - headHeight())));
    bar.setPageStep(viewport()->height() - headHeight());
    bar.setSingleStep(theme().px(hourHeight) / 2);
    if (!std::exchange(m_scrolled, true))
        bar.setValue(yOf(std::max(0, model().officeHours().first.msecsSinceStartOfDay() / 60000 - 60)) - headHeight() - theme().px(8)); // the first hour in full
}

void HourView::showEvent(QShowEvent* event)
{
    CalendarView::showEvent(event);
    relayout();
}

void HourView::timerEvent(QTimerEvent* event)
{
    if (isVisible())
        viewport()->update();
    CalendarView::timerEvent(event);
}

void HourView::paintHead(QPainter& painter) const
{
    const Theme& look = theme();
    const int names = look.px(hourDayHead), bottom = headHeight();
    paintGround(painter, QRect(0, 0, viewport()->width(), bottom), Token::PaneQuiet);
    for (int column = 0; column < days(); ++column) {
        const QDate date = range().first.addDays(column);
        const DayRemark remark = model().remark(date);
        const bool today = date == model().today(), current = isCurrentDay(date) && !currentSpot();
        const QRect cell(columnLeft(column), 0, columnLeft(column + 1) - columnLeft(column), bottom);
        paintGround(painter, QRect(cell.left(), 0, cell.width(), names), current || today ? Token::Tint : Token::PaneQuiet);
        paintGround(painter, QRect(cell.left(), names, cell.width(), bottom - names), remark.closed ? Token::Closed : Token::Pane);
        const Token tone = today ? Token::Accent : dayToken(date, remark);
        QRect line(cell.left() + look.px(8), look.px(4), cell.width() - look.px(10), look.line(Type::Heading));
        const int used = paintLine(painter, line, QString::number(date.day()), Type::Heading, tone);
        paintLine(painter, line.adjusted(used + look.px(4), look.px(2), 0, look.px(2)), japan::weekdayName(date, text::dateLanguage()), Type::Small, tone);
        line.translate(0, look.line(Type::Heading) - look.px(2));
        line.setHeight(look.line(Type::Small));
        QString words = remark.name.isEmpty() ? remark.word : remark.word + u' ' + remark.name;
        if (today)
            words = words.isEmpty() ? tr("Today") : tr("Today") + u' ' + words;
        if (const auto moved = model().movedFrom(date))
            words += u' ' + tr("due → %1/%2").arg(moved->month()).arg(moved->day());
        paintLine(painter, line, words.trimmed(), Type::Small, today ? Token::Accent : remark.name.isEmpty() ? Token::Ink3 : Token::Bad);
        painter.fillRect(QRect(cell.left(), 0, 1, bottom), look.color(Token::LineFaint));
        if (current)
            paintFocusRing(painter, QRect(cell.left() + 1, 0, cell.width() - 1, names), 3);
    }
    painter.fillRect(QRect(0, names, viewport()->width(), 1), look.color(Token::Line));
    painter.fillRect(QRect(0, bottom - 1, viewport()->width(), 1), look.color(Token::Line));
    paintLine(painter, QRect(0, names + look.px(3), look.px(hourScaleWidth - 6), look.px(hourLaneHeight)), tr("all day"), Type::Small, Token::Ink2, Qt::AlignRight);
}

void HourView::paintHours(QPainter& painter) const
{
    const Theme& look = theme();
    const int scrolled = verticalScrollBar()->value();
    const auto [opens, closes] = model().officeHours();
    paintGround(painter, viewport()->rect(), Token::Pane);
    for (int column = 0; column < days(); ++column) {
        const QRect whole(columnLeft(column), headHeight(), columnLeft(column + 1) - columnLeft(column), viewport()->height() - headHeight());
        paintGround(painter, whole, Token::Closed);
        if (model().remark(range().first.addDays(column)).closed)
            continue;
        const int top = yOf(opens.msecsSinceStartOfDay() / 60000) - scrolled, bottom = yOf(closes.msecsSinceStartOfDay() / 60000) - scrolled;
        paintGround(painter, QRect(whole.left(), top, whole.width(), bottom - top), Token::Pane);
    }
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = yOf(60 * hour) - scrolled;
        painter.fillRect(QRect(look.px(hourScaleWidth), y, viewport()->width(), 1), look.color(Token::LineFaint));
        paintLine(painter, QRect(0, y - look.line(Type::Small) / 2, look.px(hourScaleWidth - 6), look.line(Type::Small)), u"%1:00"_s.arg(hour), Type::Small, Token::Ink2, Qt::AlignRight);
    }
    for (int column = 0; column <= days(); ++column)
        painter.fillRect(QRect(columnLeft(column) - (column == days() ? 1 : 0), 0, 1, viewport()->height()), look.color(Token::LineFaint));
}

void HourView::paintNow(QPainter& painter) const
{
    const qint64 column = range().first.daysTo(model().today());
    if (column < 0 || column >= days())
        return;
    const Theme& look = theme();
    const QTime now = model().now();
    const int y = yOf(now.msecsSinceStartOfDay() / 60000) - verticalScrollBar()->value();
    const int left = columnLeft(static_cast<int>(column));
    painter.fillRect(QRect(left, y, columnLeft(static_cast<int>(column) + 1) - left, 2), look.color(Token::Bad));
    const QString words = now.toString(u"H:mm"_s);
    const QRect tag(left, y - look.px(8), widthOf(words, Type::Small) + look.px(10), look.px(17));
    paintGround(painter, tag, Token::Bad, 3);
    paintLine(painter, tag, words, Type::Small, Token::Pane, Qt::AlignHCenter);
}

void HourView::paintSheet(QPainter& painter, const QRect& dirty)
{
    painter.save();
    painter.setClipRect(QRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight()));
    paintHours(painter);
    paintSpots(painter, dirty, true);
    paintNow(painter);
    painter.restore();
    paintHead(painter);
    paintSpots(painter, dirty, false);
    paintDrawn(painter);
}

QDate HourView::dayAt(const QPoint& point) const
{
    for (int column = 0; column < days(); ++column)
        if (point.x() >= columnLeft(column) && point.x() < columnLeft(column + 1))
            return range().first.addDays(column);
    return {};
}

QDateTime HourView::momentAt(const QPoint& point) const
{
    const QDate date = dayAt(point);
    if (!date.isValid())
        return {};
    const int minutes = (point.y() + verticalScrollBar()->value() - yOf(0)) * 60 / theme().px(hourHeight);
    const int snapped = std::clamp(minutes / hourSnap * hourSnap, 0, hourMinutesOfDay - hourSnap);
    return QDateTime(date, point.y() < headHeight() ? QTime(0, 0) : QTime(snapped / 60, snapped % 60));
}

QList<CalendarSpot> HourView::placesOf(const CalendarEntry& entry) const
{
    QList<CalendarSpot> places;
    const QDate first = range().first;
    for (const DayBar& bar : dayRow({entry}, first, days(), 1, RowContent::BarsOnly).bars)
        places << CalendarSpot{barRect(bar.first, bar.last, 0), 0, {}, {}, 0, false, false, false};
    for (int column = 0; column < days(); ++column)
        for (const HourBlock& block : hourBlocks({entry}, first.addDays(column)))
            places << CalendarSpot{blockRect(column, block.from, block.until, 0, 1, 1), 0};
    return places;
}

bool HourView::stretches(const CalendarSpot& spot) const
{
    if (spot.entry < 0 || spot.goesOn)
        return false;
    const CalendarEntry& entry = model().entries()[spot.entry];
    return entry.isBar() ? entry.kind != EntryKind::Promise && entry.kind != EntryKind::Deadline : true;
}

void HourView::ensureVisible()
{
    const CalendarSpot* spot = currentSpot();
    if (!spot || !spot->scrolls)
        return;
    QScrollBar& bar = *verticalScrollBar();
    const int top = spot->rect.top() - headHeight() - theme().px(4), bottom = spot->rect.bottom() + theme().px(4) - viewport()->height();
    bar.setValue(std::min(std::max(bar.value(), bottom), top));
}

QString HourView::secondLinesOf(const CalendarEntry& entry) const
{
    QStringList lines{entry.place, entry.who};
    lines << text::entryTally(entry) << text::entryTime(entry); // where it stands says the time already
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace musubi::ui
