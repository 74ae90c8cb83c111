// How 協働のあゆみ looks; where everything stands is said by layoutPathway().

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/matter/pathway_view.h"
#include "ui/paper/pathway_thread.h"
#include "ui/text/record_wording.h"

#include <QPainter>
#include <QPainterPath>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

int glyphOf(PathwayKind kind)
{
    switch (kind) {
    case PathwayKind::Contact: return 1;
    case PathwayKind::Meeting: return 2;
    case PathwayKind::Programme: return 3;
    case PathwayKind::Outcome:
    case PathwayKind::Publication: return 4;
    }
    Q_UNREACHABLE();
}

QPainterPath arrowOf(const QRect& box, int point)
{
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF{QPointF(box.left(), box.top()), QPointF(box.right() + 1 - point, box.top()), QPointF(box.right() + 1, box.top() + box.height() / 2.0),
        QPointF(box.right() + 1 - point, box.bottom() + 1), QPointF(box.left(), box.bottom() + 1)});
    arrow.closeSubpath();
    return arrow;
}

} // namespace

void PathwayView::paintYears(QPainter& painter) const
{
    const Theme& look = theme();
    const int head = m_layout.lanes.first().top, bottom = m_layout.size.height();
    paintGround(painter, QRect(0, 0, m_layout.size.width(), head), Token::PaneQuiet);
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        const auto& column = m_layout.columns[i];
        if (column.narrow)
            paintGround(painter, QRect(column.left, head, column.width, bottom - head), Token::PaneQuiet);
        for (int quarter = 1; quarter < 4 && !column.narrow; ++quarter)
            paintGround(painter, QRect(column.left + column.width * quarter / 4, head, 1, bottom - head), Token::LineFaint);
        paintGround(painter, QRect(column.left, 0, 1, bottom), Token::Line);
        const QFont font = look.font(column.narrow ? Type::Small : Type::Strong);
        QRect words(column.left + look.px(column.narrow ? 4 : 8), 0, column.width - look.px(column.narrow ? 6 : 12), head);
        if (const QRect flag = todayFlag(); flag.left() < words.right() && flag.right() > words.left()) { // the longer side is the name's
            if (flag.left() - words.left() >= words.right() - flag.right())
                words.setRight(flag.left() - look.px(4));
            else
                words.setLeft(flag.right() + look.px(4));
        }
        paintLine(painter, words, (column.narrow ? m_words.narrowYears : m_words.years).value(i), font, look.color(column.narrow ? Token::Ink2 : Token::Ink));
    }
}

void PathwayView::paintLanes(QPainter& painter) const
{
    for (const auto& lane : m_layout.lanes)
        paintGround(painter, QRect(0, lane.top, m_layout.size.width(), 1), Token::LineFaint);
    paintGround(painter, QRect(0, m_layout.size.height(), m_layout.size.width(), 1), Token::Line);
}

/// Under what scrolls, so that the names stay.
void PathwayView::paintLaneNames(QPainter& painter) const
{
    const Theme& look = theme();
    const int side = look.px(12), wide = lanesWidth();
    paintGround(painter, QRect(0, 0, wide, m_layout.size.height()), Token::Pane);
    paintGround(painter, QRect(0, 0, wide, m_layout.lanes.first().top), Token::PaneQuiet);
    for (qsizetype i = 0; i < m_layout.lanes.size(); ++i) {
        const auto& lane = m_layout.lanes[i];
        const int stage = static_cast<int>(i) + 1;
        const QRect row(0, lane.top, wide, std::min(lane.height, look.px(40)));
        Icon::paintFilled(painter, QRectF(look.px(16), row.top() + (row.height() - side) / 2.0, side, side), stageIcon(stage), stageToken(stage));
        paintLine(painter, row.adjusted(look.px(36), 0, -look.px(4), 0), text::stageName(lane.stage), Type::Text, Token::Ink);
        paintGround(painter, QRect(0, lane.top, wide, 1), Token::LineFaint);
    }
    paintGround(painter, QRect(0, m_layout.size.height(), wide, 1), Token::Line);
    paintGround(painter, QRect(wide, 0, 1, m_layout.size.height()), Token::Line);
}

void PathwayView::paintLinks(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Token::Ink2), 1));
    painter.setBrush(Qt::NoBrush);
    for (const auto& link : m_layout.links) {
        QList<QPointF> way;
        for (const QPoint point : link.way)
            way << QPointF(point) + QPointF(0.5, 0.5);
        painter.drawPath(paper::threadAlong(way, theme().px(4)));
    }
    painter.restore();
}

void PathwayView::paintItem(QPainter& painter, const PathwayLayout::Item& item) const
{
    const int place = static_cast<int>(&item - m_layout.items.constData());
    const qsizetype fact = item.facts.first();
    if (item.kind == PathwayKind::Programme) {
        paintBar(painter, item);
    } else if (item.kind == PathwayKind::Publication) {
        paintBox(painter, item.box, Token::Stage4Tint, {Token::Stage4Tint, 0, 3});
        paintLine(painter, item.box.adjusted(theme().px(4), 0, -theme().px(4), 0), m_words.labels.value(fact), Type::Small, Token::Ink, Qt::AlignHCenter);
    } else {
        Icon::paintFilled(painter, item.box, stageIcon(glyphOf(item.kind)), stageToken(glyphOf(item.kind)));
        const QString words = item.facts.size() > 1 ? QString::number(item.facts.size()) : m_words.labels.value(fact);
        if (const int wide = std::min(item.labelBox.width(), widthOf(words, Type::Small)); !words.isEmpty() && wide > 0) // today's line does not strike the words through
            paintGround(painter, QRect(item.labelBox.left() - 1, item.labelBox.top() + 1, wide + 2, item.labelBox.height() - 2), Token::Pane);
        paintLine(painter, item.labelBox, words, Type::Small, item.facts.size() > 1 ? Token::Ink2 : Token::Ink);
    }
    const int around = theme().px(item.kind == PathwayKind::Programme || item.kind == PathwayKind::Publication ? 2 : 4);
    if (place == m_current && hasFocus())
        paintFocusRing(painter, item.box.adjusted(-around, -around, around, around));
    else if (place == m_hovered && item.kind != PathwayKind::Programme)
        paintBox(painter, item.box.adjusted(-around, -around, around, around), QColor(Qt::transparent), theme().color(Token::ControlLine), 1, 4);
}

/// Outlined with an accent head; what lasts is a solid arrow with the pennant: a copier keeps the difference.
void PathwayView::paintBar(QPainter& painter, const PathwayLayout::Item& item) const
{
    const Theme& look = theme();
    const qsizetype fact = item.facts.first();
    const bool hovered = static_cast<int>(&item - m_layout.items.constData()) == m_hovered;
    const Token ink = item.lasting ? Token::OnAccent : Token::Ink;
    QRect words = item.box.adjusted(look.px(12), look.px(1), -look.px(6), -look.px(1));
    if (item.lasting) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(arrowOf(item.box, look.px(10)), look.color(Token::Accent));
        painter.restore();
        const int side = look.px(18);
        if (item.box.width() > look.px(80)) {
            Icon::paint(painter, QRectF(item.box.left() + look.px(8), item.box.top() + (item.box.height() - side) / 2.0, side, side), u"promise"_s, Token::OnAccent);
            words.setLeft(item.box.left() + look.px(32));
        }
        words.setRight(item.box.right() - look.px(12));
    } else {
        paintBox(painter, item.box, hovered ? Token::TintStrong : Token::Tint, {Token::Accent, 1, 2});
        paintGround(painter, QRect(item.box.left(), item.box.top(), look.px(4), item.box.height()), Token::Accent);
    }
    QFont bold = look.font(Type::Small);
    bold.setBold(true);
    const QString second = m_words.seconds.value(fact);
    const int half = second.isEmpty() ? words.height() : words.height() / 2;
    paintLine(painter, QRect(words.left(), words.top(), words.width(), half), m_words.labels.value(fact), bold, look.color(ink));
    if (!second.isEmpty())
        paintLine(painter, QRect(words.left(), words.top() + half, words.width(), half), second, Type::Small, ink);
}

QRect PathwayView::todayFlag() const
{
    if (!m_layout.today)
        return {};
    const Theme& look = theme();
    const int wide = widthOf(tr("Today"), Type::Small) + look.px(8), head = m_layout.lanes.first().top;
    return {std::clamp(*m_layout.today - wide / 2, 0, std::max(0, m_layout.size.width() - wide)), head - look.px(18), wide, look.px(16)};
}

/// It stops above the bars.
void PathwayView::paintToday(QPainter& painter) const
{
    if (!m_layout.today)
        return;
    const QRect flag = todayFlag();
    paintGround(painter, QRect(*m_layout.today, flag.bottom(), 2, m_layout.todayUntil - flag.bottom()), Token::Bad);
    paintGround(painter, flag, Token::Bad, 3);
    paintLine(painter, flag, tr("Today"), Type::Small, Token::OnAccent, Qt::AlignHCenter);
}

} // namespace musubi::ui
