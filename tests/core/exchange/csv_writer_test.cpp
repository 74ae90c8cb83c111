#include "core/exchange/csv_writer.h"

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/output_file.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

QByteArray writeCsvRows(const QList<QStringList>& rows, const CsvWriteOptions& options = {})
{
    QByteArray bytes;
    CsvWriter writer([&](QByteArrayView piece) { bytes.append(piece); }, options);
    for (const QStringList& row : rows)
        writer.write(row);
    writer.finish();
    return bytes;
}

QList<QStringList> backFrom(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {.separator = u','});
    QList<QStringList> rows;
    CsvRow row;
    while (reader.read(row))
        rows.append(row.cells);
    return rows;
}

} // namespace

TEST_CASE("Excel opens the list: UTF-8 with its mark, or CP932, lines end in CRLF", "[exchange][csv]")
{
    CHECK(writeCsvRows({{u"番号"_s, u"名"_s}}) == "\xEF\xBB\xBF" + u"番号,名\r\n"_s.toUtf8());
    CHECK(writeCsvRows({{u"番号"_s, u"名"_s}}, {.encoding = TextEncoding::Cp932}) == encodeCp932(u"番号,名\r\n"_s));
}

TEST_CASE("cells that a spreadsheet would calculate are written as text", "[exchange][csv]")
{
    for (const QString& cell : {u"=1+1"_s, u"+81 86"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s, u"＋1"_s,
             u"－1"_s, u"＠x"_s, u"=cmd|' /C calc'!A0"_s, u"'=already"_s}) {
        const QString written = neutralized(cell);
        CHECK(written == u'\'' + cell);
        CHECK(withoutApostrophe(written) == cell);
    }
    for (const QString& cell : {u"岡山"_s, u"0862"_s, u"'引用'"_s, u""_s, u"1-2"_s, u" =1"_s, u"'"_s}) {
        CHECK(neutralized(cell) == cell);
        CHECK(withoutApostrophe(cell) == cell);
    }
}

TEST_CASE("an exact copy keeps every cell as it is", "[exchange][csv]")
{
    const QList<QStringList> rows{{u"=1+1"_s, u"a,\"b\"\r\nc"_s, u" space "_s, u"\u202Ertl\u2028か\u3099👨\u200D👩"_s},
        {u""_s}, {u""_s, u""_s}, {u"0862"_s, u"-1"_s}};
    CHECK(backFrom(writeCsvRows(rows, {.neutralizeFormulas = false})) == rows);
    CHECK(backFrom(writeCsvRows(rows)).first().first() == u"'=1+1");
}

TEST_CASE("records with characters that CP932 lacks are named, all of them, and nothing is sent as finished",
    "[exchange][csv]")
{
    CsvWriter writer([](QByteArrayView) {}, {.encoding = TextEncoding::Cp932});
    writer.write({u"R8-0001"_s, u"𠮷野"_s, u"😀𠮷"_s}, u"R8-0001"_s);
    writer.write({u"R8-0002"_s, u"〜髙"_s}, u"R8-0002"_s);
    for (int i = 3; i < 30; ++i)
        writer.write({u"é"_s}, QString::number(i));
    try {
        writer.finish();
        FAIL("finished");
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::Unencodable);
        const QStringList records = error.detail().split(u'\n');
        CHECK(records.first() == u"R8-0001: 𠮷 😀");
        CHECK(records.at(1) == u"3: é");
        CHECK(records.size() == 21);
        CHECK(records.last() == u"+8");
    }
}

TEST_CASE("a file appears whole or not at all", "[exchange][output]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"相談.csv"_s);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    };
    {
        OutputFile file(path);
        file.write("half");
    }
    CHECK(content() == "(none)");
    CHECK(QDir(folder.path()).isEmpty());

    OutputFile file(path);
    file.write("whole");
    file.commit();
    CHECK(content() == "whole");
    {
        OutputFile again(path);
        again.write("half");
    }
    CHECK(content() == "whole");
    CHECK_THROWS_AS(OutputFile(folder.filePath(u"nowhere/x.csv"_s)), Error);
}
