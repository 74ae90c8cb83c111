#include "ui/paper/pathway_chart.h"

#include "core/insight/pathway.h"
#include "ui/paper/pathway_thread.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBeside = 8;         // at 28 mm each their names can still be read
constexpr double laneNames = 24;       // millimetres
constexpr double toMillimetres = 0.1;  // the layout counts in tenths
constexpr double threadLine = 0.2, threadCorner = 1, barLine = 0.25, lastingLine = 0.6, barHead = 1.4;

/// As much of a text as fits, with … at its end where it does not.
Line fitted(TextSetter& setter, const QString& text, Style style, double width)
{
    Line whole = setter.line(text, style);
    for (qsizetype length = text.size(); whole.width > width && length > 0; --length)
        whole = setter.line(text.left(length - 1) + u'…', style);
    return whole.width > width ? Line() : whole;
}

QPainterPath diamond(QRectF box)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()), QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
    path.closeSubpath();
    return path;
}

QPainterPath pennant(QRectF box)
{
    QPainterPath path;
    path.addRect(QRectF(box.left(), box.top(), box.width() * 0.14, box.height()));
    path.addPolygon(QPolygonF{QPointF(box.left(), box.top()), QPointF(box.right(), box.top() + box.height() * 0.3), QPointF(box.left(), box.top() + box.height() * 0.6)});
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath disc(QRectF box)
{
    QPainterPath path;
    path.addEllipse(box);
    return path;
}

QPainterPath arrow(QRectF box)
{
    const double point = std::min(3.0, box.width() / 3);
    QPainterPath path;
    path.addPolygon(QPolygonF{box.topLeft(), QPointF(box.right() - point, box.top()), QPointF(box.right(), box.center().y()), QPointF(box.right() - point, box.bottom()), box.bottomLeft()});
    path.closeSubpath();
    return path;
}

/// One stretch of years, from the pen's place down.
class Chart {
public:
    Chart(Flow& flow, TextSetter& setter, const sheet::PathwayChart& chart, const PathwayStretch& stretch, int firstYear)
        : m_flow(flow)
        , m_setter(setter)
        , m_pathway(stretch.pathway)
    {
        for (const qsizetype fact : stretch.facts) {
            m_labels << chart.labels.value(fact);
            m_seconds << chart.seconds.value(fact);
        }
        const auto [from, until] = yearsOf(m_pathway);
        const auto room = static_cast<int>((flow.width() - laneNames) / toMillimetres);
        m_layout = layoutPathway(m_pathway, m_labels, {.width = room, .leastColumn = 0, .narrowColumn = 130, .margin = 25, .head = 70, .mark = 28, .markRow = 80, .bar = 100, .leastBar = 230,
            .strip = 64, .gap = 10, .leastLabel = 60, .widthOf = [&setter](const QString& text) { return static_cast<int>(setter.line(text, {Size::Small}).width / toMillimetres) + 1; }});
        for (int year = from; year <= until; ++year)
            m_years << (m_layout.columns[year - from].narrow ? chart.narrowYears : chart.years).value(year - firstYear);
        flow.start(m_layout.size.height() * toMillimetres);
        m_left = flow.left() + laneNames;
        m_top = flow.y;
    }

    void print()
    {
        printGround();
        for (const PathwayLayout::Link& link : m_layout.links)
            printThread(link);
        printToday();
        for (const PathwayLayout::Item& item : m_layout.items) {
            if (item.kind == PathwayKind::Programme)
                printBar(item);
            else if (item.kind == PathwayKind::Publication)
                printPublication(item);
            else
                printMark(item);
        }
        m_flow.advance(m_layout.size.height() * toMillimetres);
    }

private:
    QPointF at(QPoint place) const { return {m_left + place.x() * toMillimetres, m_top + place.y() * toMillimetres}; }
    QRectF at(const QRect& box) const { return {at(box.topLeft()), QSizeF(box.width(), box.height()) * toMillimetres}; }
    void draw(const QPainterPath& path, double outline, Figure::Ground ground) { m_flow.page().figures.push_back({path, outline, ground}); }

    void write(const QString& text, Style style, const QRectF& room)
    {
        m_flow.print(fitted(m_setter, text, style, room.width()), style.size, room.left(), room.top() + (room.height() - lineHeight(style.size)) / 2, lineHeight(style.size));
    }

    void printGround()
    {
        const double right = m_left + m_layout.size.width() * toMillimetres, bottom = m_top + m_layout.size.height() * toMillimetres;
        m_flow.box(m_flow.left(), m_top, right - m_flow.left(), bottom - m_top);
        m_flow.page().shades.emplace_back(m_flow.left(), m_top, right - m_flow.left(), m_layout.lanes.first().top * toMillimetres);
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            const QRectF head = at(QRect(m_layout.columns[i].left, 0, m_layout.columns[i].width, m_layout.lanes.first().top));
            m_flow.rule(head.left(), m_top, head.left(), bottom, Frame::innerRule);
            write(m_years.value(i), {Size::Small, true}, head.adjusted(1.2, 0, -0.6, 0));
        }
        for (const PathwayLayout::Lane& lane : m_layout.lanes) {
            const double y = m_top + lane.top * toMillimetres;
            m_flow.rule(m_flow.left(), y, right, y, Frame::innerRule);
            const QRectF row(m_flow.left(), y, laneNames, std::min(lane.height * toMillimetres, 8.0));
            const QRectF glyph(row.left() + 2, row.center().y() - 1.3, 2.6, 2.6);
            const QPainterPath square = [&] { QPainterPath path; path.addRect(glyph); return path; }();
            draw(lane.stage == Stage::Consultation ? disc(glyph) : lane.stage == Stage::Deliberation ? diamond(glyph) : square, 0, Figure::Ground::Solid);
            write(m_setter.words(nameOf(lane.stage)), {Size::Field, true}, row.adjusted(6.4, 0, -0.5, 0));
        }
    }

    static SheetLabel nameOf(Stage stage)
    {
        switch (stage) {
        case Stage::Consultation: return SheetLabel::StageConsultation;
        case Stage::Deliberation: return SheetLabel::StageDeliberation;
        case Stage::Practice: return SheetLabel::StagePractice;
        case Stage::Aftermath: return SheetLabel::StageAfter;
        }
        Q_UNREACHABLE();
    }

    void printThread(const PathwayLayout::Link& link)
    {
        QList<QPointF> way;
        for (const QPoint point : link.way)
            way << at(point);
        draw(threadAlong(way, threadCorner), threadLine, Figure::Ground::None);
    }

    /// It stops above the bars.
    void printToday()
    {
        if (!m_layout.today)
            return;
        const double x = m_left + *m_layout.today * toMillimetres, head = m_top + m_layout.lanes.first().top * toMillimetres;
        QPainterPath line(QPointF(x, head));
        line.lineTo(x, m_top + m_layout.todayUntil * toMillimetres);
        draw(line, Frame::outerRule, Figure::Ground::None);
        QPainterPath tip;
        tip.addPolygon(QPolygonF{QPointF(x - 1.4, head), QPointF(x + 1.4, head), QPointF(x, head + 2)});
        draw(tip, 0, Figure::Ground::Solid);
        const Line word = m_setter.line(SheetLabel::PathwayToday, {Size::Foot});
        m_flow.print(word, Size::Foot, std::min(x + 1.8, m_left + m_layout.size.width() * toMillimetres - word.width), head + 0.2, lineHeight(Size::Foot));
    }

    void printMark(const PathwayLayout::Item& item)
    {
        const QRectF box = at(item.box);
        const QPainterPath glyph = item.kind == PathwayKind::Contact ? disc(box) : item.kind == PathwayKind::Meeting ? diamond(box) : pennant(box);
        draw(glyph, 0, Figure::Ground::Solid);
        if (!item.labelBox.isEmpty())
            write(item.facts.size() > 1 ? QString::number(item.facts.size()) : m_labels.value(item.facts.first()), {Size::Small}, at(item.labelBox));
    }

    void printBar(const PathwayLayout::Item& item)
    {
        const QRectF box = at(item.box);
        QRectF words = box.adjusted(barHead + 1, 0.6, -0.8, -0.6);
        if (item.lasting) {
            draw(arrow(box), lastingLine, Figure::Ground::Shade);
            if (box.width() > 20) {
                draw(pennant(QRectF(box.left() + 2, box.center().y() - 2, 3.2, 4)), 0, Figure::Ground::Solid);
                words.setLeft(box.left() + 6.5);
            }
            words.setRight(box.right() - 3.2);
        } else {
            QPainterPath frame, head;
            frame.addRect(box);
            head.addRect(QRectF(box.topLeft(), QSizeF(barHead, box.height())));
            draw(frame, barLine, Figure::Ground::None);
            draw(head, 0, Figure::Ground::Solid);
        }
        const qsizetype fact = item.facts.first();
        const QString second = m_seconds.value(fact);
        write(m_labels.value(fact), {Size::Small, true}, second.isEmpty() ? words : QRectF(words.topLeft(), QSizeF(words.width(), words.height() / 2)));
        if (!second.isEmpty())
            write(second, {Size::Small}, QRectF(words.left(), words.center().y(), words.width(), words.height() / 2));
    }

    void printPublication(const PathwayLayout::Item& item)
    {
        const QRectF box = at(item.box);
        QPainterPath frame;
        frame.addRoundedRect(box, 0.8, 0.8);
        draw(frame, Frame::innerRule, Figure::Ground::Shade);
        write(m_labels.value(item.facts.first()), {Size::Small}, box.adjusted(0.8, 0, -0.4, 0));
    }

    Flow& m_flow;
    TextSetter& m_setter;
    const Pathway& m_pathway;
    QStringList m_labels, m_seconds, m_years;
    PathwayLayout m_layout;
    double m_left = 0, m_top = 0;
};

} // namespace

void flowPathway(Flow& flow, TextSetter& setter, const sheet::PathwayChart& chart)
{
    const int first = yearsOf(chart.pathway).first;
    const QList<PathwayStretch> stretches = stretchesOf(chart.pathway, yearsBeside);
    for (const PathwayStretch& stretch : stretches) {
        if (&stretch != &stretches.first())
            flow.space(4);
        Chart(flow, setter, chart, stretch, first).print();
    }
}

} // namespace musubi::paper
