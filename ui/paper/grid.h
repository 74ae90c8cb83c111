#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

struct GridCell {
    double x = 0; // from the left end of the text area, millimetres
    double width = 0;
    Lines lines;
    sheet::Align align = sheet::Align::Left;
    bool shaded = false;
    bool repeated = false; // a label: printed again where its row continues on the next page
};

struct GridRow {
    std::vector<GridCell> cells;
    double minimumHeight = 0;
    bool keepWithNext = false;
    bool heavyTop = false; // an outer rule above, as over totals
    bool high = false; // text starts at the top instead of in the middle
};

/// Rows in a ruled frame. Rows grow with their text; the frame closes at the end of a page and opens again on the next
/// with `heading` repeated; a row longer than the rest of the page continues there, never by less than two lines.
class Grid {
public:
    Grid(Flow& flow, Size size, std::vector<GridRow> heading, Line continued);

    static constexpr double padX = 1.6, padY = 0.8;

    /// `below` millimetres under the last row stay on its page: the notes of a table.
    void flow(const std::vector<GridRow>& rows, double below = 0);

private:
    struct Part {
        size_t from = 0;
        size_t to = static_cast<size_t>(-1);
    };
    double height(const GridRow& row) const;
    double heightOfLines(size_t count) const;
    static size_t lineCount(const GridRow& row, size_t from);
    void open();
    void close();
    void place(const GridRow& row, Part part, double height);
    void placeCell(const GridRow& row, const GridCell& cell, Part part, double height);
    void placeLong(const GridRow& row);
    void upright(double x, double top, double bottom);
    bool needsBreakBefore(const std::vector<GridRow>& rows, size_t index) const;

    Flow& m_flow;
    Size m_size;
    double m_padY;
    std::vector<GridRow> m_heading;
    double m_headingHeight = 0;
    Line m_continued;
    double m_top = 0;
    double m_below = 0;
    size_t m_rowsOnPage = 0;
    bool m_firstRule = true;
    std::vector<Rule> m_uprights; // growing from row to row
};

} // namespace musubi::paper
