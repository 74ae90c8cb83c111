#include "ui/matter/pathway_bar.h"

#include "core/japan/fiscal_year.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lanesLeft = 96, yearsHead = 24, markLane = 28, practiceLane = 42; // px at 100 %
constexpr int practiceStage = 3, outcomeStage = 4;

} // namespace

PathwayBar::PathwayBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathwayBar::setFacts(const Facts& facts)
{
    m_facts = facts;
    QStringList said{tr("%n contacts", nullptr, static_cast<int>(facts.contacts.size()))};
    for (const Mark& outcome : facts.outcomes)
        said << outcome.words;
    for (const Practice& practice : facts.practice)
        said << practice.title;
    setAccessibleName(tr("Path of the collaboration"));
    setAccessibleDescription(said.join(u", "_s));
    updateGeometry();
    update();
}

/// The most that ran in one year: the lane grows by it.
int PathwayBar::stacked() const
{
    int most = 0;
    for (const auto& [year, name] : m_facts.years)
        most = std::max(most, static_cast<int>(std::count_if(m_facts.practice.begin(), m_facts.practice.end(), [year = year](const Practice& p) { return p.fiscalYear == year; })));
    return most;
}

QSize PathwayBar::sizeHint() const
{
    const int marks = 1 + !m_facts.outcomes.isEmpty();
    return {theme().px(640), theme().px(yearsHead + marks * markLane + stacked() * practiceLane + 6)};
}

QRect PathwayBar::columnOf(qsizetype place) const
{
    const double left = theme().px(lanesLeft), each = (width() - left) / std::max<double>(1, static_cast<double>(m_facts.years.size()));
    const int from = qRound(left + each * static_cast<double>(place));
    return {from, 0, qRound(left + each * static_cast<double>(place + 1)) - from, height()};
}

double PathwayBar::xOf(QDate day) const
{
    const int year = japan::fiscalYearOf(day);
    const QDate first = japan::firstDayOf(year);
    const QRect column = columnOf(year - m_facts.years.first().first);
    return column.left() + column.width() * static_cast<double>(first.daysTo(day)) / static_cast<double>(first.daysTo(japan::lastDayOf(year)) + 1);
}

void PathwayBar::paintEvent(QPaintEvent*)
{
    if (m_facts.years.isEmpty())
        return;
    QPainter painter(this);
    paintYears(painter);
    paintLanes(painter);
}

void PathwayBar::paintYears(QPainter& painter) const
{
    const Theme& look = theme();
    const int head = look.px(yearsHead);
    paintGround(painter, QRect(0, 0, width(), head), Token::PaneQuiet);
    for (qsizetype i = 0; i < m_facts.years.size(); ++i) {
        const QRect column = columnOf(i);
        for (int quarter = 1; quarter < 4; ++quarter)
            paintGround(painter, QRect(column.left() + column.width() * quarter / 4, head, 1, height() - head), Token::LineFaint);
        paintGround(painter, QRect(column.left(), 0, 1, height()), Token::Line);
        QFont font = look.font(Type::Small);
        font.setBold(true);
        paintLine(painter, QRect(column.left() + look.px(8), 0, column.width() - look.px(12), head), m_facts.years[i].second, font, look.color(Token::Ink2));
    }
    paintGround(painter, QRect(0, head, width(), 1), Token::LineFaint);
    paintGround(painter, QRect(0, height() - 1, width(), 1), Token::LineFaint);
}

void PathwayBar::paintLanes(QPainter& painter) const
{
    const Theme& look = theme();
    int top = look.px(yearsHead);
    const auto lane = [&](int stage, const QString& word, int height) {
        const QRectF glyph(look.px(16), top + (look.px(markLane) - look.px(12)) / 2, look.px(12), look.px(12));
        Icon::paintFilled(painter, glyph, stageIcon(stage), stageToken(stage));
        paintLine(painter, QRect(look.px(34), top, look.px(lanesLeft - 38), look.px(markLane)), word, Type::Small, Token::Ink);
        const int at = top;
        top += height;
        paintGround(painter, QRect(0, top, width(), 1), Token::LineFaint);
        return at;
    };
    paintMarks(painter, m_facts.contacts, lane(1, tr("Contacts"), look.px(markLane)), 1);
    if (!m_facts.outcomes.isEmpty())
        paintMarks(painter, m_facts.outcomes, lane(outcomeStage, tr("Outcomes"), look.px(markLane)), outcomeStage);
    paintToday(painter, top);
    if (stacked() > 0)
        paintPractice(painter, lane(practiceStage, tr("Practice"), stacked() * look.px(practiceLane)));
}

/// Words stand beside a mark as far as the next one leaves room.
void PathwayBar::paintMarks(QPainter& painter, const QList<Mark>& marks, int top, int stage) const
{
    const Theme& look = theme();
    const int side = look.px(12), lane = look.px(markLane);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const double x = xOf(marks[i].on);
        Icon::paintFilled(painter, QRectF(x - side / 2.0, top + (lane - side) / 2.0, side, side), stageIcon(stage), stageToken(stage));
        const int from = qRound(x) + side;
        const int until = i + 1 < marks.size() ? qRound(xOf(marks[i + 1].on)) - side : width();
        if (!marks[i].words.isEmpty() && until - from > look.px(28))
            paintLine(painter, QRect(from, top, until - from, lane), marks[i].words, Type::Small, Token::Ink2);
    }
}

void PathwayBar::paintPractice(QPainter& painter, int top) const
{
    const Theme& look = theme();
    QHash<int, int> taken;
    for (const Practice& practice : m_facts.practice) {
        const QRect column = columnOf(practice.fiscalYear - m_facts.years.first().first);
        const QRect bar(column.left() + 1, top + look.px(practiceLane) * taken[practice.fiscalYear]++ + look.px(3), column.width() - look.px(3), look.px(practiceLane - 6));
        const Token ink = practice.lasting ? Token::OnAccent : Token::Ink;
        if (practice.lasting) {
            QPainterPath arrow;
            const int point = look.px(10);
            arrow.addPolygon(QPolygonF{QPointF(bar.left(), bar.top()), QPointF(bar.right() - point, bar.top()), QPointF(bar.right(), bar.center().y() + 0.5),
                QPointF(bar.right() - point, bar.bottom() + 1), QPointF(bar.left(), bar.bottom() + 1)});
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(arrow, look.color(Token::Accent));
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else {
            paintBox(painter, bar, Token::Tint, {Token::Accent, 1, 2});
            paintGround(painter, QRect(bar.left(), bar.top(), look.px(4), bar.height()), Token::Accent);
        }
        const QRect words = bar.adjusted(look.px(10), look.px(1), -look.px(practice.lasting ? 14 : 4), -look.px(1));
        QFont bold = look.font(Type::Small);
        bold.setBold(true);
        const int half = practice.second.isEmpty() ? words.height() : words.height() / 2;
        paintLine(painter, QRect(words.left(), words.top(), words.width(), half), practice.title, bold, look.color(ink));
        if (!practice.second.isEmpty())
            paintLine(painter, QRect(words.left(), words.top() + half, words.width(), half), practice.second, Type::Small, ink);
    }
}

/// It stops above the bars.
void PathwayBar::paintToday(QPainter& painter, int bottom) const
{
    if (japan::fiscalYearOf(m_facts.today) != m_facts.years.last().first)
        return;
    const Theme& look = theme();
    const int x = qRound(xOf(m_facts.today)), head = look.px(yearsHead);
    const QString word = tr("Today");
    const int wide = widthOf(word, Type::Small) + look.px(8);
    const QRect flag(std::min(x - wide / 2, width() - wide), look.px(4), wide, look.px(16));
    paintGround(painter, QRect(x, head - look.px(4), 2, bottom - head + look.px(4)), Token::Bad);
    paintBox(painter, flag, Token::Pane, {Token::Bad, 1, 3});
    paintLine(painter, flag, word, Type::Small, Token::Bad, Qt::AlignHCenter);
}

void PathwayBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
