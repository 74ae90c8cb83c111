#include "core/exchange/table.h"

#include "core/base/error.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "tests/support/unpacked.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

ExportTable listOf(const QList<QVariantList>& rows)
{
    auto next = [rows, at = qsizetype(0)](QVariantList& row) mutable {
        if (at == rows.size())
            return false;
        row = rows[at++];
        return true;
    };
    return {u"相談[2026]"_s,
        {{u"number"_s, u"受付番号"_s}, {u"received_at"_s, u"受付日時"_s, ColumnType::DateTime},
            {u"due"_s, u"期日"_s, ColumnType::Date}, {u"minutes"_s, u"分"_s, ColumnType::Integer},
            {u"content"_s, u"内容"_s}},
        next};
}

const QDateTime received(QDate(2026, 11, 23), QTime(10, 5));

QVariantList entry(const QString& content)
{
    return {u"R8-0001"_s, received, QDate(2026, 12, 1), -15, content};
}

QString csvOf(const ExportTable& table, const CsvWriteOptions& options = {})
{
    QByteArray bytes;
    writeCsv(
        table, [&](QByteArrayView piece) { bytes.append(piece); }, options);
    return decodeText(bytes, TextEncoding::Utf8).text;
}

/// The first worksheet as XML.
QString worksheetOf(const QString& path)
{
    return QString::fromUtf8(tests::unpacked(path, u"xl/worksheets/sheet1.xml"_s));
}

} // namespace

TEST_CASE("a list goes to CSV with ISO dates; numbers of ours are not taken for formulas", "[exchange][csv]")
{
    CHECK(csvOf(listOf({entry(u"=1+1"_s), {u"R8-0002"_s, {}, {}, {}, {}}}))
        == u"受付番号,受付日時,期日,分,内容\r\nR8-0001,2026-11-23 10:05,2026-12-01,-15,'=1+1\r\nR8-0002,,,,\r\n");
    CHECK(csvOf(listOf({entry(u"=1+1"_s)}), {.neutralizeFormulas = false}).endsWith(u",=1+1\r\n"));
}

TEST_CASE("a list that CP932 cannot hold leaves no file and names the row", "[exchange][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    try {
        writeCsv(listOf({entry(u"髙"_s), entry(u"𠮷"_s)}), path, {.encoding = TextEncoding::Cp932});
        FAIL("written");
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::Unencodable);
        CHECK(error.detail() == u"R8-0001: 𠮷");
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(writeCsv(listOf({entry(u"髙"_s)}), path, {.encoding = TextEncoding::Cp932}) == 1);
    CHECK(QFile::exists(path));
}

TEST_CASE("a cancelled list leaves no file", "[exchange][csv][xlsx]")
{
    const QTemporaryDir folder;
    Progress progress;
    progress.report = [&](qint64, qint64) { progress.cancelled->store(true); };
    CHECK_THROWS_AS(
        writeCsv(listOf({entry(u"a"_s), entry(u"b"_s)}), folder.filePath(u"list.csv"_s), {}, progress), Error);
    progress.cancelled->store(false);
    CHECK_THROWS_AS(
        writeXlsx(listOf({entry(u"a"_s), entry(u"b"_s)}), folder.filePath(u"list.xlsx"_s), progress), Error);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a worksheet holds dates as dates, text as text and no formula", "[exchange][xlsx]")
{
    if (!canWriteXlsx())
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"相談一覧.xlsx"_s);
    CHECK(
        writeXlsx(listOf({entry(u"=1+1"_s), {u"0862"_s, {}, QDate(1868, 1, 25), {}, u"𠮷野\n二行目 <b>&\"'"_s}}), path)
        == 2);

    const QString sheet = worksheetOf(path);
    CHECK(!sheet.contains(u"<f>"));
    CHECK(sheet.contains(u"<v>46349.42")); // 2026-11-23 10:05 as days since 1899-12-30
    CHECK(sheet.contains(u"<v>46357</v>"));
    CHECK(sheet.contains(u"<v>-15</v>"));
    CHECK(sheet.contains(u"=1+1</t>"));
    CHECK(sheet.contains(u">0862</t>"));
    CHECK(sheet.contains(u"1868-01-25"));
    CHECK(sheet.contains(u"𠮷野\n二行目 &lt;b&gt;&amp;"));
    CHECK(sheet.contains(u"state=\"frozen\""));
    CHECK(sheet.contains(u"<autoFilter ref=\"A1:E3\"/>"));
    CHECK(sheet.contains(u"paperSize=\"9\""));
}

TEST_CASE("control characters reach a worksheet in its own spelling", "[exchange][xlsx]")
{
    if (!canWriteXlsx())
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    writeXlsx(listOf({entry(u"a\x01"
                            "b\rc\r\nd_x0041_e\u202E\uFFFF"_s)}),
        path);
    CHECK(worksheetOf(path).contains(u"a_x0001_b_x000D_c\nd_x005F_x0041_e\u202E_xFFFF_</t>"));
}

TEST_CASE("what a worksheet cannot hold is refused by name and leaves no file", "[exchange][xlsx]")
{
    if (!canWriteXlsx())
        return;
    const QTemporaryDir folder;
    try {
        writeXlsx(listOf({entry(QString(40'000, u'長'))}), folder.filePath(u"list.xlsx"_s));
        FAIL("written");
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::TooLarge);
        CHECK(error.detail() == u"R8-0001: 内容");
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_THROWS_AS(writeXlsx(listOf({}), folder.filePath(u"nowhere/list.xlsx"_s)), Error);
    CHECK(writeXlsx(listOf({}), folder.filePath(u"empty.xlsx"_s)) == 0);
}
