#include "ui/paper/day_grid.h"

#include <algorithm>

namespace musubi::paper {

namespace {

/// Left end and width of each column.
std::vector<std::pair<double, double>> placesOfDays(const sheet::DayGrid& days, double width)
{
    double shares = 0, x = 0;
    for (const sheet::RuledColumn& column : days.columns)
        shares += column.width;
    std::vector<std::pair<double, double>> places;
    for (const sheet::RuledColumn& column : days.columns) {
        const double wide = width * column.width / shares;
        places.emplace_back(x, wide);
        x += wide;
    }
    return places;
}

double needed(const GridRow& row, Size size)
{
    size_t lines = 1;
    for (const GridCell& cell : row.cells)
        lines = std::max(lines, cell.lines.size());
    return static_cast<double>(lines) * lineHeight(size) + 2 * Grid::padY;
}

/// The height that rows share so that full ones get what they need and the others what is left, alike.
double sharedHeight(const std::vector<GridRow>& rows, Size size, double height)
{
    std::vector<double> needs;
    for (const GridRow& row : rows)
        needs.push_back(needed(row, size));
    std::sort(needs.begin(), needs.end(), std::greater<>());
    double left = height;
    size_t others = needs.size();
    for (const double need : needs) {
        if (need <= left / static_cast<double>(others))
            break;
        left -= need;
        if (--others == 0)
            return 0;
    }
    return std::max(0.0, left / static_cast<double>(others));
}

DayRows setDays(TextSetter& setter, const sheet::DayGrid& days, double width, double height, Size size)
{
    constexpr double rounding = 0.01; // millimetres: what the sum of the rows may lose
    const auto places = placesOfDays(days, width);
    DayRows rows{size, {}, {}};
    for (size_t i = 0; i < places.size(); ++i)
        rows.headings.cells.push_back({places[i].first, places[i].second, setter.set(days.columns[i].heading, {size}, places[i].second - 2 * Grid::padX), sheet::Align::Centre, true, false});
    for (const auto& week : days.weeks) {
        GridRow row;
        row.high = true;
        for (size_t i = 0; i < std::min(week.size(), places.size()); ++i) {
            const double inner = places[i].second - 2 * Grid::padX;
            Lines lines = setter.set(week[i].head, {size}, inner);
            for (const sheet::Text& entry : week[i].entries) {
                const Lines set = setter.set(entry, {size}, inner);
                lines.insert(lines.end(), set.begin(), set.end());
            }
            row.cells.push_back({places[i].first, places[i].second, std::move(lines), sheet::Align::Left, week[i].shaded, false});
        }
        rows.weeks.push_back(std::move(row));
    }
    const double shared = sharedHeight(rows.weeks, size, height - needed(rows.headings, size) - rounding);
    for (GridRow& row : rows.weeks)
        row.minimumHeight = shared;
    return rows;
}

} // namespace

DayRows dayRows(TextSetter& setter, const sheet::DayGrid& days, double width, double height)
{
    for (const Size size : {Size::Small, Size::Stamp, Size::Foot}) {
        DayRows rows = setDays(setter, days, width, height, size);
        if (rows.weeks.empty() || rows.weeks.front().minimumHeight > 0)
            return rows; // all of them found room
    }
    return setDays(setter, days, width, height, Size::Small);
}

} // namespace musubi::paper
