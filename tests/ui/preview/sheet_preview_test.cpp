#include "core/journal/journal.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/unpacked.h"
#include "ui/preview/page_view.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

Sheet ledgerOfPages(int pages)
{
    Sheet sheet;
    sheet.title = u"相談受付簿"_s;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            sheet.blocks.push_back(sheet::PageBreak{});
        sheet.blocks.push_back(sheet::Paragraph{u"令和8年11月分"_s});
    }
    return sheet;
}

} // namespace

TEST_CASE("a preview shows every page, fits the width and leafs by keys", "[ui][preview]")
{
    SheetPreview preview({ledgerOfPages(3)}, u"R8-相-0012"_s);
    preview.show();
    REQUIRE(preview.pageCount() == 3);
    auto* view = preview.findChild<PageView*>();
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == 2);
    const int fitted = view->shownZoom();
    view->setZoom(fitted + 20);
    CHECK(view->shownZoom() == fitted + 20);
    CHECK(view->currentPage() == 2);
}

TEST_CASE("a preview writes what it shows as PDF and ODT, and says where that failed", "[ui][preview]")
{
    const QTemporaryDir folder;
    SheetPreview preview({ledgerOfPages(1), ledgerOfPages(1)}, u"受付簿"_s);
    CHECK(preview.pageCount() == 2);
    const QString path = folder.filePath(u"受付簿.pdf"_s);
    REQUIRE(preview.writeTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(preview.writeTo(folder.filePath(u"nowhere/受付簿.pdf"_s)));

    const QString odt = folder.filePath(u"受付簿.ODT"_s);
    REQUIRE(preview.writeTo(odt));
    CHECK(tests::unpacked(odt, u"content.xml"_s).count("令和8年11月分") == 2);
    CHECK_FALSE(preview.writeTo(folder.filePath(u"nowhere/受付簿.odt"_s)));
}

TEST_CASE("a paper that is saved from a window of a centre stands in its history, one that could not be saved does not", "[ui][preview]")
{
    tests::Office office;
    MainWindow window(office.centre());
    QWidget room(&window);
    SheetPreview preview({ledgerOfPages(1)}, u"R8_相談受付簿"_s, &room);
    const auto before = office.centre().journal().lastAction();
    REQUIRE_FALSE(preview.writeTo(office.folder().filePath(u"nowhere/受付簿.pdf"_s)));
    CHECK(office.centre().journal().lastAction() == before);
    REQUIRE(preview.writeTo(office.folder().filePath(u"受付簿.pdf"_s)));
    const auto action = office.centre().journal().actions(0, 1).first();
    CHECK(action.deed == Deed::SavePaper);
    CHECK(action.note == u"R8_相談受付簿 (PDF)"_s);
    CHECK_FALSE(office.centre().journal().undoable());
}
