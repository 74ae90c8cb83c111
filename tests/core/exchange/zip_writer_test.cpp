#include "core/exchange/zip_writer.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "tests/support/unpacked.h"

#include <QFile>
#include <QTemporaryDir>

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("a zip of ours is opened by another program, and what was put in comes out", "[exchange]")
{
    QByteArray large;
    for (int i = 0; i < 40'000; ++i)
        large += QByteArray::number(i * 7919 % 10'007) + "協働";
    ZipWriter zip;
    zip.add("mimetype", "text/plain", ZipWriter::Storing::Plain);
    zip.add("META-INF/empty.xml", {});
    zip.add("content.xml", large);
    const QByteArray archive = zip.finish();
    CHECK(archive.mid(30, 18) == "mimetypetext/plain"); // readable at its place without unpacking
    CHECK(archive.size() < large.size());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(archive);
    file.close();
    CHECK(tests::unpacked(file.fileName(), u"content.xml"_s) == large);
    CHECK(tests::unpacked(file.fileName(), u"META-INF/empty.xml"_s).isEmpty());
    CHECK(tests::unpacked(file.fileName(), u"mimetype"_s) == "text/plain");
}

TEST_CASE("the same content makes the same zip", "[exchange]")
{
    const auto made = [] {
        ZipWriter zip;
        zip.add("a.xml", "<a/>");
        return zip.finish();
    };
    CHECK(made() == made());
}
