#include "ui/paper/grid.h"

namespace musubi::paper {

namespace {

constexpr size_t fewestLines = 2; // of a divided row, on either page

} // namespace

Grid::Grid(Flow& flow, Size size, std::vector<GridRow> heading, Line continued)
    : m_flow(flow)
    , m_size(size)
    , m_padY(padY * flow.looseness)
    , m_heading(std::move(heading))
    , m_continued(std::move(continued))
{
    for (const GridRow& row : m_heading)
        m_headingHeight += height(row);
}

double Grid::heightOfLines(size_t count) const
{
    return static_cast<double>(count) * lineHeight(m_size) + 2 * m_padY;
}

size_t Grid::lineCount(const GridRow& row, size_t from)
{
    size_t most = 1;
    for (const GridCell& cell : row.cells)
        most = std::max(most, cell.lines.size() > from ? cell.lines.size() - from : 0);
    return most;
}

double Grid::height(const GridRow& row) const
{
    return std::max(row.minimumHeight * m_flow.heightLeft(), heightOfLines(lineCount(row, 0)));
}

// A chain of rows that belong together moves to the next page as one, if it fits there at all.
bool Grid::needsBreakBefore(const std::vector<GridRow>& rows, size_t index) const
{
    if (m_rowsOnPage == 0)
        return false;
    double chain = height(rows[index]);
    if (index > 0 && rows[index - 1].keepWithNext && chain <= m_flow.room())
        return false; // its chain began on this page and was found to fit
    size_t last = index;
    for (; last + 1 < rows.size() && rows[last].keepWithNext; ++last)
        chain += height(rows[last + 1]);
    if (last + 1 == rows.size())
        chain += m_below;
    return chain > m_flow.room() && chain <= m_flow.fullRoom() - m_headingHeight;
}

void Grid::flow(const std::vector<GridRow>& rows, double below)
{
    m_below = below;
    double first = m_headingHeight;
    if (!rows.empty()) {
        const bool pair = rows.size() > 1 && height(rows[0]) + height(rows[1]) < m_flow.fullRoom() / 3;
        const double start = pair ? height(rows[0]) + height(rows[1]) : height(rows[0]);
        first += start < m_flow.fullRoom() / 3 ? start : heightOfLines(fewestLines + 1);
    }
    m_flow.start(first);
    open();
    for (size_t i = 0; i < rows.size(); ++i) {
        const GridRow& row = rows[i];
        const double whole = height(row);
        const bool mayDivide = whole > m_flow.fullRoom() / 3;
        if (needsBreakBefore(rows, i) && !(mayDivide && m_flow.room() > m_flow.fullRoom() / 6)) {
            close();
            m_flow.breakPage();
            open();
        }
        if (whole <= m_flow.room())
            place(row, {}, whole);
        else
            placeLong(row);
    }
    close();
}

void Grid::placeLong(const GridRow& row)
{
    size_t from = 0;
    for (;;) {
        const size_t left = lineCount(row, from);
        const double space = m_flow.room() - 2 * m_padY;
        const size_t fit = space > 0 ? static_cast<size_t>(space / lineHeight(m_size) + 1e-6) : 0;
        if (left <= fit) {
            const double rest = from == 0 ? std::min(row.minimumHeight * m_flow.heightLeft(), m_flow.room()) : 0;
            place(row, {from}, std::max(rest, heightOfLines(left)));
            return;
        }
        size_t now = left - fit < fewestLines && fit > fewestLines ? fit - 1 : fit;
        if (now >= fewestLines || m_rowsOnPage == 0) {
            now = std::max<size_t>(now, 1);
            place(row, {from, from + now}, heightOfLines(now));
            from += now;
        }
        close();
        m_flow.breakPage();
        open();
    }
}

void Grid::open()
{
    m_top = m_flow.y;
    m_rowsOnPage = 0;
    m_firstRule = true;
    for (const GridRow& row : m_heading)
        place(row, {}, height(row));
    m_rowsOnPage = 0;
}

void Grid::close()
{
    for (const Rule& rule : m_uprights)
        m_flow.page().rules.push_back(rule);
    m_uprights.clear();
    if (m_flow.y > m_top)
        m_flow.box(m_flow.left(), m_top, m_flow.width(), m_flow.y - m_top);
}

void Grid::place(const GridRow& row, Part part, double height)
{
    const double top = m_flow.y;
    if (!m_firstRule)
        m_flow.rule(m_flow.left(), top, m_flow.left() + m_flow.width(), top,
            row.heavyTop ? Frame::outerRule : Frame::innerRule);
    m_firstRule = false;
    for (const GridCell& cell : row.cells) {
        if (cell.x > 0)
            upright(m_flow.left() + cell.x, top, top + height);
        placeCell(row, cell, part, height);
    }
    m_flow.advance(height);
    ++m_rowsOnPage;
}

void Grid::placeCell(const GridRow& row, const GridCell& cell, Part part, double height)
{
    const double x = m_flow.left() + cell.x;
    const double top = m_flow.y;
    if (cell.shaded)
        m_flow.page().shades.emplace_back(x, top, cell.width, height);
    const bool label = cell.repeated && part.from > 0;
    const size_t from = label ? 0 : std::min(part.from, cell.lines.size());
    const size_t to = label ? cell.lines.size() : std::min(part.to, cell.lines.size());
    const size_t count = to - from + (label ? 1 : 0);
    const double used = static_cast<double>(count) * lineHeight(m_size);
    const bool divided = part.from > 0 || part.to < lineCount(row, 0);
    double y = divided || (row.high && !cell.repeated) ? top + m_padY : top + (height - used) / 2;
    const double inner = cell.width - 2 * padX;
    for (size_t i = from; i < to; ++i, y += lineHeight(m_size))
        m_flow.printAligned(cell.lines[i], m_size, x + padX, inner, cell.align, y);
    if (label)
        m_flow.printAligned(m_continued, m_size, x + padX, inner, cell.align, y);
}

void Grid::upright(double x, double top, double bottom)
{
    for (Rule& rule : m_uprights)
        if (qAbs(rule.x1 - static_cast<float>(x)) < 0.01f && qAbs(rule.y2 - static_cast<float>(top)) < 0.01f) {
            rule.y2 = static_cast<float>(bottom);
            return;
        }
    m_uprights.push_back({static_cast<float>(x), static_cast<float>(top), static_cast<float>(x),
        static_cast<float>(bottom), static_cast<float>(Frame::innerRule)});
}

} // namespace musubi::paper
