#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "tests/support/sheet_samples.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf.h"
#include "ui/text/sheet_wording.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <thread>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString japaneseSheetWord(SheetLabel label)
{
    switch (label) {
    case SheetLabel::Confidential:
        return u"取扱注意"_s;
    case SheetLabel::CaseSummary:
        return u"案件概要"_s;
    default:
        return u"見出し"_s;
    }
}

QString runPoppler(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000)); // poppler-utils is part of what tests need
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of the sheet's PDF as another program reads it.
QString textOfPdf(const Sheet& sheet, const QString& family, const QStringList& options = {})
{
    REQUIRE(QFontDatabase::hasFamily(family));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    paper::PdfOptions pdf;
    pdf.family = family;
    paper::writePdf(sheet, japaneseSheetWord, path, pdf);
    return runPoppler(u"pdftotext"_s, options + QStringList{path, u"-"_s});
}

Sheet sheetSaying(const QString& text)
{
    Sheet sheet;
    sheet.title = SheetLabel::CaseSummary;
    sheet.blocks = {sheet::Paragraph{text}};
    return sheet;
}

/// Every printing character of CP932, as Windows and the city's CSV know it, in the order of its codes.
QString charactersOfCp932()
{
    QStringDecoder decoder("CP932");
    REQUIRE(decoder.isValid());
    QString all;
    const auto add = [&](const QByteArray& bytes) {
        const QString character = decoder(bytes);
        if (character.size() == 1 && character[0].isPrint() && !character[0].isSpace() && !all.contains(character)
            && character[0] != QChar::ReplacementCharacter && character[0].category() != QChar::Other_PrivateUse)
            all += character;
    };
    for (int code = 0x21; code < 0xe0; ++code)
        if (code < 0x7f || code > 0xa0)
            add(QByteArray(1, static_cast<char>(code)));
    for (int lead = 0x81; lead <= 0xfc; ++lead)
        for (int trail = 0x40; (lead < 0xa0 || lead > 0xdf) && trail <= 0xfc; ++trail)
            add(QByteArray(1, static_cast<char>(lead)) + QByteArray(1, static_cast<char>(trail)));
    return all;
}

bool isRadical(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf;
}

} // namespace

TEST_CASE("every CP932 character comes back from the PDF as itself", "[paper]")
{
    if (!paper::pdfTextIsRepaired())
        return; // built without libqpdf, as the summary of the build says
    const QString family = GENERATE(u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s);
    const QString all = charactersOfCp932();
    REQUIRE(all.size() > 6900);
    QString text;
    for (qsizetype i = 0; i < all.size(); ++i) // a stop on either side keeps marks from joining their neighbours
        text += all[i] + (i % 30 == 29 ? u"\n"_s : u"口"_s);
    const QString read = textOfPdf(sheetSaying(text), family);
    QString lost;
    for (const QChar character : all)
        if (!read.contains(character))
            lost += character;
    CHECK(lost == QString());
    QString foreign; // what stands in the text of the PDF but not in the sheet
    for (const QChar character : read)
        if (!character.isSpace() && character != u'\f' && !all.contains(character)
            && !u"口案件概要見出"_s.contains(character))
            foreign += character;
    CHECK(foreign == QString());
    CHECK(std::none_of(read.begin(), read.end(), isRadical));
}

TEST_CASE("names of the office are found in their PDF", "[paper]")
{
    if (!paper::pdfTextIsRepaired())
        return; // built without libqpdf, as the summary of the build says
    const QString family = GENERATE(u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s);
    const QStringList names{u"市民"_s, u"課長"_s, u"西川"_s, u"瀬戸内"_s, u"生活保護・自立支援課"_s, u"𠮷野"_s,
        u"髙﨑"_s, u"非営利"_s, u"支援金"_s, u"𠮷田と𡈽屋と𩸽"_s, u"神\ufa19福\ufa1b"_s, u"葛\U000e0100城"_s};
    const QString read = textOfPdf(sheetSaying(names.join(u'\n')), family);
    for (const QString& name : names)
        CHECK(read.contains(name));
}

TEST_CASE("the fonts of a sheet travel in its PDF", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"概要.pdf"_s);
    paper::writePdf(tests::caseSummarySheet(), japaneseSheetWord, path);
    const QStringList fonts = runPoppler(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        CHECK(font.contains(u" yes "_s));
    const QString info = runPoppler(u"pdfinfo"_s, {path});
    CHECK(info.contains(u"案件概要 H29-003"_s));
    CHECK(info.contains(u"A4"_s));
}

TEST_CASE("a sheet that cannot be written says where, and leaves nothing", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder.pdf"_s);
    try {
        paper::writePdf(tests::caseSummarySheet(), japaneseSheetWord, path);
        FAIL();
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::CannotWrite);
        CHECK(error.detail() == path);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a print stopped half way leaves the file of before", "[paper]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    paper::PdfOptions options;
    options.progress.report = [cancelled = options.progress.cancelled](qint64 done, qint64) { *cancelled = done >= 2; };
    CHECK_THROWS_AS(paper::writePdf(tests::ledgerSheet(200), japaneseSheetWord, path, options), Error);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a job away from the window writes the same pages", "[paper]")
{
    const Sheet sheet = tests::ledgerSheet(80);
    qsizetype pages = 0;
    QBuffer written;
    REQUIRE(written.open(QIODevice::WriteOnly));
    std::thread job([&] {
        paper::PdfOptions options;
        options.progress.report = [&](qint64 done, qint64) { pages = done; };
        paper::writePdf(sheet, japaneseSheetWord, written, options);
    });
    job.join();
    CHECK(pages == static_cast<qsizetype>(paper::layOut(sheet, japaneseSheetWord).pages.size()));
    CHECK(written.data().startsWith("%PDF-"));
}
