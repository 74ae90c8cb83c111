#include "ui/common/calendar_popup.h"

#include "core/japan/era.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/text/language.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int calendarCellWidth = 36;
constexpr int calendarCellHeight = 36;
constexpr int calendarHeadHeight = 32;
constexpr int calendarWeekHeight = 20;
constexpr int calendarFrame = 8;

japan::DateLanguage popupLanguage()
{
    return text::language() == "ja"_L1 ? japan::DateLanguage::Japanese : japan::DateLanguage::English;
}

} // namespace

CalendarPopup::CalendarPopup(DayContext context, QDate day, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(std::move(context))
    , m_day(day)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar"));
    moveTo(day);
}

QSize CalendarPopup::sizeHint() const
{
    const Theme& look = theme();
    return {look.px(7 * calendarCellWidth + 2 * calendarFrame), look.px(calendarHeadHeight + calendarWeekHeight + 6 * calendarCellHeight + 2 * calendarFrame)};
}

void CalendarPopup::popup(const QPoint& at)
{
    resize(sizeHint());
    QPoint place = at;
    const QRect screen = parentWidget()->screen()->availableGeometry();
    if (place.y() + height() > screen.bottom())
        place.setY(qMax(screen.top(), place.y() - height() - theme().px(34)));
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

QDate CalendarPopup::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek()); // weeks Monday to Sunday
}

QRect CalendarPopup::cellOf(int place) const
{
    const Theme& look = theme();
    return {look.px(calendarFrame) + place % 7 * look.px(calendarCellWidth), look.px(calendarFrame + calendarHeadHeight + calendarWeekHeight) + place / 7 * look.px(calendarCellHeight), look.px(calendarCellWidth),
        look.px(calendarCellHeight)};
}

QDate CalendarPopup::dayAt(const QPoint& point) const
{
    for (int place = 0; place < 42; ++place)
        if (cellOf(place).contains(point))
            return firstShown().addDays(place);
    return {};
}

QRect CalendarPopup::backRect() const
{
    const int side = theme().px(28);
    return {theme().px(calendarFrame), theme().px(calendarFrame), side, side};
}

QRect CalendarPopup::forwardRect() const
{
    const int side = theme().px(28);
    return {width() - theme().px(calendarFrame) - side, theme().px(calendarFrame), side, side};
}

void CalendarPopup::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    paintBox(painter, rect(), Token::Pane, {Token::ControlLine, 1, 0});
    const QRect head(look.px(calendarFrame), look.px(calendarFrame), width() - 2 * look.px(calendarFrame), look.px(28));
    paintLine(painter, head, japan::formatDate(m_day, japan::DateStyle::Month, popupLanguage()), Type::Strong, Token::Ink, Qt::AlignHCenter);
    Icon::paint(painter, QRectF(backRect()).adjusted(6, 6, -6, -6), u"back"_s, Token::Ink2);
    Icon::paint(painter, QRectF(forwardRect()).adjusted(6, 6, -6, -6), u"forward"_s, Token::Ink2);
    const QDate first = firstShown();
    for (int column = 0; column < 7; ++column) {
        const QRect cell(look.px(calendarFrame) + column * look.px(calendarCellWidth), look.px(calendarFrame + calendarHeadHeight), look.px(calendarCellWidth), look.px(calendarWeekHeight));
        const Token tone = column == 6 ? Token::Bad : column == 5 ? Token::Saturday : Token::Ink3;
        paintLine(painter, cell, japan::weekdayName(first.addDays(column), popupLanguage()), Type::Small, tone, Qt::AlignHCenter);
    }
    const QDate today = m_context.today();
    for (int place = 0; place < 42; ++place) {
        const QDate day = first.addDays(place);
        const QRect cell = cellOf(place).adjusted(1, 1, -1, -1);
        const DayRemark remark = m_context.remark ? m_context.remark(day) : DayRemark();
        const bool other = day.month() != m_day.month();
        const bool chosenDay = day == m_day;
        if (chosenDay)
            paintGround(painter, cell, Token::Accent, 4);
        else if (remark.closed)
            paintGround(painter, cell, Token::Closed, 4);
        else if (day == m_hovered)
            paintGround(painter, cell, Token::Hover, 4);
        if (day == today)
            paintBox(painter, cell, {}, look.color(Token::Accent), 2, look.px(4));
        const Token ink = chosenDay ? Token::OnAccent : other ? Token::Ink3 : dayToken(day, remark);
        const int gap = remark.word.isEmpty() ? 0 : look.px(12);
        paintLine(painter, cell.adjusted(0, 0, 0, -gap), QString::number(day.day()), day == today ? Type::Strong : Type::Text, ink, Qt::AlignHCenter);
        if (gap)
            paintLine(painter, QRect(cell.left(), cell.bottom() - look.px(15), cell.width(), look.px(14)), remark.word, Type::Hint, ink, Qt::AlignHCenter);
    }
}

void CalendarPopup::moveTo(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    const DayRemark remark = m_context.remark ? m_context.remark(day) : DayRemark();
    setAccessibleDescription(japan::formatDate(day, japan::DateStyle::Full, popupLanguage()) + u' ' + remark.tag.text);
    setToolTip(remark.tag.text);
    update();
}

void CalendarPopup::choose(QDate day)
{
    Q_EMIT chosen(day);
    close();
}

void CalendarPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_day.addDays(-1)); return;
    case Qt::Key_Right: moveTo(m_day.addDays(1)); return;
    case Qt::Key_Up: moveTo(m_day.addDays(-7)); return;
    case Qt::Key_Down: moveTo(m_day.addDays(7)); return;
    case Qt::Key_PageUp: moveTo(m_day.addMonths(-1)); return;
    case Qt::Key_PageDown: moveTo(m_day.addMonths(1)); return;
    case Qt::Key_Home: moveTo(m_context.today()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_day); return;
    case Qt::Key_Escape: close(); return;
    default: QFrame::keyPressEvent(event);
    }
}

void CalendarPopup::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!rect().contains(point))
        close();
    else if (backRect().contains(point))
        moveTo(m_day.addMonths(-1));
    else if (forwardRect().contains(point))
        moveTo(m_day.addMonths(1));
    else if (const QDate day = dayAt(point); day.isValid())
        choose(day);
}

void CalendarPopup::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = dayAt(event->position().toPoint());
    update();
}

void CalendarPopup::wheelEvent(QWheelEvent* event)
{
    moveTo(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
}

} // namespace musubi::ui
