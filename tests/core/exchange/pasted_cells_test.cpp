#include "core/exchange/pasted_cells.h"

#include "core/exchange/csv_reader.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("cells copied from a spreadsheet come parted by tabs, one of them with a line break", "[exchange]")
{
    CHECK(pastedCells(u"\t12/8\t\"12/10\n午後\"\r\n猟友会\t○\t△, 午後\r\n"_s)
        == QList<QStringList>{{u""_s, u"12/8"_s, u"12/10\n午後"_s}, {u"猟友会"_s, u"○"_s, u"△, 午後"_s}});
}

TEST_CASE("a table as CSV, drawn with bars or parted by wide gaps is the same table", "[exchange]")
{
    const QList<QStringList> wanted{{u"名前"_s, u"12/8(火)"_s, u"12/10(木)"_s}, {u"大学 谷本"_s, u"○"_s, u"×"_s}};
    CHECK(pastedCells(u"名前,12/8(火),12/10(木)\n大学 谷本,○,×\n"_s) == wanted);
    CHECK(pastedCells(u"名前;12/8(火);12/10(木)\n大学 谷本;○;×\n"_s) == wanted);
    CHECK(pastedCells(u"| 名前 | 12/8(火) | 12/10(木) |\n|---|:-:|---|\n| 大学 谷本 | ○ | × |\n"_s) == wanted);
    CHECK(pastedCells(u"名前｜12/8(火)｜12/10(木)\n\n大学 谷本｜○｜×"_s) == wanted);
    CHECK(pastedCells(u"名前　12/8(火)　12/10(木)\n大学 谷本　　○  ×\n"_s) == wanted);
}

TEST_CASE("an empty cell between bars keeps its column", "[exchange]")
{
    CHECK(pastedCells(u"｜候補日｜○△×｜ひとこと｜\n｜12/8（火）14:00–16:00｜　　｜　｜\n"_s)
        == QList<QStringList>{{u"候補日"_s, u"○△×"_s, u"ひとこと"_s}, {u"12/8（火）14:00–16:00"_s, u""_s, u""_s}});
}

TEST_CASE("nothing pasted is no table, and a quotation mark that never ends is told", "[exchange]")
{
    CHECK(pastedCells(u""_s).isEmpty());
    CHECK(pastedCells(u" \n　\n"_s).isEmpty());
    CHECK_THROWS_AS(pastedCells(u"a\t\"b\nc\td"_s), CsvError);
}
