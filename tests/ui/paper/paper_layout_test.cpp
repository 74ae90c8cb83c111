#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "tests/support/sheet_samples.h"
#include "ui/paper/layout.h"
#include "ui/paper/painting.h"
#include "ui/paper/text_setter.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString paperWord(SheetLabel label)
{
    switch (label) {
    case SheetLabel::Confidential:
        return u"取扱注意"_s;
    case SheetLabel::CaseSummary:
        return u"案件概要"_s;
    case SheetLabel::ConsultationLedger:
        return u"相談受付簿"_s;
    case SheetLabel::PageOf:
        return u"頁 %1／%2"_s;
    case SheetLabel::Continued:
        return u"（続き）"_s;
    case SheetLabel::Circulation:
        return u"供覧"_s;
    case SheetLabel::Number:
        return u"番号"_s;
    case SheetLabel::UnusedNumber:
        return u"欠番"_s;
    case SheetLabel::Total:
        return u"合計"_s;
    case SheetLabel::NothingToShow:
        return u"該当なし"_s;
    case SheetLabel::Content:
        return u"相談内容"_s;
    case SheetLabel::Opinion:
        return u"所見"_s;
    default:
        return u"見出し"_s;
    }
}

paper::Pages laidOutSheet(const Sheet& sheet)
{
    return paper::layOut(sheet, paperWord);
}

Sheet sheetOfBlocks(std::vector<sheet::Block> blocks)
{
    Sheet sheet;
    sheet.title = SheetLabel::CaseSummary;
    sheet.reference = u"R8-K001"_s;
    sheet.confidential = true;
    sheet.origin = {u"令和8年11月24日 10:40"_s, u"三宅 由佳"_s, sheet::Text(u"全件"_s)};
    sheet.blocks = std::move(blocks);
    return sheet;
}

/// `count` sentences that differ, without a space or a line break.
QString manySentences(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text
            += u"第%1回の協議では、「空き家」を使った居場所づくりについて、町内会・NPO・市の課がそれぞれの役割を話し合った。"_s
                   .arg(i);
    return text;
}

bool isSheetContent(const paper::Page& page, const paper::Piece& piece)
{
    const auto y = static_cast<double>(piece.baseline);
    return y > (page.rules.empty() ? 0 : 20.0) && y < page.size.height() - 27;
}

QString printedText(const paper::Pages& pages)
{
    QString text;
    for (const paper::Page& page : pages.pages)
        for (const paper::Piece& piece : page.pieces)
            text += piece.text;
    return text;
}

bool pageSays(const paper::Page& page, const QString& text)
{
    return std::any_of(
        page.pieces.begin(), page.pieces.end(), [&](const paper::Piece& piece) { return piece.text.contains(text); });
}

qsizetype timesPrinted(const paper::Page& page, const QString& text)
{
    return std::count_if(
        page.pieces.begin(), page.pieces.end(), [&](const paper::Piece& piece) { return piece.text == text; });
}

/// The baselines of the rows of a table, from top to bottom: those of pieces that start with `prefix`.
std::vector<QString> rowsOnPage(const paper::Page& page, const QString& prefix)
{
    std::vector<QString> rows;
    for (const paper::Piece& piece : page.pieces)
        if (piece.text.startsWith(prefix))
            rows.push_back(piece.text);
    return rows;
}

} // namespace

TEST_CASE("the case summary fits one page, with its mark, stamps and page number", "[paper]")
{
    const paper::Pages pages = laidOutSheet(tests::caseSummarySheet());
    REQUIRE(pages.pages.size() == 1);
    const paper::Page& page = pages.pages.front();
    CHECK(timesPrinted(page, u"取扱注意"_s) == 2); // head and foot
    CHECK(timesPrinted(page, u"センター長"_s) == 1);
    CHECK(timesPrinted(page, u"頁 1／1"_s) == 1);
    CHECK(pageSays(page, u"協推セ第 2–118 号"_s));
}

TEST_CASE("a sheet that is not confidential says so nowhere", "[paper]")
{
    Sheet sheet = tests::ledgerSheet(100);
    sheet.confidential = false;
    CHECK_FALSE(printedText(laidOutSheet(sheet)).contains(u"取扱注意"_s));
}

TEST_CASE("nothing is printed outside the margins", "[paper]")
{
    const Sheet sheet = GENERATE(tests::caseSummarySheet(), tests::ledgerSheet(60),
        sheetOfBlocks({sheet::FieldGrid{{{{{SheetLabel::Content, manySentences(200)}}}}},
            sheet::Paragraph{QString(400, u'W'), true}, sheet::Paragraph{u"https://example.jp/"_s + QString(300, u'x')},
            sheet::ItemList{{sheet::Text(manySentences(9))}, true}, sheet::Note{manySentences(3)}}));
    const paper::Pages pages = laidOutSheet(sheet);
    for (const paper::Page& page : pages.pages) {
        const double right = page.size.width() - 20 + 0.05;
        for (const paper::Piece& piece : page.pieces) {
            CHECK(static_cast<double>(piece.x) >= 24.95);
            CHECK(static_cast<double>(piece.x + piece.width) <= right);
            CHECK(static_cast<double>(piece.baseline) >= 15);
            CHECK(static_cast<double>(piece.baseline) <= page.size.height() - 12);
        }
        for (const paper::Rule& rule : page.rules) {
            CHECK(static_cast<double>(rule.x1) >= 24.95);
            CHECK(static_cast<double>(rule.x2) <= right);
        }
    }
    const QImage image = paper::renderPage(pages, 0, 60);
    const double dots = 60 / 25.4;
    const QRect inside(qFloor(24.5 * dots), qFloor(14.5 * dots), image.width() - qFloor(44 * dots),
        image.height() - qFloor(26 * dots));
    bool inkOutside = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inkOutside = inkOutside || (!inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255));
    CHECK_FALSE(inkOutside);
}

TEST_CASE("the ledger repeats its headings, keeps every number and never leaves a row alone", "[paper]")
{
    const int rows = GENERATE(range(30, 60));
    const paper::Pages pages = laidOutSheet(tests::ledgerSheet(rows));
    std::vector<QString> numbers;
    for (const paper::Page& page : pages.pages) {
        CHECK(timesPrinted(page, u"番号"_s) == 1);
        const std::vector<QString> own = rowsOnPage(page, u"R8-"_s);
        CHECK(own.size() >= 2);
        numbers.insert(numbers.end(), own.begin(), own.end());
    }
    REQUIRE(numbers.size() == static_cast<size_t>(rows));
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    CHECK(printedText(pages).count(u"合計"_s) == 1);
    CHECK(printedText(pages).contains(u"欠番"_s) == (rows >= 37));
}

TEST_CASE("a cell longer than a page continues until its last character", "[paper]")
{
    const QString content = manySentences(120);
    const paper::Pages pages = laidOutSheet(sheetOfBlocks({sheet::FieldGrid{{{{{SheetLabel::Content, content}}}}}}));
    REQUIRE(pages.pages.size() > 1);
    QString printed;
    for (const paper::Page& page : pages.pages) {
        CHECK(timesPrinted(page, u"相談内容"_s) == 1);
        for (const paper::Piece& piece : page.pieces)
            if (isSheetContent(page, piece) && piece.x > 25 + 22 && piece.style.size == paper::Size::Field)
                printed += piece.text;
    }
    CHECK(printed == content);
    CHECK(timesPrinted(pages.pages[1], u"（続き）"_s) == 1);
}

TEST_CASE("a heading is never the last thing on a page", "[paper]")
{
    const int lines = GENERATE(range(35, 52));
    const sheet::Block next = GENERATE(sheet::Block(sheet::Paragraph{manySentences(4)}),
        sheet::Block(sheet::Paragraph{manySentences(4), true}),
        sheet::Block(sheet::RuledTable{
            {{SheetLabel::Number}}, {sheet::Row{{u"一"_s}}, sheet::Row{{u"二"_s}}, sheet::Row{{u"三"_s}}}, {}}));
    const paper::Pages pages = laidOutSheet(sheetOfBlocks(
        {sheet::Paragraph{QStringList(lines, u"行"_s).join(u'\n')}, sheet::Heading{SheetLabel::Opinion}, next}));
    for (const paper::Page& page : pages.pages) {
        float heading = 0, last = 0;
        int below = 0;
        for (const paper::Piece& piece : page.pieces) {
            if (!isSheetContent(page, piece))
                continue;
            if (piece.text.contains(u"所見"_s))
                heading = piece.baseline;
            if (heading > 0 && piece.baseline > heading && piece.baseline > last) {
                ++below;
                last = piece.baseline;
            }
        }
        if (heading > 0)
            CHECK(below >= 2);
    }
}

TEST_CASE("no line begins with a mark that may not begin one, or ends with an opening one", "[paper]")
{
    const QString forbiddenStart = u"、。，．・：；？！」』）】〕〉》ーっゃゅょァィゥェォッャュョ々％"_s;
    const QString forbiddenEnd = u"「『（【〔〈《"_s;
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QString(i % 7, u'協') + u"「コーディネーターっ」（しゃべった々、）。『ちょっと』ゃゅょ・ッァ"_s;
    const paper::Pages pages = laidOutSheet(sheetOfBlocks({sheet::Paragraph{text}, sheet::Paragraph{text, true}}));
    int lines = 0;
    for (const paper::Page& page : pages.pages)
        for (const paper::Piece& piece : page.pieces)
            if (piece.style.size == paper::Size::Body && isSheetContent(page, piece)) {
                ++lines;
                CHECK_FALSE(forbiddenStart.contains(piece.text.front()));
                CHECK_FALSE(forbiddenEnd.contains(piece.text.back()));
            }
    CHECK(lines > 20);
}

TEST_CASE("an empty table says that there is nothing to show", "[paper]")
{
    CHECK(
        printedText(laidOutSheet(sheetOfBlocks({sheet::RuledTable{{{SheetLabel::Number}, {SheetLabel::Subject}}, {}, {}}})))
            .contains(u"該当なし"_s));
}

TEST_CASE("control characters become visible and line ends stay line ends", "[paper]")
{
    const QString odd
        = u"一\r\n二\u2028三\t四"_s + QChar(u'\0') + u"五"_s + QChar(0xd842) + u"六"_s + QChar(0x202e) + u"七"_s;
    CHECK(paper::printable(odd) == u"一\n二\n三 四\ufffd五\ufffd六‹U+202E›七"_s);
}

TEST_CASE("a character that no font has prints 〓 and is named", "[paper]")
{
    const QString unassigned = QString(QChar(0xdb3f)) + QChar(0xdffd); // U+DFFFD, of no script
    const paper::Pages pages = laidOutSheet(sheetOfBlocks({sheet::Paragraph{u"前"_s + unassigned + u"後𠮷"_s}}));
    CHECK(printedText(pages).contains(u"前〓後𠮷"_s));
    CHECK(pages.missing == QStringList{unassigned});
}

TEST_CASE("sheets printed together count their pages each for itself", "[paper]")
{
    const paper::Pages pages
        = paper::layOut(std::vector<Sheet>{tests::caseSummarySheet(), tests::ledgerSheet(40)}, paperWord);
    REQUIRE(pages.pages.size() >= 3);
    CHECK(pageSays(pages.pages[0], u"頁 1／1"_s));
    CHECK(pageSays(pages.pages[1], u"頁 1／"_s));
    CHECK(pages.pages[1].size.width() > pages.pages[1].size.height());
}

TEST_CASE("ten cards stand on a page, the eleventh on the next", "[paper]")
{
    const auto pagesOf = [](size_t count) {
        sheet::CardPage page;
        for (size_t i = 0; i < count; ++i)
            page.cards.push_back({u"岡山市保健所衛生課"_s, u"河本 誠"_s, u"課長"_s});
        return laidOutSheet(sheetOfBlocks({page})).pages.size();
    };
    CHECK(pagesOf(1) == 1);
    CHECK(pagesOf(10) == 1);
    CHECK(pagesOf(11) == 2);
}

TEST_CASE("a long name on a card is set smaller instead of broken before its last letter", "[paper]")
{
    const auto linesOf = [](const QString& name) {
        sheet::CardPage cards;
        cards.cards.push_back({{}, name, {}});
        std::vector<QString> lines;
        const auto laid = laidOutSheet(sheetOfBlocks({cards}));
        for (const paper::Piece& piece : laid.pages.front().pieces)
            if (name.contains(piece.text) && piece.text.size() > 1)
                lines.push_back(piece.text);
        return lines;
    };
    for (const QString& name : {u"河本 誠"_s, u"NPO法人岡山ニャンとかし隊"_s, u"岡山市保健所衛生課動物愛護係"_s})
        CHECK(linesOf(name) == std::vector{name});
    const QString endless = u"特定非営利活動法人みほん市民活動推進協議会連合会事務局"_s;
    const auto lines = linesOf(endless);
    REQUIRE(lines.size() == 2);
    CHECK(std::abs(lines[0].size() - lines[1].size()) <= 3);
}

TEST_CASE("a sheet that would leave little on its last page closes up, and is set as ever where that saves nothing", "[paper]")
{
    const auto sheetOf = [](int rows, bool closeUp) {
        sheet::RuledTable table{{{u"欄"_s}}, {}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({{u"行%1"_s.arg(i)}});
        Sheet sheet = sheetOfBlocks({table});
        sheet.closeUp = closeUp;
        return sheet;
    };
    int rows = 1;
    while (laidOutSheet(sheetOf(rows, false)).pages.size() == 1)
        ++rows;
    const auto loose = laidOutSheet(sheetOf(rows, false)), close = laidOutSheet(sheetOf(rows, true));
    CHECK(loose.pages.size() == 2);
    CHECK(close.pages.size() == 1);
    CHECK(pageSays(close.pages[0], u"行%1"_s.arg(rows - 1)));
    const auto full = laidOutSheet(sheetOf(rows + rows / 2, false)), still = laidOutSheet(sheetOf(rows + rows / 2, true));
    CHECK(full.pages.size() == 2);
    CHECK(still.pages.size() == 2);
    CHECK(full.pages[0].pieces == still.pages[0].pieces);
}
