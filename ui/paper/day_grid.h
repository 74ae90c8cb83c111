#pragma once

#include "ui/paper/grid.h"

namespace musubi::paper {

/// The weeks of a calendar as rows of a grid that fill `height` millimetres together, or more where their days need it.
struct DayRows {
    Size size = Size::Small;
    GridRow headings; // the weekdays
    std::vector<GridRow> weeks;
};

/// A full month is set smaller, as far as it can be read, before it takes a second page. `height` is for all rows.
DayRows dayRows(TextSetter& setter, const sheet::DayGrid& days, double width, double height);

} // namespace musubi::paper
