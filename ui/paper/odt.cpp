#include "ui/paper/odt.h"

#include "core/exchange/output_file.h"
#include "core/exchange/zip_writer.h"
#include "ui/paper/odt_content.h"
#include "ui/paper/odt_styles.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr char odtType[] = "application/vnd.oasis.opendocument.text";

QByteArray odtMeta(const Sheet& sheet, const SheetWords& words, const QString& language)
{
    OdtXml xml(words);
    xml.start("office:meta"_L1);
    const auto say = [&](QLatin1StringView element, const QString& text) {
        xml.start(element);
        xml.characters(text.simplified());
        xml.end();
    };
    say("meta:generator"_L1, u"Musubi"_s);
    say("dc:title"_L1, xml.words(sheet.title) + u' ' + sheet.reference);
    say("meta:initial-creator"_L1, sheet.origin.madeBy);
    say("dc:language"_L1, language);
    xml.end();
    return odtPart("office:document-meta", xml.bytes());
}

QByteArray odtManifest(const std::vector<OdtPicture>& pictures)
{
    QByteArray manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">";
    const auto entry = [&](const char* path, const char* type) {
        manifest.append("<manifest:file-entry manifest:full-path=\"").append(path).append("\" manifest:media-type=\"").append(type).append("\"/>");
    };
    entry("/", odtType);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        entry(part, "text/xml");
    for (const OdtPicture& picture : pictures)
        entry(picture.path.constData(), picture.type.constData());
    return manifest.append("</manifest:manifest>\n");
}

} // namespace

void writeOdt(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& path, const QString& language)
{
    const OdtContent content = odtContent(sheets, words);
    ZipWriter zip;
    zip.add("mimetype", odtType, ZipWriter::Storing::Plain); // first and readable, as the format asks
    zip.add("content.xml", content.part);
    zip.add("styles.xml", odtStyles(sheets, words, language));
    zip.add("meta.xml", odtMeta(sheets.front(), words, language));
    for (const OdtPicture& picture : content.pictures)
        zip.add(picture.path, picture.bytes, ZipWriter::Storing::Plain); // compressed already
    zip.add("META-INF/manifest.xml", odtManifest(content.pictures));
    OutputFile file(path);
    file.write(zip.finish());
    file.commit();
}

} // namespace musubi::paper
