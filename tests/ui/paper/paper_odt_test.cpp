#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "tests/support/sheet_samples.h"
#include "tests/support/unpacked.h"
#include "ui/paper/odt.h"

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString odtWord(SheetLabel label)
{
    switch (label) {
    case SheetLabel::Confidential: return u"取扱注意"_s;
    case SheetLabel::CaseSummary: return u"案件概要"_s;
    case SheetLabel::PageOf: return u"頁 %1／%2"_s;
    case SheetLabel::Circulation: return u"供覧"_s;
    case SheetLabel::PathByYear: return u"年度別のあゆみ"_s;
    case SheetLabel::NextSteps: return u"次の一手"_s;
    case SheetLabel::NothingToShow: return u"該当なし"_s;
    default: return u"見出し"_s;
    }
}

/// An ODT read back: its characters as a reader of XML gives them, and how often each element stands in it.
struct OdtPart {
    QString text;
    QMap<QString, int> elements;

    int count(const QString& element) const { return elements.value(element); }
};

OdtPart readOdtPart(const QByteArray& xml)
{
    OdtPart part;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            part.text += reader.text();
        if (reader.isStartElement()) {
            ++part.elements[reader.qualifiedName().toString()];
            if (reader.qualifiedName() == "text:line-break"_L1)
                part.text += u'\n';
            else if (reader.qualifiedName() == "text:s"_L1)
                part.text += u' ';
        }
        if (reader.isEndElement() && (reader.qualifiedName() == "text:p"_L1 || reader.qualifiedName() == "text:h"_L1))
            part.text += u'¶';
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return part;
}

struct Odt {
    OdtPart content;
    OdtPart styles;
};

Odt odtOf(const std::vector<Sheet>& sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"概要.odt"_s);
    paper::writeOdt(sheets, odtWord, path);
    CHECK(tests::unpacked(path, u"mimetype"_s) == "application/vnd.oasis.opendocument.text");
    readOdtPart(tests::unpacked(path, u"meta.xml"_s));
    readOdtPart(tests::unpacked(path, u"META-INF/manifest.xml"_s));
    return {readOdtPart(tests::unpacked(path, u"content.xml"_s)), readOdtPart(tests::unpacked(path, u"styles.xml"_s))};
}

Sheet odtSheet(std::vector<sheet::Block> blocks)
{
    Sheet sheet;
    sheet.title = SheetLabel::CaseSummary;
    sheet.blocks = std::move(blocks);
    return sheet;
}

} // namespace

TEST_CASE("the case summary as ODT holds what its PDF holds", "[paper][odt]")
{
    const Odt odt = odtOf({tests::caseSummarySheet()});
    for (const QString& text : {u"市民協働企画総務課　御中¶"_s, u"協推セ第 2–118 号¶"_s, u"担当　三宅 由佳　電話 086-000-1234¶"_s, u"課長補佐¶"_s, u"供覧¶"_s,
             u"NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課¶"_s, u"１　年度別のあゆみ¶"_s, u"３　次の一手¶"_s, u"1,920,000¶"_s,
             u"協働課　　岡山市保健所衛生課（主任 河本 誠）\n"_s, u"令和2年11月27日（金）¶"_s, u"他学区への広がりについて"_s})
        CHECK(odt.content.text.contains(text));
    for (const QString& text : {u"取扱注意　案件概要 H29-003"_s, u"令和2年11月24日 10:40　三宅 由佳"_s, u"頁 ／"_s})
        CHECK(odt.styles.text.contains(text));
    CHECK(odt.content.count(u"table:table-header-rows"_s) == 3);
    CHECK(odt.styles.count(u"text:page-number"_s) == 2); // the first page and those that follow
    CHECK(odt.content.count(u"text:h"_s) == 4);
}

TEST_CASE("every kind of block stands in the ODT", "[paper][odt]")
{
    sheet::RuledTable table{{{u"甲"_s}, {u"乙"_s, 1, sheet::Align::Right}, {u"丙"_s}}, {{{u"一"_s, u"二"_s, u"三"_s}}, {{u"四"_s, u"五"_s}}}, {{{u"計"_s, u"七"_s}}}};
    const Odt odt = odtOf({odtSheet({sheet::Heading{u"見出しの文"_s, false}, sheet::FieldGrid{{{{{u"名"_s, u"値"_s}, {u"別名"_s, u"別値"_s}}}, {{{u"長"_s, u"広い値"_s}}, 18}}},
        sheet::Paragraph{u"本文"_s}, sheet::Paragraph{u"枠の中"_s, true, 20}, sheet::ItemList{{u"点"_s}}, sheet::ItemList{{u"番"_s}, true}, table,
        sheet::RuledTable{{{u"空"_s}}, {}, {}}, sheet::DayGrid{{{u"月"_s}, {u"火"_s}}, {{{u"1"_s, false, {u"会議"_s, u"訪問"_s}}, {u"2"_s, true, {}}}}}, sheet::CardPage{{{u"会"_s, u"氏名"_s, u"役"_s}}}, sheet::Note{u"注記"_s}, sheet::Gap{6}, sheet::PageBreak{}, sheet::Paragraph{u"次の頁"_s}})});
    for (const QString& text : {u"¶見出しの文¶"_s, u"名¶値¶別名¶別値¶長¶広い値¶"_s, u"本文¶枠の中¶点¶番¶甲¶乙¶丙¶一¶二¶三¶四¶五¶計¶七¶空¶該当なし¶月¶火¶1¶会議¶訪問¶2¶会¶氏名¶役¶¶※ 注記¶"_s, u"次の頁¶"_s})
        CHECK(odt.content.text.contains(text));
    CHECK(odt.content.count(u"text:list"_s) == 2);
    CHECK(odt.content.count(u"table:covered-table-cell"_s) == 2 + 1 + 1); // a wide value, a stretched cell, its total
}

TEST_CASE("what looks like markup, controls or spaces is text in an ODT and nothing else", "[paper][odt]")
{
    const QString hostile = u"<text:p>&amp;</office:text> ]]> <b>太字</b> \"'  二つ  の空白 "_s + QChar(u'\0') + QChar(0xffff) + QChar(0xd842) + u"𠮷野\n次の行\tタブ"_s;
    const Odt odt = odtOf({odtSheet({sheet::Paragraph{hostile}, sheet::RuledTable{{{hostile}}, {{{hostile}}}, {}}})});
    const QString read = u"<text:p>&amp;</office:text> ]]> <b>太字</b> \"'  二つ  の空白 \ufffd\ufffd\ufffd𠮷野\n次の行 タブ¶"_s;
    CHECK(odt.content.text.count(read) == 3);
    const Odt plain = odtOf({odtSheet({sheet::Paragraph{u"一"_s}, sheet::RuledTable{{{u"一"_s}}, {{{u"一"_s}}}, {}}})});
    CHECK(odt.content.count(u"text:p"_s) == plain.content.count(u"text:p"_s));
}

TEST_CASE("several sheets are one ODT, each with the head, foot and direction of its own", "[paper][odt]")
{
    const Odt odt = odtOf({tests::caseSummarySheet(), tests::ledgerSheet(40)});
    CHECK(odt.styles.count(u"style:master-page"_s) == 4);
    CHECK(odt.styles.text.contains(u"H29-003"_s));
    CHECK(odt.styles.text.contains(u"R8"_s));
    CHECK(odt.content.text.contains(u"R8-0040¶"_s));
}

TEST_CASE("an ODT that cannot be written says where, and leaves nothing", "[paper][odt]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder.odt"_s);
    try {
        paper::writeOdt({tests::caseSummarySheet()}, odtWord, path);
        FAIL();
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::CannotWrite);
        CHECK(error.detail() == path);
    }
    CHECK(QDir(folder.path()).isEmpty());
}
