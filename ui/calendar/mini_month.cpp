#include "ui/calendar/mini_month.h"

#include "core/calendar/calendar_layout.h"
#include "core/japan/era.h"
#include "ui/calendar/calendar_model.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/text/record_wording.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int miniHead = 28, miniWeekdays = 24, miniCell = 24, miniWeeks = 6;

} // namespace

MiniMonth::MiniMonth(const CalendarModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_day(model.today())
    , m_month(m_day.year(), m_day.month(), 1)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Month to choose a day from"));
}

QSize MiniMonth::sizeHint() const
{
    return {theme().px(7 * 26), theme().px(miniHead + miniWeekdays + miniWeeks * miniCell)};
}

void MiniMonth::setDay(QDate day)
{
    m_day = day;
    m_month = QDate(day.year(), day.month(), 1);
    setAccessibleDescription(text::fullDate(day));
    update();
}

QDate MiniMonth::firstShown() const
{
    return weekOf(m_month);
}

QRect MiniMonth::cellOf(int place) const
{
    const int column = place % 7, top = theme().px(miniHead + miniWeekdays) + place / 7 * theme().px(miniCell);
    const int left = column * width() / 7;
    return {left, top, (column + 1) * width() / 7 - left, theme().px(miniCell)};
}

QRect MiniMonth::turnRect(int by) const
{
    const int side = theme().px(24);
    return {width() - (by < 0 ? 2 : 1) * side, (theme().px(miniHead) - side) / 2, side, side};
}

void MiniMonth::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    paintLine(painter, QRect(0, 0, turnRect(-1).left(), look.px(miniHead)), japan::formatDate(m_month, japan::DateStyle::Month, text::dateLanguage()), Type::Strong, Token::Ink);
    for (const int by : {-1, 1}) {
        const int inset = look.px(4);
        Icon::paint(painter, QRectF(turnRect(by)).adjusted(inset, inset, -inset, -inset), by < 0 ? u"back"_s : u"forward"_s, Token::Ink2);
    }
    const QDate first = firstShown(), today = m_model.today();
    for (int column = 0; column < 7; ++column) {
        const Token tone = column == 0 ? Token::Bad : column == 6 ? Token::Saturday : Token::Ink3;
        const QRect cell(cellOf(column).left(), look.px(miniHead), cellOf(column).width(), look.px(miniWeekdays));
        paintLine(painter, cell, japan::weekdayName(first.addDays(column), text::dateLanguage()).left(text::dateLanguage() == japan::DateLanguage::English ? 2 : 1), Type::Small, tone, Qt::AlignHCenter);
    }
    for (int place = 0; place < 7 * miniWeeks; ++place) {
        const QDate day = first.addDays(place);
        if (place % 7 == 0 && day > m_month.addMonths(1).addDays(-1))
            break;
        const QRect cell = cellOf(place);
        const bool other = day.month() != m_month.month();
        const int side = std::min(cell.width(), cell.height());
        const QRect disc(cell.center().x() - side / 2 + 1, cell.top() + (cell.height() - side) / 2, side, side);
        if (day == today)
            paintBox(painter, disc, look.color(Token::Accent), {}, 0, side / 2);
        else if (day == m_day)
            paintBox(painter, disc, look.color(Token::Tint), {}, 0, side / 2);
        const Token tone = day == today ? Token::OnAccent : other && !m_model.remark(day).closed ? Token::Ink3 : dayToken(day, m_model.remark(day));
        paintLine(painter, cell, QString::number(day.day()), day == today || day == m_day ? Type::Strong : Type::Small, tone, Qt::AlignHCenter);
        if (day == m_day && hasFocus())
            paintFocusRing(painter, cell.adjusted(1, 0, -1, 0), 4);
    }
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    update();
}

void MiniMonth::choose(QDate day)
{
    setDay(day);
    Q_EMIT dayChosen(day);
}

void MiniMonth::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_day.addDays(-1)); return;
    case Qt::Key_Right: choose(m_day.addDays(1)); return;
    case Qt::Key_Up: choose(m_day.addDays(-7)); return;
    case Qt::Key_Down: choose(m_day.addDays(7)); return;
    case Qt::Key_Home: choose(m_model.today()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MiniMonth::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    for (const int by : {-1, 1})
        if (turnRect(by).contains(point)) {
            turn(by);
            return;
        }
    for (int place = 0; place < 7 * miniWeeks; ++place)
        if (cellOf(place).contains(point)) {
            choose(firstShown().addDays(place));
            return;
        }
}

void MiniMonth::wheelEvent(QWheelEvent* event)
{
    turn(event->angleDelta().y() > 0 ? -1 : 1);
}

void MiniMonth::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
