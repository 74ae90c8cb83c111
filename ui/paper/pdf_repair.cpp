#include "ui/paper/pdf_repair.h"

#include "core/base/error.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QIODevice>

#include <exception>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

// Qt numbers the glyphs of an embedded font by first use (0 is .notdef) and reads each back as the lowest character
// with that glyph: for 日 in most fonts the radical U+2F47. The log knows the glyphs in that order and the characters
// painted.
using ReadBack = QHash<uint, QString>; // glyph of the embedded font → text

class DevicePipeline : public Pipeline {
public:
    explicit DevicePipeline(QIODevice& device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {
    }
    void write(unsigned char const* data, size_t size) override
    {
        if (m_device.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) != static_cast<qint64>(size))
            throw Error(Fault::CannotWrite);
    }
    void finish() override { }

private:
    QIODevice& m_device;
};

QString textOfHex(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1])));
    return text;
}

// <from> <to> <first>, <from> <to> [<each> …] and <code> <text> of a CMap.
ReadBack parseToUnicode(const QByteArray& cmap)
{
    ReadBack entries;
    QByteArrayList operands;
    bool inList = false, inRange = false, inChar = false;
    QByteArrayList list;
    QByteArray spaced = cmap;
    spaced.replace('<', " <").replace('>', "> ").replace('[', " [ ").replace(']', " ] ");
    const auto finishRange = [&] {
        const uint from = operands[0].toUInt(nullptr, 16);
        const uint to = operands[1].toUInt(nullptr, 16);
        for (uint code = from; code <= to && code <= 0xffff; ++code) {
            QString text
                = textOfHex(list.isEmpty() ? operands.value(2) : list.value(static_cast<qsizetype>(code - from)));
            if (list.isEmpty() && !text.isEmpty())
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + (code - from)));
            if (!text.isEmpty() && text != QString(QChar(u'\0')))
                entries.insert(code, text);
        }
        operands.clear();
        list.clear();
    };
    for (const QByteArray& token : spaced.simplified().split(' ')) {
        if (token == "beginbfrange" || token == "beginbfchar") {
            inRange = token == "beginbfrange";
            inChar = !inRange;
        } else if (token == "endbfrange" || token == "endbfchar") {
            inRange = inChar = false;
        } else if (token == "[") {
            inList = true;
        } else if (token == "]") {
            inList = false;
            if (inRange && operands.size() == 2)
                finishRange();
        } else if ((inRange || inChar) && token.startsWith('<')) {
            (inList ? list : operands) << token.mid(1, token.size() - 2);
            if (inRange && !inList && operands.size() == 3)
                finishRange();
            if (inChar && operands.size() == 2) {
                entries.insert(operands[0].toUInt(nullptr, 16), textOfHex(operands[1]));
                operands.clear();
            }
        }
    }
    return entries;
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex;
}

std::string writeToUnicode(const ReadBack& entries)
{
    QList<uint> codes = entries.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype most = 100; // entries of one section, by the CMap specification
    for (qsizetype from = 0; from < codes.size(); from += most) {
        const qsizetype count = std::min(most, codes.size() - from);
        cmap += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = from; i < from + count; ++i)
            cmap += '<' + QByteArray::number(codes[i], 16).rightJustified(4, '0') + "> <" + hexOf(entries[codes[i]])
                + ">\n";
        cmap += "endbfchar\n";
    }
    cmap += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return cmap.toStdString();
}

quint32 glyphOf(const QRawFont& font, const QString& text)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    return glyphs.size() == 1 ? glyphs.front() : 0;
}

// Name 6 of the font's own table, as Qt writes it behind the subset's prefix (ABCDEF+BIZUDGothic-Regular).
QByteArray postScriptName(const QRawFont& font)
{
    const QByteArray table = font.fontTable("name");
    const auto number = [&table](qsizetype at) {
        return at + 1 < table.size() ? (static_cast<uchar>(table[at]) << 8) | static_cast<uchar>(table[at + 1]) : 0;
    };
    constexpr int recordsStart = 6, recordSize = 12;
    for (int i = 0; i < number(2); ++i) {
        const int record = recordsStart + i * recordSize;
        if (number(record + 6) == 6) {
            QByteArray name = table.mid(number(4) + number(record + 10), number(record + 8));
            return name.replace('\0', QByteArray()); // UTF-16 of ASCII letters, or ASCII
        }
    }
    return {};
}

bool isNamed(const QRawFont& font, const QByteArray& baseFont)
{
    const QByteArray name = postScriptName(font);
    return !name.isEmpty() && baseFont.mid(baseFont.indexOf('+') + 1).replace("/", "") == name;
}

// The font of the log whose glyphs, in their order, are the ones that this map reads back; by its name where the map is
// empty (all its characters lie beyond U+FFFF); null if none fits wholly.
const GlyphLog::FontUse* fontOf(const ReadBack& entries, const QByteArray& baseFont, const GlyphLog& log)
{
    for (const auto& [key, use] : log.fonts()) {
        const bool fits = std::all_of(entries.keyValueBegin(), entries.keyValueEnd(), [&use = use](const auto& entry) {
            const uint code = entry.first;
            return code >= 1 && code <= use.order.size() && glyphOf(use.font, entry.second) == use.order[code - 1];
        });
        if (fits && (!entries.isEmpty() || isNamed(use.font, baseFont)))
            return &use;
    }
    return nullptr;
}

bool repairEntries(ReadBack& entries, const GlyphLog::FontUse& use)
{
    bool changed = false;
    for (size_t i = 0; i < use.order.size(); ++i) {
        const quint32 glyph = use.order[i];
        const auto own = use.characters.constFind(glyph);
        if (own == use.characters.constEnd())
            continue;
        QString& text = entries[static_cast<uint>(i + 1)];
        if (text == *own || (!text.isEmpty() && use.others.value(glyph).contains(text)))
            continue;
        text = *own;
        changed = true;
    }
    return changed;
}

void repairFont(QPDFObjectHandle font, const GlyphLog& log)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    ReadBack entries = parseToUnicode(
        QByteArray(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
    QPDFObjectHandle name = font.getKey("/BaseFont");
    const QByteArray baseFont = name.isName() ? QByteArray::fromStdString(name.getName()) : QByteArray();
    const GlyphLog::FontUse* use = fontOf(entries, baseFont, log);
    if (use && repairEntries(entries, *use))
        stream.replaceStreamData(writeToUnicode(entries), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void describe(QPDF& pdf, const QString& language)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

} // namespace

void repairPdf(QByteArrayView raw, const GlyphLog& log, const QString& language, const QString& author, QIODevice& out)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("sheet.pdf", raw.data(), static_cast<size_t>(raw.size()));
        for (QPDFObjectHandle& object : pdf.getAllObjects())
            if (object.isDictionary() && object.getKey("/Type").isName() && object.getKey("/Type").getName() == "/Font"
                && object.getKey("/Subtype").isName() && object.getKey("/Subtype").getName() == "/Type0")
                repairFont(object, log);
        describe(pdf, language);
        if (!author.isEmpty() && pdf.getTrailer().getKey("/Info").isDictionary())
            pdf.getTrailer().getKey("/Info").replaceKey(
                "/Author", QPDFObjectHandle::newUnicodeString(author.toStdString()));
        DevicePipeline pipeline(out);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    } catch (const Error&) {
        throw;
    } catch (const std::exception& failure) { // qpdf's own
        throw Error(Fault::CannotWrite, QString::fromUtf8(failure.what()));
    }
}

} // namespace musubi::paper
