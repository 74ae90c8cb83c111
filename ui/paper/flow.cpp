#include "ui/paper/flow.h"

#include "core/base/error.h"

namespace musubi::paper {

void printLine(Page& page, const Line& line, Size size, double x, double top, double height)
{
    // The em box of kanji sits in the middle of the line, whatever ascent the font claims.
    const double em = pointSize(size) * 25.4 / 72;
    const double baseline = top + height / 2 + 0.38 * em;
    for (Piece piece : line.pieces) {
        piece.x += static_cast<float>(x);
        piece.baseline = static_cast<float>(baseline);
        page.pieces.push_back(std::move(piece));
    }
}

void ruleBox(Page& page, double x, double y, double width, double height, double ruleWidth)
{
    const auto add = [&](double x1, double y1, double x2, double y2) {
        page.rules.push_back({static_cast<float>(x1), static_cast<float>(y1), static_cast<float>(x2),
            static_cast<float>(y2), static_cast<float>(ruleWidth)});
    };
    add(x, y, x + width, y);
    add(x, y + height, x + width, y + height);
    add(x, y, x, y + height);
    add(x + width, y, x + width, y + height);
}

Flow::Flow(Pages& pages, QSizeF paper, double bottom, std::function<double(Page&)> onNewPage, const Progress& progress)
    : m_pages(pages)
    , m_paper(paper)
    , m_bottom(bottom)
    , m_onNewPage(std::move(onNewPage))
    , m_progress(progress)
{
    m_pages.pages.push_back(Page{.size = m_paper});
}

void Flow::breakPage()
{
    if (m_progress.isCancelled())
        throw Error(Fault::Cancelled);
    m_pages.pages.push_back(Page{.size = m_paper});
    m_top = m_onNewPage(page());
    y = m_top;
    m_fresh = true;
    m_space = 0;
}

void Flow::space(double millimetres)
{
    m_space = std::max(m_space, millimetres * looseness);
}

void Flow::hold(Lines heading, Style style, double above, double below)
{
    m_held.push_back({std::move(heading), style, above * looseness, below * looseness});
}

void Flow::start(double height)
{
    double held = 0;
    for (const Held& heading : m_held)
        held += heading.height();
    const double white = m_held.empty() ? m_space : 0;
    if (!m_fresh && white + held + height > room())
        breakPage();
    if (!m_fresh)
        y += white;
    m_space = 0;
    for (const Held& heading : m_held) {
        y += m_fresh ? 0 : heading.above;
        for (const Line& line : heading.lines) {
            print(line, heading.style.size, left(), y, lineHeight(heading.style.size));
            y += lineHeight(heading.style.size);
        }
        y += heading.below;
        m_fresh = false;
    }
    m_held.clear();
}

void Flow::advance(double millimetres)
{
    y += millimetres;
    m_fresh = false;
}

void Flow::print(const Line& line, Size size, double x, double top, double height)
{
    printLine(page(), line, size, x, top, height);
}

void Flow::printAligned(const Line& line, Size size, double x, double width, sheet::Align align, double top)
{
    const double slack = width - line.width;
    const double shift = align == sheet::Align::Right ? slack : align == sheet::Align::Centre ? slack / 2 : 0;
    print(line, size, x + shift, top, lineHeight(size));
}

void Flow::rule(double x1, double y1, double x2, double y2, double width)
{
    page().rules.push_back({static_cast<float>(x1), static_cast<float>(y1), static_cast<float>(x2),
        static_cast<float>(y2), static_cast<float>(width)});
}

void Flow::box(double x, double y0, double width, double height, double ruleWidth)
{
    ruleBox(page(), x, y0, width, height, ruleWidth);
}

} // namespace musubi::paper
