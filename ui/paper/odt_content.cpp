#include "ui/paper/odt_content.h"

#include "ui/paper/blocks.h"
#include "ui/paper/odt_styles.h"
#include "ui/paper/odt_tables.h"
#include "ui/paper/pages.h"
#include "ui/paper/pictures.h"

#include <QBuffer>

#include <cmath>
#include <set>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

class OdtBlocks {
public:
    explicit OdtBlocks(const SheetWords& words)
        : m_xml(words)
        , m_tables(m_xml)
    {
    }

    void sheet(const Sheet& sheet, size_t index);
    OdtContent content();

    void operator()(const sheet::Heading& heading);
    void operator()(const sheet::FieldGrid& grid);
    void operator()(const sheet::Paragraph& paragraph);
    void operator()(const sheet::ItemList& list);
    void operator()(const sheet::RuledTable& table);
    void operator()(const sheet::DayGrid& days);
    void operator()(const sheet::PathwayChart&) {} // what it shows stands in the table of the same sheet
    void operator()(const sheet::Pictures& pictures);
    void operator()(const sheet::CardPage& page);
    void operator()(const sheet::Note& note);
    void operator()(const sheet::Gap& gap);
    void operator()(const sheet::PageBreak&);

private:
    void head(const Sheet& sheet, size_t index);
    void stamps(const sheet::StampRow& stamps, const Sheet& sheet);
    void addresses(const Sheet& sheet);
    void headings(const std::vector<sheet::RuledColumn>& columns);
    void row(const sheet::Row& row, const std::vector<sheet::RuledColumn>& columns, bool strong);
    void picture(const sheet::Pictures::Picture& picture, QSizeF room);

    OdtXml m_xml;
    OdtTables m_tables;
    std::vector<OdtPicture> m_pictures;
    std::set<int> m_gaps; // tenths of a millimetre
    double m_width = 0;
    int m_number = 0;
};

void OdtBlocks::sheet(const Sheet& sheet, size_t index)
{
    m_width = (sheet.orientation == sheet::Orientation::Portrait ? 210 : 297) - Frame::left - Frame::right;
    m_number = 0;
    head(sheet, index);
    for (const sheet::Block& block : sheet.blocks)
        std::visit(*this, block);
}

void OdtBlocks::head(const Sheet& sheet, size_t index)
{
    constexpr double markWidth = 30; // millimetres
    m_tables.begin({markWidth, m_width - markWidth}, odtFirstPage(index));
    m_tables.beginRow();
    m_tables.cell(OdtCell::Open, sheet.confidential ? "Mark"_L1 : "Sender"_L1, sheet.confidential ? sheet::Text(SheetLabel::Confidential) : sheet::Text());
    m_tables.beginCell(OdtCell::Open);
    m_xml.paragraph("NumberAndDate"_L1, sheet.documentNumber.isEmpty() ? sheet.reference : sheet.documentNumber);
    m_xml.paragraph("NumberAndDate"_L1, sheet.date);
    m_tables.endCell();
    m_tables.endRow();
    m_tables.end();
    if (sheet.form == sheet::Form::Letter) {
        for (const sheet::Text& line : sheet.addressee)
            m_xml.paragraph("Addressee"_L1, line);
        for (const sheet::Text& line : sheet.sender)
            m_xml.paragraph("BodyRight"_L1, line);
        m_xml.paragraph("LetterTitle"_L1, sheet.title);
        return;
    }
    m_xml.paragraph("Title"_L1, sheet.title);
    if (sheet.stamps && !sheet.stamps->boxes.isEmpty())
        stamps(*sheet.stamps, sheet);
    else
        addresses(sheet);
}

void OdtBlocks::addresses(const Sheet& sheet)
{
    for (const sheet::Text& line : sheet.addressee)
        m_xml.paragraph("Addressee"_L1, line);
    if (!sheet.addressee.empty() && !sheet.sender.empty())
        m_xml.paragraph("Sender"_L1, {});
    for (const sheet::Text& line : sheet.sender)
        m_xml.paragraph("Sender"_L1, line);
}

// Addressee and boxes share one table without nesting it: 供覧 stands at the left of two rows, names above, boxes below.
void OdtBlocks::stamps(const sheet::StampRow& stamps, const Sheet& sheet)
{
    constexpr double headingWidth = 8, widest = 16, narrowest = 13, boxHeight = 15, addresseeWidth = 60;
    const auto count = static_cast<double>(stamps.boxes.size());
    const bool beside = (m_width - addresseeWidth - headingWidth) / count >= narrowest;
    const double box = std::min(widest, (m_width - (beside ? addresseeWidth : 0) - headingWidth) / count);
    const double left = m_width - headingWidth - count * box;
    if (!beside)
        addresses(sheet);
    std::vector<double> columns(static_cast<size_t>(stamps.boxes.size()), box);
    columns.insert(columns.begin(), headingWidth);
    const bool filled = left > 1;
    if (filled)
        columns.insert(columns.begin(), left);
    m_tables.begin(columns);
    m_tables.beginRow();
    if (filled) {
        m_tables.beginCell(OdtCell::Open, 1, 2);
        if (beside && !(sheet.addressee.empty() && sheet.sender.empty()))
            addresses(sheet);
        else
            m_xml.paragraph("Sender"_L1, {});
        m_tables.endCell();
    }
    m_tables.beginCell(OdtCell::Shaded, 1, 2);
    m_xml.paragraph("Stamp"_L1, stamps.heading);
    m_tables.endCell();
    for (const QString& name : stamps.boxes)
        m_tables.cell(OdtCell::Shaded, "Stamp"_L1, name);
    m_tables.endRow();
    m_tables.beginRow(boxHeight);
    m_tables.covered(filled ? 2 : 1);
    for (qsizetype i = 0; i < stamps.boxes.size(); ++i)
        m_tables.cell(OdtCell::Ruled, "Stamp"_L1, {});
    m_tables.endRow();
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::Heading& heading)
{
    m_xml.start("text:h"_L1, {{"text:style-name"_L1, u"Heading_20_1"_s}, {"text:outline-level"_L1, u"1"_s}});
    if (heading.numbered)
        m_xml.characters(headingNumber(++m_number) + u'　');
    m_xml.runs(heading.text);
    m_xml.end();
}

void OdtBlocks::operator()(const sheet::FieldGrid& grid)
{
    constexpr double labelWidth = 28; // millimetres
    const double rest = m_width - 2 * labelWidth;
    m_tables.begin({labelWidth, rest * 65 / 121, labelWidth, rest * 56 / 121});
    for (const sheet::FieldGrid::Row& row : grid.rows) {
        m_tables.beginRow(row.minimumHeight, row.minimumHeight > 0);
        const bool pair = row.fields.size() > 1;
        for (size_t i = 0; i < std::min<size_t>(row.fields.size(), 2); ++i) {
            m_tables.cell(OdtCell::Shaded, "FieldLabel"_L1, row.fields[i].label);
            m_tables.cell(OdtCell::Ruled, "FieldValue"_L1, row.fields[i].value, pair ? 1 : 3);
        }
        m_tables.endRow();
    }
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::Paragraph& paragraph)
{
    if (!paragraph.boxed) {
        static constexpr QLatin1StringView styles[]{"Body"_L1, "BodyCentre"_L1, "BodyRight"_L1};
        m_xml.paragraph(styles[static_cast<size_t>(paragraph.align)], paragraph.text);
        return;
    }
    m_tables.begin({m_width});
    m_tables.beginRow(paragraph.minimumHeight, true);
    m_tables.cell(OdtCell::Ruled, "BoxText"_L1, paragraph.text);
    m_tables.endRow();
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::ItemList& list)
{
    m_xml.start("text:list"_L1, {{"text:style-name"_L1, list.numbered ? u"Numbered"_s : u"Points"_s}});
    for (const sheet::Text& item : list.items) {
        m_xml.start("text:list-item"_L1);
        m_xml.paragraph("Item"_L1, item);
        m_xml.end();
    }
    m_xml.end();
}

void OdtBlocks::row(const sheet::Row& row, const std::vector<sheet::RuledColumn>& columns, bool strong)
{
    static constexpr QLatin1StringView styles[]{"Cell"_L1, "CellCentre"_L1, "CellRight"_L1};
    const size_t count = std::min(row.cells.size(), columns.size());
    if (count == 0)
        return;
    m_tables.beginRow(row.minimumHeight);
    for (size_t i = 0; i < count; ++i) {
        const size_t spanned = i + 1 == count ? columns.size() - i : 1;
        const auto style = spanned > 1 ? sheet::Align::Left : columns[i].align;
        m_tables.cell(OdtCell::Ruled, styles[static_cast<size_t>(style)], row.cells[i], static_cast<int>(spanned), strong || row.strong);
    }
    m_tables.endRow();
}

void OdtBlocks::headings(const std::vector<sheet::RuledColumn>& columns)
{
    double shares = 0;
    for (const sheet::RuledColumn& column : columns)
        shares += column.width;
    std::vector<double> widths;
    for (const sheet::RuledColumn& column : columns)
        widths.push_back(m_width * column.width / shares);
    m_tables.begin(widths);
    m_tables.beginHeadings();
    m_tables.beginRow();
    for (const sheet::RuledColumn& column : columns)
        m_tables.cell(OdtCell::Shaded, "ColumnHeading"_L1, column.heading);
    m_tables.endRow();
    m_tables.endHeadings();
}

void OdtBlocks::operator()(const sheet::RuledTable& table)
{
    headings(table.columns);
    for (const sheet::Row& source : table.rows)
        row(source, table.columns, false);
    if (table.rows.empty())
        row({{sheet::Text(SheetLabel::NothingToShow)}}, table.columns, false);
    for (const sheet::Row& total : table.totals)
        row(total, table.columns, true);
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::DayGrid& days)
{
    constexpr double leastHeight = 22; // millimetres: a week that a page of five fills
    headings(days.columns);
    for (const auto& week : days.weeks) {
        m_tables.beginRow(leastHeight, true);
        for (size_t i = 0; i < std::min(week.size(), days.columns.size()); ++i) {
            m_tables.beginCell(week[i].shaded ? OdtCell::Shaded : OdtCell::Ruled);
            m_xml.paragraph("Cell"_L1, week[i].head);
            for (const sheet::Text& entry : week[i].entries)
                m_xml.paragraph("Cell"_L1, entry);
            m_tables.endCell();
        }
        m_tables.endRow();
    }
    m_tables.end();
}

/// The frame with its picture, or the words in its place; the caption under it.
void OdtBlocks::picture(const sheet::Pictures::Picture& picture, QSizeF room)
{
    if (const auto shown = paperPicture(picture.bytes, room)) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        shown->image.save(&buffer, shown->drawn ? "PNG" : "JPG", shown->drawn ? -1 : 88);
        const QByteArray path = "Pictures/" + QByteArray::number(m_pictures.size() + 1) + (shown->drawn ? ".png" : ".jpg");
        m_pictures.push_back({path, shown->drawn ? "image/png" : "image/jpeg", bytes});
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, u"CellCentre"_s}});
        m_xml.start("draw:frame"_L1, {{"draw:name"_L1, u"Picture %1"_s.arg(m_pictures.size())}, {"text:anchor-type"_L1, u"as-char"_s},
            {"svg:width"_L1, millimetres(shown->size.width())}, {"svg:height"_L1, millimetres(shown->size.height())}});
        m_xml.empty("draw:image"_L1, {{"xlink:href"_L1, QString::fromLatin1(path)}, {"xlink:type"_L1, u"simple"_s}, {"xlink:show"_L1, u"embed"_s}, {"xlink:actuate"_L1, u"onLoad"_s}});
        m_xml.start("svg:title"_L1);
        m_xml.characters(picture.caption.isEmpty() ? picture.name : m_xml.words(picture.caption));
        m_xml.end();
        m_xml.end();
        m_xml.end();
    } else {
        m_xml.paragraph("CellCentre"_L1, pictureWords(picture));
    }
    if (!picture.caption.isEmpty())
        m_xml.paragraph("CellCentre"_L1, picture.caption);
}

void OdtBlocks::operator()(const sheet::Pictures& pictures)
{
    const auto& all = pictures.pictures;
    const QSizeF room = pictureRoom(all.size(), m_width);
    m_tables.begin(all.size() == 1 ? std::vector<double>{m_width} : std::vector<double>{m_width / 2, m_width / 2});
    for (size_t first = 0; first < all.size(); first += 2) {
        m_tables.beginRow();
        for (size_t i = first; i < first + (all.size() == 1 ? 1 : 2); ++i) {
            m_tables.beginCell(OdtCell::Open);
            if (i < all.size())
                picture(all[i], room);
            else
                m_xml.paragraph("Cell"_L1, {});
            m_tables.endCell();
        }
        m_tables.endRow();
    }
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::CardPage& page)
{
    constexpr double cardHeight = 46; // millimetres: five on a page with its head
    m_tables.begin({m_width / 2, m_width / 2});
    for (size_t i = 0; i < page.cards.size(); i += 2) {
        m_tables.beginRow(cardHeight, false);
        for (size_t beside = i; beside < i + 2; ++beside) {
            m_tables.beginCell(OdtCell::Ruled);
            if (beside < page.cards.size()) {
                m_xml.paragraph("ColumnHeading"_L1, page.cards[beside].above);
                m_xml.paragraph(styleOfCardName(m_xml.words(page.cards[beside].name)), page.cards[beside].name);
                m_xml.paragraph("ColumnHeading"_L1, page.cards[beside].below);
            } else {
                m_xml.paragraph("Cell"_L1, {});
            }
            m_tables.endCell();
        }
        m_tables.endRow();
    }
    m_tables.end();
}

void OdtBlocks::operator()(const sheet::Note& note)
{
    m_xml.paragraph("Note"_L1, sheet::Text(u"※ "_s) + note.text);
}

void OdtBlocks::operator()(const sheet::Gap& gap)
{
    const int tenths = static_cast<int>(std::lround(gap.height * 10));
    m_gaps.insert(tenths);
    m_xml.empty("text:p"_L1, {{"text:style-name"_L1, u"Gap%1"_s.arg(tenths)}});
}

void OdtBlocks::operator()(const sheet::PageBreak&)
{
    m_xml.empty("text:p"_L1, {{"text:style-name"_L1, u"PageBreak"_s}});
}

void listStyle(OdtXml& xml, bool numbered)
{
    xml.start("text:list-style"_L1, {{"style:name"_L1, numbered ? u"Numbered"_s : u"Points"_s}});
    if (numbered)
        xml.start("text:list-level-style-number"_L1, {{"text:level"_L1, u"1"_s}, {"style:num-format"_L1, u"1"_s}, {"style:num-suffix"_L1, u"."_s}});
    else
        xml.start("text:list-level-style-bullet"_L1, {{"text:level"_L1, u"1"_s}, {"text:bullet-char"_L1, u"・"_s}});
    xml.empty("style:list-level-properties"_L1, {{"text:space-before"_L1, millimetres(0)}, {"text:min-label-width"_L1, millimetres(numbered ? 6 : 4)}});
    xml.end();
    xml.end();
}

void lowParagraphStyle(OdtXml& xml, const QString& name, double height, bool breaks)
{
    xml.start("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"paragraph"_s}, {"style:parent-style-name"_L1, u"Standard"_s}});
    xml.empty("style:paragraph-properties"_L1, {{"fo:line-height"_L1, millimetres(height)}, {"fo:break-before"_L1, breaks ? u"page"_s : u"auto"_s}});
    xml.empty("style:text-properties"_L1, {{"fo:font-size"_L1, u"2pt"_s}, {"style:font-size-asian"_L1, u"2pt"_s}});
    xml.end();
}

OdtContent OdtBlocks::content()
{
    OdtXml styles(m_xml.wording());
    styles.start("office:automatic-styles"_L1);
    m_tables.writeStyles(styles);
    for (const int tenths : m_gaps)
        lowParagraphStyle(styles, u"Gap%1"_s.arg(tenths), tenths / 10.0, false);
    lowParagraphStyle(styles, u"PageBreak"_s, 0.1, true);
    listStyle(styles, true);
    listStyle(styles, false);
    styles.end();
    return {odtPart("office:document-content", styles.bytes() + "<office:body><office:text>" + m_xml.bytes() + "</office:text></office:body>"), m_pictures};
}

} // namespace

OdtContent odtContent(const std::vector<Sheet>& sheets, const SheetWords& words)
{
    OdtBlocks blocks(words);
    for (size_t i = 0; i < sheets.size(); ++i)
        blocks.sheet(sheets[i], i);
    return blocks.content();
}

} // namespace musubi::paper
