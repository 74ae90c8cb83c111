#include "core/insight/pathway.h"

#include "core/insight/pathway_route.h"
#include "core/japan/fiscal_year.h"

#include <QHash>

#include <algorithm>

namespace musubi {

namespace {

using Placed = PathwayLayout::Item;

constexpr Stage laneStages[]{Stage::Consultation, Stage::Deliberation, Stage::Practice};

Stage laneOf(const PathwayFact& fact) { return fact.stage == Stage::Aftermath ? Stage::Practice : fact.stage; }

/// Lays one case out: columns first, then lane by lane from the top.
class PathwaySetter {
public:
    PathwaySetter(const Pathway& pathway, const QStringList& labels, const PathwayMeasures& measures)
        : m_pathway(pathway)
        , m_labels(labels)
        , m_measures(measures)
    {
        setColumns();
        int top = m_measures.head;
        bool isBarSeen = false;
        for (const Stage stage : laneStages) {
            PathwayLayout::Lane lane{stage, top, 0};
            setMarks(stage, top, lane.height);
            const int marks = lane.height;
            setBars(stage, top, lane.height);
            if (!isBarSeen && (lane.height > marks || stage == Stage::Practice))
                m_layout.todayUntil = top + marks;
            isBarSeen = isBarSeen || lane.height > marks;
            setPublications(stage, top, lane.height);
            lane.height = std::max(lane.height, m_measures.markRow);
            m_layout.lanes << lane;
            top += lane.height;
        }
        m_layout.size = QSize(right(), top);
        setLinks();
        setToday();
    }

    PathwayLayout take() { return std::move(m_layout); }

private:
    /// What a box leaves free above and below itself, within its row: there the links go.
    int gutter() const { return m_measures.gap / 2; }
    int right() const { return m_layout.columns.last().left + m_layout.columns.last().width; }
    const QString& labelOf(qsizetype fact) const
    {
        static const QString none;
        return fact < m_labels.size() ? m_labels[fact] : none;
    }

    void setColumns()
    {
        const auto [first, last] = yearsOf(m_pathway);
        QList<bool> filled(last - first + 1, false);
        for (const PathwayFact& fact : m_pathway.facts)
            filled[japan::fiscalYearOf(fact.on) - first] = true;
        if (m_pathway.today.isValid())
            filled[japan::fiscalYearOf(m_pathway.today) - first] = true;
        if (!filled.contains(true))
            filled.fill(true);
        const int wide = static_cast<int>(filled.count(true)), narrow = static_cast<int>(filled.count(false)) * m_measures.narrowColumn;
        const int room = std::max(m_measures.width - narrow, wide * std::max(1, m_measures.leastColumn));
        int left = 0, placed = 0;
        for (int year = first; year <= last; ++year) {
            PathwayLayout::Column column{year, left, m_measures.narrowColumn, !filled[year - first]};
            if (!column.narrow) { // the remainder of the division goes over all of them
                column.width = room * (placed + 1) / wide - room * placed / wide;
                ++placed;
            }
            left += column.width;
            m_layout.columns << column;
        }
    }

    qsizetype columnOf(QDate day) const { return japan::fiscalYearOf(day) - m_layout.columns.first().fiscalYear; }

    /// A day of its column, inside the margins.
    int xOf(QDate day) const
    {
        const PathwayLayout::Column& column = m_layout.columns[columnOf(day)];
        const QDate first = japan::firstDayOf(column.fiscalYear);
        const qint64 days = first.daysTo(japan::lastDayOf(column.fiscalYear));
        const int room = std::max(0, column.width - 2 * m_measures.margin);
        return column.left + m_measures.margin + static_cast<int>(room * first.daysTo(day) / days);
    }

    QList<qsizetype> factsOf(Stage lane, const std::function<bool(PathwayKind)>& isWanted) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_pathway.facts.size(); ++i)
            if (laneOf(m_pathway.facts[i]) == lane && isWanted(m_pathway.facts[i].kind))
                found << i;
        std::stable_sort(found.begin(), found.end(), [&](qsizetype a, qsizetype b) { return m_pathway.facts[a].on < m_pathway.facts[b].on; });
        return found;
    }

    void setMarks(Stage stage, int top, int& height)
    {
        const auto facts = factsOf(stage, [](PathwayKind kind) { return kind == PathwayKind::Contact || kind == PathwayKind::Meeting || kind == PathwayKind::Outcome; });
        if (facts.isEmpty())
            return;
        for (qsizetype column = 0; column < m_layout.columns.size(); ++column) {
            QList<QList<qsizetype>> groups;
            for (const qsizetype fact : facts)
                if (columnOf(m_pathway.facts[fact].on) == column)
                    groups << QList<qsizetype>{fact};
            setMarksOfYear(column, top, partedOrJoined(groups, m_layout.columns[column]));
        }
        m_rows << PathwayRow{top, {}};
        height += m_measures.markRow;
    }

    /// As many marks as stand beside each other in a column; the days that lie closest together become one.
    QList<QList<qsizetype>> partedOrJoined(QList<QList<qsizetype>> groups, const PathwayLayout::Column& column) const
    {
        const int room = column.width - 2 * m_measures.margin + m_measures.gap;
        const qsizetype most = std::max(1, room / std::max(1, m_measures.mark + m_measures.gap));
        while (groups.size() > most) {
            qsizetype closest = 1;
            const auto apart = [&](qsizetype i) { return m_pathway.facts[groups[i - 1].last()].on.daysTo(m_pathway.facts[groups[i].first()].on); };
            for (qsizetype i = 2; i < groups.size(); ++i)
                if (apart(i) < apart(closest))
                    closest = i;
            groups[closest - 1] += groups.takeAt(closest);
        }
        return groups;
    }

    void setMarksOfYear(qsizetype column, int top, const QList<QList<qsizetype>>& groups)
    {
        const PathwayLayout::Column& year = m_layout.columns[column];
        const int side = std::min(m_measures.mark, year.width), step = m_measures.mark + m_measures.gap;
        const int least = year.left + std::clamp(m_measures.margin, 0, (year.width - side) / 2);
        const int most = year.left + year.width - side - std::min(m_measures.margin, (year.width - side) / 2);
        QList<int> lefts;
        for (const auto& group : groups) {
            const int wanted = std::clamp(xOf(m_pathway.facts[group.first()].on) - side / 2, least, std::max(least, most));
            lefts << (lefts.isEmpty() ? wanted : std::max(wanted, lefts.last() + step));
        }
        for (qsizetype i = lefts.size() - 1, limit = std::max(least, most); i >= 0; limit = lefts[i] - step, --i)
            lefts[i] = std::min(lefts[i], static_cast<int>(limit));
        int taken = year.left; // by what stands before
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const PathwayFact& first = m_pathway.facts[groups[i].first()];
            Placed item{first.kind, first.stage, groups[i], column, QRect(lefts[i], top + (m_measures.markRow - side) / 2, side, side), {}, false};
            const QString label = groups[i].size() > 1 ? QString::number(groups[i].size()) : labelOf(groups[i].first());
            const int until = i + 1 < lefts.size() ? lefts[i + 1] - m_measures.gap : year.left + year.width;
            item.labelBox = labelBeside(item.box, taken + m_measures.gap, until, label.isEmpty() ? 0 : m_measures.widthOf(label), top);
            taken = std::max(item.box.right(), item.labelBox.right()) + 1;
            m_layout.items << item;
        }
    }

    /// At the right of a mark; at its left where only there is room for it.
    QRect labelBeside(const QRect& mark, int from, int until, int wanted, int top) const
    {
        const auto isEnough = [&](int room) { return wanted > 0 && room > 0 && (room >= wanted || room >= m_measures.leastLabel); };
        const int right = until - (mark.right() + 1 + m_measures.gap), left = mark.left() - m_measures.gap - from;
        if (isEnough(right) && (right >= wanted || right >= left))
            return {mark.right() + 1 + m_measures.gap, top + gutter(), std::min(wanted, right), m_measures.markRow - 2 * gutter()};
        if (isEnough(left)) {
            const int room = std::min(wanted, left);
            return {mark.left() - m_measures.gap - room, top + gutter(), room, m_measures.markRow - 2 * gutter()};
        }
        return {};
    }

    /// From its first to its last day, not shorter than can be read, and within its fiscal year; what lasts goes on to the end.
    std::pair<int, int> spanOf(const PathwayFact& fact) const
    {
        const PathwayLayout::Column& column = m_layout.columns[columnOf(fact.on)];
        const int begin = column.left == 0 ? gutter() : column.left, end = column.left + column.width - m_measures.gap; // beside the first one links go down
        const QDate last = fact.until.isValid() ? std::min(fact.until, japan::lastDayOf(column.fiscalYear)) : japan::lastDayOf(column.fiscalYear);
        int from = fact.on == japan::firstDayOf(column.fiscalYear) ? begin : xOf(fact.on);
        int until = fact.lasting ? right() : last == japan::lastDayOf(column.fiscalYear) ? end : xOf(std::max(last, fact.on));
        if (until - from < m_measures.leastBar)
            until = std::min(fact.lasting ? right() : end, from + m_measures.leastBar);
        if (until - from < m_measures.leastBar)
            from = std::max(begin, until - m_measures.leastBar);
        return {from, std::max(until, from + 1)};
    }

    void setBars(Stage stage, int top, int& height)
    {
        QHash<qsizetype, qsizetype> rowOfFact;
        QList<QList<QRect>> rows;
        for (const qsizetype i : factsOf(stage, [](PathwayKind kind) { return kind == PathwayKind::Programme; })) {
            const PathwayFact& fact = m_pathway.facts[i];
            const auto [from, until] = spanOf(fact);
            const auto isFree = [&, from = from, until = until](qsizetype row) {
                return row >= rows.size() || std::none_of(rows[row].begin(), rows[row].end(), [&](const QRect& taken) { return taken.left() < until && from <= taken.right(); });
            };
            qsizetype row = 0;
            for (const qsizetype before : fact.from) // a chain of years goes on in its row
                if (const auto known = rowOfFact.constFind(before); known != rowOfFact.constEnd() && isFree(*known))
                    row = *known;
            while (!isFree(row))
                ++row;
            while (rows.size() <= row)
                rows << QList<QRect>();
            const QRect box(from, top + height + static_cast<int>(row) * (m_measures.bar + m_measures.gap) + gutter(), until - from, m_measures.bar);
            rows[row] << box;
            rowOfFact.insert(i, row);
            m_layout.items << Placed{fact.kind, fact.stage, {i}, columnOf(fact.on), box, {}, fact.lasting};
        }
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_rows << PathwayRow{top + height + static_cast<int>(row) * (m_measures.bar + m_measures.gap), {}};
        height += static_cast<int>(rows.size()) * (m_measures.bar + m_measures.gap);
    }

    /// Under the bars, around their day; where they would touch, one below the other.
    void setPublications(Stage stage, int top, int& height)
    {
        QList<QList<QRect>> rows;
        for (const qsizetype i : factsOf(stage, [](PathwayKind kind) { return kind == PathwayKind::Publication; })) {
            const PathwayFact& fact = m_pathway.facts[i];
            const PathwayLayout::Column& column = m_layout.columns[columnOf(fact.on)];
            const int most = std::max(1, column.width - 2 * gutter());
            const int wide = std::clamp(m_measures.widthOf(labelOf(i)) + 2 * m_measures.gap, 1, most);
            const int from = std::clamp(xOf(fact.on) - wide / 2, column.left + (column.width - most) / 2, column.left + (column.width + most) / 2 - wide);
            qsizetype row = 0;
            const auto isTaken = [&](const QRect& taken) { return taken.left() < from + wide + m_measures.gap && from < taken.right() + 1 + m_measures.gap; };
            while (row < rows.size() && std::any_of(rows[row].begin(), rows[row].end(), isTaken))
                ++row;
            while (rows.size() <= row)
                rows << QList<QRect>();
            const QRect box(from, top + height + static_cast<int>(row) * m_measures.strip + gutter(), wide, std::max(1, m_measures.strip - 2 * gutter()));
            rows[row] << box;
            m_layout.items << Placed{fact.kind, fact.stage, {i}, columnOf(fact.on), box, {}, false};
        }
        for (qsizetype row = 0; row < rows.size(); ++row)
            m_rows << PathwayRow{top + height + static_cast<int>(row) * m_measures.strip, {}};
        height += static_cast<int>(rows.size()) * m_measures.strip;
    }

    /// From the foot of the one to the head of the other; bars are met at the corner where they begin.
    void setLinks()
    {
        fillRows();
        QHash<qsizetype, qsizetype> itemOf;
        for (qsizetype item = 0; item < m_layout.items.size(); ++item)
            for (const qsizetype fact : m_layout.items[item].facts)
                itemOf.insert(fact, item);
        for (qsizetype fact = 0; fact < m_pathway.facts.size(); ++fact) {
            for (const qsizetype before : m_pathway.facts[fact].from) {
                const qsizetype from = itemOf.value(before, -1), to = itemOf.value(fact, -1);
                if (from < 0 || to < 0)
                    continue;
                const Placed &one = m_layout.items[from], &other = m_layout.items[to];
                if (one.box.bottom() >= other.box.top())
                    continue; // beside it, as the years of a chain are
                const auto known = [&](const PathwayLayout::Link& link) { return link.from == from && link.to == to; };
                if (std::any_of(m_layout.links.begin(), m_layout.links.end(), known))
                    continue;
                const QPoint end(other.kind == PathwayKind::Programme ? other.box.left() : other.box.center().x(), other.box.top());
                m_layout.links << PathwayLayout::Link{from, to, routeBetween(m_rows, right(), m_measures.gap, QPoint(one.box.center().x(), one.box.bottom()), end)};
            }
        }
    }

    void fillRows()
    {
        for (const Placed& item : std::as_const(m_layout.items)) {
            const auto below = std::upper_bound(m_rows.begin(), m_rows.end(), item.box.top(), [](int y, const PathwayRow& row) { return y < row.top; });
            PathwayRow& row = *std::prev(below); // the one in which it stands
            row.boxes << item.box;
            if (!item.labelBox.isEmpty())
                row.boxes << item.labelBox;
        }
    }

    void setToday()
    {
        if (!m_pathway.today.isValid())
            return;
        m_layout.today = xOf(m_pathway.today);
    }

    const Pathway& m_pathway;
    const QStringList& m_labels;
    const PathwayMeasures& m_measures;
    PathwayLayout m_layout;
    QList<PathwayRow> m_rows; // from the top
};

} // namespace

std::pair<int, int> yearsOf(const Pathway& pathway)
{
    QList<QDate> days{pathway.openedOn, pathway.today};
    for (const PathwayFact& fact : pathway.facts)
        days << fact.on;
    days.removeIf([](QDate day) { return !day.isValid(); });
    if (days.isEmpty())
        return {0, 0};
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    return {japan::fiscalYearOf(*first), japan::fiscalYearOf(*last)};
}

PathwayLayout layoutPathway(const Pathway& pathway, const QStringList& labels, const PathwayMeasures& measures)
{
    return PathwaySetter(pathway, labels, measures).take();
}

} // namespace musubi
