#include "core/exchange/csv_reader.h"

#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

struct Read {
    QList<QStringList> rows;
    QList<QList<qint64>> lines;
    QStringList faults; // place and reason
    TextEncoding encoding;
    char16_t separator;
};

Read readCsv(const QByteArray& bytes, const CsvReadOptions& options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, options);
    Read read{{}, {}, {}, reader.encoding(), reader.separator()};
    CsvRow row;
    for (bool more = true; more;) {
        try {
            more = reader.read(row);
            if (more) {
                read.rows.append(row.cells);
                read.lines.append(row.lines);
            }
        } catch (const CsvError& error) {
            read.faults.append(error.detail() + u' ' + QString::number(int(error.reason())));
        }
    }
    return read;
}

QString fault(const char* place, CsvFault reason)
{
    return QString::fromLatin1(place) + u' ' + QString::number(int(reason));
}

using Rows = QList<QStringList>;

} // namespace

TEST_CASE("cells keep commas, quotation marks and line breaks inside quotes", "[exchange][csv]")
{
    const Read read = readCsv("a,\"b,\"\"c\"\"\",\"d\r\ne\"\r\n\"\",f,\r\n");
    CHECK(read.rows == Rows{{u"a"_s, u"b,\"c\""_s, u"d\r\ne"_s}, {QString(), u"f"_s, QString()}});
}

TEST_CASE("every kind of line end is one line end", "[exchange][csv]")
{
    CHECK(readCsv("a,b\r\n1,2\r\n").rows == readCsv("a,b\n1,2").rows);
    CHECK(readCsv("a,b\r1,2\r").rows == readCsv("a,b\n1,2\n").rows);
    CHECK(readCsv("\n\na,b\n\n1,2\n\n").rows == readCsv("a,b\n1,2").rows);
}

TEST_CASE("each cell knows the line it begins on", "[exchange][csv]")
{
    const Read read = readCsv("a,b\r\n\r\n\"x\r\ny\",2\r\n3,4\r5,\"\n\n\",6\n");
    CHECK(read.lines == QList<QList<qint64>>{{1, 1}, {3, 4}, {5, 5}, {6, 6, 8}});
}

TEST_CASE("a quotation mark never closed names the line where it opens and costs only that line", "[exchange][csv]")
{
    const Read read = readCsv("a,b\n1,2\n3,\"four\n5,6\n7,8\n");
    CHECK(read.faults == QStringList{fault("3:2", CsvFault::UnterminatedQuote)});
    CHECK(read.rows == Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"5"_s, u"6"_s}, {u"7"_s, u"8"_s}});
    CHECK(read.lines.last() == QList<qint64>{5, 5});
}

TEST_CASE("a quotation mark in the middle of a cell is a character like any other", "[exchange][csv]")
{
    CHECK(readCsv("5\" pipe,\"a\"b\n").rows == Rows{{u"5\" pipe"_s, u"ab"_s}});
}

TEST_CASE("the separator is found, and quoted commas do not mislead", "[exchange][csv]")
{
    CHECK(readCsv("a\tb\n\"1,5,7\"\t2\n").separator == u'\t');
    CHECK(readCsv("a;b;c\n1,5;2;3\n2,5;2;3\n").separator == u';');
    CHECK(readCsv("a,b\n1;2;3,4\n").separator == u',');
    CHECK(readCsv("名称\n岡山\n").separator == u',');
    CHECK(readCsv("sep=;\r\na;b\r\n").rows == Rows{{u"a"_s, u"b"_s}});
    CHECK(readCsv("a|b\n", {.separator = u'|'}).rows == Rows{{u"a"_s, u"b"_s}});
}

TEST_CASE("byte order marks are no part of the first header", "[exchange][csv]")
{
    CHECK(readCsv("\xEF\xBB\xBF"
                  "name,b\n")
              .rows
        == Rows{{u"name"_s, u"b"_s}});
    CHECK(readCsv("\xEF\xBB\xBF"
                  "\"name\",b\n")
              .rows
        == Rows{{u"name"_s, u"b"_s}});
    CHECK(readCsv(QByteArray("\xFF\xFE"
                             "a\0\t\0b\0\r\0\n\0",
                      12))
              .rows
        == Rows{{u"a"_s, u"b"_s}});
}

TEST_CASE("the same table in every encoding gives the same cells", "[exchange][csv]")
{
    const QString text = u"お名前,表示,内容\r\n山田　花子,能力,\"十分な予約、ソとポの字\r\n二行目です\"\r\n"_s;
    const Rows expected = readCsv(text.toUtf8()).rows;
    REQUIRE(expected.size() == 2);
    CHECK(readCsv(encodeCp932(text)).rows == expected);
    for (const char* codec : {"EUC-JP", "ISO-2022-JP"}) {
        QStringEncoder encoder(codec);
        CHECK(readCsv(encoder(text)).rows == expected);
    }
}

TEST_CASE("leading zeros, minus signs and apostrophes arrive as they were typed", "[exchange][csv]")
{
    CHECK(readCsv("0862,-1,'=x, y ,\" z \"\n").rows == Rows{{u"0862"_s, u"-1"_s, u"'=x"_s, u" y "_s, u" z "_s}});
}

TEST_CASE("cells with unreadable bytes are pointed out", "[exchange][csv]")
{
    QBuffer buffer;
    buffer.setData(encodeCp932(u"名,電話\n山田,1\n"_s) + QByteArray("a\0b,\x80\n", 6));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {.encoding = TextEncoding::Cp932});
    CsvRow row;
    REQUIRE(reader.read(row));
    REQUIRE(reader.read(row));
    CHECK(row.damaged.isEmpty());
    REQUIRE(reader.read(row));
    CHECK(row.cells == QStringList{u"a\uFFFDb"_s, u"\uFFFD"_s});
    CHECK(row.damaged == QList<qsizetype>{0, 1});
}

TEST_CASE("limits are refused with their place and the rest is read", "[exchange][csv]")
{
    const CsvLimits limits{.cell = 5, .columns = 3, .rows = 3};
    CHECK(readCsv("123456,a\nb,c\n", {.limits = limits}).faults == QStringList{fault("1:1", CsvFault::CellTooLong)});
    CHECK(readCsv("x,\"123\n456\"\nb,c\n", {.limits = limits}).faults
        == QStringList{fault("1:2", CsvFault::CellTooLong)});
    const Read wide = readCsv("1,2,3,4\nb,c\n", {.limits = limits});
    CHECK(wide.faults == QStringList{fault("1:4", CsvFault::TooManyColumns)});
    CHECK(wide.rows == Rows{{u"b"_s, u"c"_s}});
    const Read tall = readCsv("1\n2\n3\n4\n5\n", {.limits = limits});
    CHECK(tall.rows.size() == 3);
    CHECK(tall.faults == QStringList{fault("4:1", CsvFault::TooManyRows)});
}

TEST_CASE("what is no CSV at all is given up instead of read for ever", "[exchange][csv]")
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += "1,2,3,4,5\n";
    const Read read = readCsv(bytes, {.limits = {.columns = 3, .faults = 10}});
    CHECK(read.faults.size() == 11);
    CHECK(read.faults.last() == fault("11:4", CsvFault::TooManyFaults));
}

TEST_CASE("a table longer than one piece is read across the cuts", "[exchange][csv]")
{
    QByteArray bytes;
    const QByteArray row = encodeCp932(u"\"髙﨑\r\n\"\"結\"\"\",表示,3\r\n"_s);
    int count = 0;
    for (; bytes.size() < 3'500'000; ++count)
        bytes += row;
    const Read read = readCsv(bytes);
    CHECK(read.faults.isEmpty());
    REQUIRE(read.rows.size() == count);
    const QStringList expected{u"髙﨑\r\n\"結\""_s, u"表示"_s, u"3"_s};
    CHECK(std::all_of(read.rows.cbegin(), read.rows.cend(), [&](const QStringList& r) { return r == expected; }));
    CHECK(read.lines.last() == QList<qint64>{2 * count - 1, 2 * count, 2 * count});
}

TEST_CASE("an empty file has no rows", "[exchange][csv]")
{
    CHECK(readCsv("").rows.isEmpty());
    CHECK(readCsv("\r\n\r\n").rows.isEmpty());
    CHECK(readCsv("\xEF\xBB\xBF").rows.isEmpty());
}
