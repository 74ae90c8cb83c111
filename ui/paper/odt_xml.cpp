#include "ui/paper/odt_xml.h"

#include "ui/paper/text_setter.h"

#include <QColor>

namespace musubi::paper {

using namespace Qt::StringLiterals;

void OdtXml::start(QLatin1StringView element, OdtAttributes attributes)
{
    m_writer.writeStartElement(element);
    for (const OdtAttribute& attribute : attributes)
        m_writer.writeAttribute(attribute.name, attribute.value);
}

void OdtXml::empty(QLatin1StringView element, OdtAttributes attributes)
{
    start(element, attributes);
    end();
}

void OdtXml::characters(const QString& data)
{
    const QString text = printable(data);
    QString plain;
    const auto flush = [&] {
        m_writer.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\n') {
            flush();
            empty("text:line-break"_L1);
        } else if (c == u' ' && (i == 0 || i + 1 == text.size() || !plain.size() || plain.endsWith(u' '))) {
            flush(); // readers drop a space at either end and the second of two
            empty("text:s"_L1);
        } else {
            plain += c < 0xfffe ? text[i] : QChar(QChar::ReplacementCharacter); // what XML has no place for
        }
    }
    flush();
}

void OdtXml::runs(const sheet::Text& text, bool strong)
{
    for (const sheet::Run& run : text.runs) {
        const auto* data = std::get_if<QString>(&run.content);
        const QString words = data ? *data : sheet::worded(std::get<sheet::Phrase>(run.content), m_words);
        if (words.isEmpty())
            continue;
        if (strong || run.strong)
            start("text:span"_L1, {{"text:style-name"_L1, u"Strong"_s}});
        characters(words);
        if (strong || run.strong)
            end();
    }
}

void OdtXml::paragraph(QLatin1StringView style, const sheet::Text& text, bool strong)
{
    start("text:p"_L1, {{"text:style-name"_L1, style}});
    runs(text, strong);
    end();
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString ruled(double width)
{
    return millimetres(width) + u" solid "_s + QColor(Qt::black).name();
}

QByteArray odtPart(QByteArrayView root, const QByteArray& content)
{
    static constexpr std::pair<const char*, const char*> spaces[]{
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"}, {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}, {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"}, {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"}, {"xlink", "http://www.w3.org/1999/xlink"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}, {"dc", "http://purl.org/dc/elements/1.1/"}};
    QByteArray part = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";
    part.append(root);
    for (const auto& [prefix, space] : spaces)
        part.append(" xmlns:").append(prefix).append("=\"").append(space).append('"');
    part.append(" office:version=\"1.2\">").append(content).append("</").append(root).append(">\n");
    return part;
}

} // namespace musubi::paper
