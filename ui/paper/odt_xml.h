#pragma once

#include "core/sheet/sheet.h"

#include <QXmlStreamWriter>

namespace musubi::paper {

struct OdtAttribute {
    QLatin1StringView name;
    QString value;
};
using OdtAttributes = std::initializer_list<OdtAttribute>;

/// A stretch of the XML of an ODT, by qualified names: text:p, table:table-cell … Texts are written as characters, never
/// as markup; their line ends and spaces come back as they were.
class OdtXml {
public:
    explicit OdtXml(const SheetWords& words)
        : m_words(words)
        , m_writer(&m_bytes)
    {
    }

    void start(QLatin1StringView element, OdtAttributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    void empty(QLatin1StringView element, OdtAttributes attributes = {});

    void characters(const QString& data);
    void runs(const sheet::Text& text, bool strong = false);
    /// A text:p; one that holds no text is written all the same, to be filled in by hand.
    void paragraph(QLatin1StringView style, const sheet::Text& text, bool strong = false);

    QString words(const sheet::Text& text) const { return sheet::worded(text, m_words); }
    const SheetWords& wording() const { return m_words; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    const SheetWords& m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

QString millimetres(double value);
/// A border: `width` millimetres, black.
QString ruled(double width);

/// A part of the document: declaration, root element with the namespaces of ODF, `content`.
QByteArray odtPart(QByteArrayView root, const QByteArray& content);

} // namespace musubi::paper
