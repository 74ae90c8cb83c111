#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/support/sheet_samples.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf.h"
#include "ui/text/sheet_wording.h"

#include <QDir>

namespace musubi::bench {

using namespace Qt::StringLiterals;

void measurePaper(const Ground& ground)
{
    const int rows = ground.quick ? 300 : 3'000;
    printTitle(u"Paper: a list of %1 consultations as PDF"_s.arg(rows));
    const Sheet ledger = tests::ledgerSheet(rows);
    paper::Pages pages = paper::layOut(tests::ledgerSheet(20), &text::SheetWording::of); // fonts are loaded once
    const double layout = timed([&] { pages = paper::layOut(ledger, &text::SheetWording::of); });
    const double pdf = timed([&] { paper::writePdf(pages, QDir(ground.folder).filePath(u"list.pdf"_s)); });
    const auto count = static_cast<double>(pages.pages.size());
    const double rate = count * 1000 / (layout + pdf);
    printFigure(u"laid out"_s, u"%1 pages in %2"_s.arg(pages.pages.size()).arg(milliseconds(layout)));
    printFigure(u"written"_s, milliseconds(pdf));
    printHeld(u"pages a second, laid out and written"_s, QString::number(rate, 'f', 0), u">= 60"_s, rate >= 60);
}

} // namespace musubi::bench
