#include "ui/paper/layout.h"

#include "ui/paper/blocks.h"
#include "ui/paper/head.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

void layOutInto(Pages& pages, TextSetter& setter, const Sheet& sheet, const Progress& progress)
{
    const QSizeF paper = sheet.orientation == sheet::Orientation::Portrait ? QSizeF(210, 297) : QSizeF(297, 210);
    const size_t first = pages.pages.size();
    Foot foot(setter, sheet, paper);
    const double bottom = std::min(paper.height() - Frame::bottom, foot.top() - 3);
    Flow flow(
        pages, paper, bottom, [&](Page& page) { return printRunningHead(page, setter, sheet); }, progress);
    flowHead(flow, setter, sheet);
    flowBlocks(flow, setter, sheet.blocks);
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
