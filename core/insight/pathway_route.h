#pragma once

#include <QList>
#include <QPoint>
#include <QRect>

namespace musubi {

/// A row of 協働のあゆみ with what stands in it. Above each row runs a free gutter: nothing stands on its first line.
struct PathwayRow {
    int top = 0;
    QList<QRect> boxes;
};

/// A way of straight pieces from the foot of one box (`begin`) to the head of another (`end`) below it: down to the gutter,
/// along it to where nothing stands in the rows between, down through them, along the gutter above the other, and into it.
/// It crosses no box as long as each row between has a free place somewhere. Rows from the top; `gap` keeps it from what stands
/// beside it where there is room.
QList<QPoint> routeBetween(const QList<PathwayRow>& rows, int width, int gap, QPoint begin, QPoint end);

} // namespace musubi
