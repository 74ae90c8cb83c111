#include "ui/paper/layout.h"

#include "ui/paper/blocks.h"
#include "ui/paper/head.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double closer[]{0.6, 0.35, 0.1}; // how loose a sheet is that closes up, step by step
constexpr double littleOnLast = 0.4; // of a page: what closing up may save
constexpr size_t mostClosedUp = 4;   // pages; a longer one is not worth setting twice

/// How much of its last page a sheet of several pages uses.
double usedOfLast(const Page& page, double bottom)
{
    double lowest = Frame::top;
    for (const Rule& rule : page.rules)
        lowest = std::max(lowest, static_cast<double>(std::max(rule.y1, rule.y2)));
    for (const Piece& piece : page.pieces)
        lowest = std::max(lowest, static_cast<double>(piece.baseline));
    return (lowest - Frame::top) / (bottom - Frame::top);
}

void layOutInto(Pages& pages, TextSetter& setter, const Sheet& sheet, const Progress& progress)
{
    const QSizeF paper = sheet.orientation == sheet::Orientation::Portrait ? QSizeF(210, 297) : QSizeF(297, 210);
    const size_t first = pages.pages.size();
    Foot foot(setter, sheet, paper);
    const double bottom = std::min(paper.height() - Frame::bottom, foot.top() - 3);
    const auto set = [&](double looseness) {
        Flow flow(
            pages, paper, bottom, [&](Page& page) { return printRunningHead(page, setter, sheet); }, progress);
        flow.looseness = looseness;
        flowHead(flow, setter, sheet);
        flowBlocks(flow, setter, sheet.blocks);
        return pages.pages.size() - first;
    };
    const size_t loose = set(1);
    if (sheet.closeUp && loose > 1 && loose <= mostClosedUp && usedOfLast(pages.pages.back(), bottom) < littleOnLast) {
        bool saved = false;
        for (const double looseness : closer) {
            pages.pages.resize(first);
            saved = set(looseness) < loose;
            if (saved)
                break;
        }
        if (!saved) { // then it may as well be easy to read
            pages.pages.resize(first);
            set(1);
        }
    }
    const auto count = static_cast<qsizetype>(pages.pages.size() - first);
    for (qsizetype i = 0; i < count; ++i)
        foot.print(pages.pages[first + static_cast<size_t>(i)], i + 1, count);
}

} // namespace

Pages layOut(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& family, const Progress& progress)
{
    Typeface typeface(family);
    TextSetter setter(typeface, words);
    Pages pages;
    pages.family = typeface.family();
    for (const Sheet& sheet : sheets) {
        if (pages.title.isEmpty()) {
            const QString reference = sheet.reference.isEmpty() ? QString() : u' ' + sheet.reference;
            pages.title = printable(setter.words(sheet.title) + reference).simplified();
            pages.author = printable(sheet.origin.madeBy).simplified();
        }
        layOutInto(pages, setter, sheet, progress);
    }
    pages.missing = setter.missing();
    return pages;
}

Pages layOut(const Sheet& sheet, const SheetWords& words, const QString& family, const Progress& progress)
{
    return layOut(std::vector<Sheet>{sheet}, words, family, progress);
}

} // namespace musubi::paper
