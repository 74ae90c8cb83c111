#pragma once

#include "core/base/progress.h"
#include "ui/paper/text_setter.h"

#include <algorithm>
#include <functional>

namespace musubi::paper {

/// The pen on its way down the pages of one sheet: where the next block goes, and when a new page begins.
class Flow {
public:
    /// `bottom` is the last millimetre for content; `onNewPage` prints the running head and returns where content
    /// starts.
    Flow(Pages& pages, QSizeF paper, double bottom, std::function<double(Page&)> onNewPage, const Progress& progress);

    double y = Frame::top;

    /// 1, or less where everything but the text itself is to take less room.
    double looseness = 1;
    /// What a height for handwriting keeps then: somebody still has to write there.
    double heightLeft() const { return std::max(looseness, 0.7); }

    double left() const { return Frame::left; }
    double width() const { return m_paper.width() - Frame::left - Frame::right; }
    double bottom() const { return m_bottom; }
    double room() const { return m_bottom - y; }
    double fullRoom() const { return m_bottom - m_top; } // of a page of its own
    bool atTop() const { return m_fresh; }
    Page& page() { return m_pages.pages.back(); }

    void breakPage();
    /// White space above the next block; none at the top of a page.
    void space(double millimetres);
    /// Keeps a heading back until its block starts: together they find a page.
    void hold(Lines heading, Style style, double above, double below);
    /// Starts a block whose first part needs `height`: breaks the page if it does not fit, prints what is held.
    void start(double height);
    /// Moves down, below what was printed.
    void advance(double millimetres);

    void print(const Line& line, Size size, double x, double top, double lineHeight);
    void printAligned(const Line& line, Size size, double x, double width, sheet::Align align, double top);
    void rule(double x1, double y1, double x2, double y2, double width);
    void box(double x, double y, double width, double height, double ruleWidth = Frame::outerRule);

private:
    struct Held {
        Lines lines;
        Style style;
        double above;
        double below;
        double height() const { return above + static_cast<double>(lines.size()) * lineHeight(style.size) + below; }
    };

    Pages& m_pages;
    QSizeF m_paper;
    double m_bottom;
    double m_top = Frame::top;
    bool m_fresh = true;
    double m_space = 0;
    std::vector<Held> m_held;
    std::function<double(Page&)> m_onNewPage;
    const Progress& m_progress;
};

/// Prints a line onto a page; `top` is the line's upper edge.
void printLine(Page& page, const Line& line, Size size, double x, double top, double height);
void ruleBox(Page& page, double x, double y, double width, double height, double ruleWidth);

} // namespace musubi::paper
