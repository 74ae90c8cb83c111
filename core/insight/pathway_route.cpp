#include "core/insight/pathway_route.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace musubi {

namespace {

using Stretch = std::pair<int, int>; // first and last free x

/// Where a line may go down through a row, from left to right.
QList<Stretch> freeStretches(const PathwayRow& row, int width)
{
    QList<QRect> boxes = row.boxes;
    std::sort(boxes.begin(), boxes.end(), [](const QRect& a, const QRect& b) { return a.left() < b.left(); });
    QList<Stretch> free;
    int from = 0;
    for (const QRect& box : std::as_const(boxes)) {
        if (box.left() - 2 >= from)
            free << Stretch(from, box.left() - 2); // a line as thin as a pixel beside it is still beside it
        from = std::max(from, box.right() + 2);
    }
    if (from < width)
        free << Stretch(from, width - 1);
    return free;
}

QList<Stretch> inBoth(const QList<Stretch>& one, const QList<Stretch>& other)
{
    QList<Stretch> both;
    for (const Stretch& a : one)
        for (const Stretch& b : other)
            if (const Stretch common(std::max(a.first, b.first), std::min(a.second, b.second)); common.first <= common.second)
                both << common;
    return both;
}

/// The free x with the shortest way from one to the other, not close to what stands beside it where there is room.
std::optional<int> bestOf(const QList<Stretch>& free, int gap, int from, int to)
{
    std::optional<int> best;
    const auto cost = [&](int x) { return std::pair(std::abs(x - from) + std::abs(x - to), std::abs(x - from)); };
    for (const auto& [first, last] : free) {
        const int middle = (first + last) / 2;
        const int x = std::clamp(from, std::min(first + gap, middle), std::max(last - gap, middle));
        const int y = std::clamp(to, std::min(first + gap, middle), std::max(last - gap, middle));
        for (const int candidate : {x, y})
            if (!best || cost(candidate) < cost(*best))
                best = candidate;
    }
    return best;
}

void goTo(QList<QPoint>& way, QPoint point)
{
    if (way.last() == point)
        return;
    if (way.size() > 1) { // straight on
        const QPoint before = way[way.size() - 2], last = way.last();
        if ((before.x() == last.x() && last.x() == point.x()) || (before.y() == last.y() && last.y() == point.y())) {
            way.last() = point;
            return;
        }
    }
    way << point;
}

} // namespace

QList<QPoint> routeBetween(const QList<PathwayRow>& rows, int width, int gap, QPoint begin, QPoint end)
{
    QList<const PathwayRow*> between; // and last the row of the end
    for (const PathwayRow& row : rows)
        if (row.top > begin.y() && row.top <= end.y())
            between << &row;
    QList<QPoint> way{begin};
    if (!between.isEmpty()) {
        const PathwayRow* last = between.takeLast();
        QList<Stretch> throughAll{Stretch(0, width - 1)};
        for (const PathwayRow* row : std::as_const(between))
            throughAll = inBoth(throughAll, freeStretches(*row, width));
        int x = begin.x();
        const auto straight = bestOf(throughAll, gap, x, end.x());
        for (const PathwayRow* row : std::as_const(between)) {
            const int next = straight ? *straight : bestOf(freeStretches(*row, width), gap, x, end.x()).value_or(x);
            goTo(way, {x, row->top});
            goTo(way, {next, row->top});
            x = next;
        }
        goTo(way, {x, last->top});
        goTo(way, {end.x(), last->top});
    }
    goTo(way, end);
    return way;
}

} // namespace musubi
