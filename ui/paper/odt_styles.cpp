#include "ui/paper/odt_styles.h"

#include "ui/paper/pages.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

struct OdtParagraphStyle {
    QLatin1StringView name;
    QLatin1StringView shown; // as a word processor lists it
    Size size;
    bool bold = false;
    QLatin1StringView align = "start"_L1;
    double above = 0;
    double below = 0;
    bool keepWithNext = false;
};

constexpr OdtParagraphStyle odtParagraphStyles[]{
    {"Title"_L1, "Title"_L1, Size::Title, true, "center"_L1, 1, 3},
    {"CardName"_L1, "Card name"_L1, Size::Subtitle, true, "center"_L1, 1, 3},
    {"CardNameLong"_L1, "Long card name"_L1, Size::Addressee, true, "center"_L1, 1, 3},
    {"LetterTitle"_L1, "Letter title"_L1, Size::Addressee, true, "center"_L1, 10, 5},
    {"Heading_20_1"_L1, "Heading 1"_L1, Size::Heading, true, "start"_L1, 3.5, 1, true},
    {"Body"_L1, "Body"_L1, Size::Body, false, "start"_L1, 2.5, 0},
    {"BodyCentre"_L1, "Body centre"_L1, Size::Body, false, "center"_L1, 2.5, 0},
    {"BodyRight"_L1, "Body right"_L1, Size::Body, false, "end"_L1, 2.5, 0},
    {"BoxText"_L1, "Box text"_L1, Size::Body},
    {"Item"_L1, "Item"_L1, Size::Body},
    {"Addressee"_L1, "Addressee"_L1, Size::Addressee},
    {"Sender"_L1, "Sender"_L1, Size::Small},
    {"NumberAndDate"_L1, "Number and date"_L1, Size::Small, false, "end"_L1},
    {"Mark"_L1, "Mark"_L1, Size::Body, true, "center"_L1},
    {"FieldLabel"_L1, "Field label"_L1, Size::Field, false, "center"_L1},
    {"FieldValue"_L1, "Field value"_L1, Size::Field},
    {"ColumnHeading"_L1, "Column heading"_L1, Size::Small, false, "center"_L1},
    {"Cell"_L1, "Cell"_L1, Size::Small},
    {"CellCentre"_L1, "Cell centre"_L1, Size::Small, false, "center"_L1},
    {"CellRight"_L1, "Cell right"_L1, Size::Small, false, "end"_L1},
    {"Stamp"_L1, "Stamp"_L1, Size::Stamp, false, "center"_L1},
    {"Note"_L1, "Note"_L1, Size::Small, false, "start"_L1, 1, 0},
    {"Foot"_L1, "Foot"_L1, Size::Foot},
    {"FootRight"_L1, "Foot right"_L1, Size::Foot, false, "end"_L1},
    {"RunningHead"_L1, "Running head"_L1, Size::Small},
};

QString points(double value)
{
    return QString::number(value) + u"pt"_s;
}

void textProperties(OdtXml& xml, double size, bool bold)
{
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    xml.empty("style:text-properties"_L1, {{"fo:font-size"_L1, points(size)}, {"style:font-size-asian"_L1, points(size)},
        {"fo:font-weight"_L1, weight}, {"style:font-weight-asian"_L1, weight}});
}

void defaultStyle(OdtXml& xml, const QString& language)
{
    const bool english = language == "en"_L1;
    xml.start("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
    xml.empty("style:paragraph-properties"_L1, {{"style:line-break"_L1, u"strict"_s}, {"style:punctuation-wrap"_L1, u"simple"_s}});
    xml.empty("style:text-properties"_L1, {{"style:font-name"_L1, u"Paper"_s}, {"style:font-name-asian"_L1, u"Paper"_s},
        {"fo:font-size"_L1, points(10)}, {"style:font-size-asian"_L1, points(10)},
        {"fo:language"_L1, english ? u"en"_s : u"ja"_s}, {"fo:country"_L1, english ? u"GB"_s : u"JP"_s},
        {"style:language-asian"_L1, u"ja"_s}, {"style:country-asian"_L1, u"JP"_s}});
    xml.end();
}

void paragraphStyle(OdtXml& xml, const OdtParagraphStyle& style)
{
    xml.start("style:style"_L1, {{"style:name"_L1, style.name}, {"style:display-name"_L1, style.shown}, {"style:family"_L1, u"paragraph"_s},
        {"style:parent-style-name"_L1, u"Standard"_s}});
    xml.start("style:paragraph-properties"_L1, {{"fo:text-align"_L1, style.align}, {"fo:margin-top"_L1, millimetres(style.above)},
        {"fo:margin-bottom"_L1, millimetres(style.below)}, {"style:line-height-at-least"_L1, millimetres(lineHeight(style.size))},
        {"fo:keep-with-next"_L1, style.keepWithNext ? u"always"_s : u"auto"_s},
        {"fo:border"_L1, style.name == "Mark"_L1 ? ruled(Frame::outerRule) : u"none"_s}});
    if (style.name == "RunningHead"_L1) {
        xml.start("style:tab-stops"_L1);
        for (const double width : {210 - Frame::left - Frame::right, 297 - Frame::left - Frame::right})
            xml.empty("style:tab-stop"_L1, {{"style:position"_L1, millimetres(width)}, {"style:type"_L1, u"right"_s}});
        xml.end();
    }
    xml.end();
    textProperties(xml, pointSize(style.size), style.bold);
    xml.end();
}

void pageLayout(OdtXml& xml, sheet::Orientation orientation)
{
    const bool portrait = orientation == sheet::Orientation::Portrait;
    xml.start("style:page-layout"_L1, {{"style:name"_L1, portrait ? u"Portrait"_s : u"Landscape"_s}});
    xml.empty("style:page-layout-properties"_L1, {{"fo:page-width"_L1, millimetres(portrait ? 210 : 297)},
        {"fo:page-height"_L1, millimetres(portrait ? 297 : 210)}, {"style:print-orientation"_L1, portrait ? u"portrait"_s : u"landscape"_s},
        {"fo:margin-top"_L1, millimetres(Frame::top)}, {"fo:margin-bottom"_L1, millimetres(Frame::footBottom)},
        {"fo:margin-left"_L1, millimetres(Frame::left)}, {"fo:margin-right"_L1, millimetres(Frame::right)}});
    xml.start("style:header-style"_L1);
    xml.empty("style:header-footer-properties"_L1, {{"fo:min-height"_L1, millimetres(4.4)}, {"fo:margin-bottom"_L1, millimetres(2.6)}});
    xml.end();
    xml.start("style:footer-style"_L1);
    xml.empty("style:header-footer-properties"_L1, {{"fo:min-height"_L1, millimetres(9)}, {"fo:margin-top"_L1, millimetres(3)}});
    xml.end();
    xml.end();
}

void footTableStyles(OdtXml& xml, sheet::Orientation orientation)
{
    const bool portrait = orientation == sheet::Orientation::Portrait;
    const double width = (portrait ? 210 : 297) - Frame::left - Frame::right;
    const QString name = portrait ? u"FootPortrait"_s : u"FootLandscape"_s;
    const auto style = [&](const QString& part, const QString& family) {
        xml.start("style:style"_L1, {{"style:name"_L1, name + part}, {"style:family"_L1, family}});
    };
    style({}, u"table"_s);
    xml.empty("style:table-properties"_L1, {{"style:width"_L1, millimetres(width)}, {"table:align"_L1, u"left"_s}});
    xml.end();
    for (const auto& [part, share] : {std::pair(u"Left"_s, 0.68), std::pair(u"Right"_s, 0.32)}) {
        style(part, u"table-column"_s);
        xml.empty("style:table-column-properties"_L1, {{"style:column-width"_L1, millimetres(width * share)}});
        xml.end();
    }
}

// 頁 %1／%2 with the numbers that the word processor counts.
void pageNumbers(OdtXml& xml)
{
    const QString pattern = xml.wording()(SheetLabel::PageOf);
    xml.start("text:p"_L1, {{"text:style-name"_L1, u"FootRight"_s}});
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size(); at = pattern.indexOf(u'%', from)) {
        xml.characters(pattern.mid(from, at - from));
        xml.empty(pattern[at + 1] == u'1' ? "text:page-number"_L1 : "text:page-count"_L1);
        from = at + 2;
    }
    xml.characters(pattern.mid(from));
    xml.end();
}

sheet::Text reference(const Sheet& sheet)
{
    return sheet.title + sheet::Text(sheet.reference.isEmpty() ? QString() : u' ' + sheet.reference);
}

void foot(OdtXml& xml, const Sheet& sheet)
{
    const QString name = sheet.orientation == sheet::Orientation::Portrait ? u"FootPortrait"_s : u"FootLandscape"_s;
    xml.start("style:footer"_L1);
    if (sheet.form == sheet::Form::Letter) {
        pageNumbers(xml);
        xml.end();
        return;
    }
    xml.start("table:table"_L1, {{"table:name"_L1, u"Foot"_s}, {"table:style-name"_L1, name}});
    xml.empty("table:table-column"_L1, {{"table:style-name"_L1, name + u"Left"_s}});
    xml.empty("table:table-column"_L1, {{"table:style-name"_L1, name + u"Right"_s}});
    xml.start("table:table-row"_L1);
    xml.start("table:table-cell"_L1, {{"table:style-name"_L1, u"FootCell"_s}, {"office:value-type"_L1, u"string"_s}});
    const QString between = sheet.origin.madeAt.isEmpty() || sheet.origin.madeBy.isEmpty() ? QString() : u"　"_s;
    const QString made = sheet.origin.madeAt + between + sheet.origin.madeBy;
    xml.paragraph("Foot"_L1, made.isEmpty() ? sheet::Text() : sheet::Text(SheetLabel::MadeAt) + sheet::Text(u'　' + made));
    if (!sheet.origin.conditions.isEmpty())
        xml.paragraph("Foot"_L1, sheet::Text(SheetLabel::Conditions) + sheet::Text(u"　"_s) + sheet.origin.conditions);
    xml.end();
    xml.start("table:table-cell"_L1, {{"table:style-name"_L1, u"FootCell"_s}, {"office:value-type"_L1, u"string"_s}});
    const sheet::Text mark = sheet.confidential ? sheet::strong(SheetLabel::Confidential) + sheet::Text(u"　"_s) : sheet::Text();
    xml.paragraph("FootRight"_L1, mark + reference(sheet));
    pageNumbers(xml);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

void runningHead(OdtXml& xml, const Sheet& sheet)
{
    xml.start("style:header"_L1);
    xml.start("text:p"_L1, {{"text:style-name"_L1, u"RunningHead"_s}});
    if (sheet.confidential)
        xml.runs(sheet::strong(SheetLabel::Confidential));
    xml.empty("text:tab"_L1);
    if (sheet.orientation == sheet::Orientation::Landscape)
        xml.empty("text:tab"_L1); // past the margin of the upright page
    xml.runs(reference(sheet));
    xml.end();
    xml.end();
}

QString odtNextPage(size_t index)
{
    return u"Sheet%1"_s.arg(index + 1);
}

} // namespace

QString odtFirstPage(size_t index)
{
    return u"Sheet%1First"_s.arg(index + 1);
}

QByteArray odtStyles(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& language)
{
    OdtXml xml(words);
    xml.start("office:font-face-decls"_L1);
    xml.empty("style:font-face"_L1, {{"style:name"_L1, u"Paper"_s}, {"svg:font-family"_L1, u"'BIZ UDGothic'"_s}, {"style:font-family-generic"_L1, u"swiss"_s}});
    xml.end();
    xml.start("office:styles"_L1);
    defaultStyle(xml, language);
    xml.empty("style:style"_L1, {{"style:name"_L1, u"Standard"_s}, {"style:family"_L1, u"paragraph"_s}});
    for (const OdtParagraphStyle& style : odtParagraphStyles)
        paragraphStyle(xml, style);
    xml.start("style:style"_L1, {{"style:name"_L1, u"Strong"_s}, {"style:family"_L1, u"text"_s}});
    xml.empty("style:text-properties"_L1, {{"fo:font-weight"_L1, u"bold"_s}, {"style:font-weight-asian"_L1, u"bold"_s}});
    xml.end();
    xml.end();
    xml.start("office:automatic-styles"_L1);
    constexpr sheet::Orientation orientations[]{sheet::Orientation::Portrait, sheet::Orientation::Landscape};
    for (const auto orientation : orientations)
        footTableStyles(xml, orientation);
    xml.start("style:style"_L1, {{"style:name"_L1, u"FootCell"_s}, {"style:family"_L1, u"table-cell"_s}});
    xml.empty("style:table-cell-properties"_L1, {{"fo:border-top"_L1, ruled(Frame::innerRule)}, {"fo:padding-top"_L1, millimetres(1)}});
    xml.end();
    for (const auto orientation : orientations)
        pageLayout(xml, orientation);
    xml.end();
    xml.start("office:master-styles"_L1);
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QString layout = sheets[i].orientation == sheet::Orientation::Portrait ? u"Portrait"_s : u"Landscape"_s;
        xml.start("style:master-page"_L1, {{"style:name"_L1, odtFirstPage(i)}, {"style:page-layout-name"_L1, layout}, {"style:next-style-name"_L1, odtNextPage(i)}});
        foot(xml, sheets[i]);
        xml.end();
        xml.start("style:master-page"_L1, {{"style:name"_L1, odtNextPage(i)}, {"style:page-layout-name"_L1, layout}});
        runningHead(xml, sheets[i]);
        foot(xml, sheets[i]);
        xml.end();
    }
    xml.end();
    return odtPart("office:document-styles", xml.bytes());
}

QLatin1StringView styleOfCardName(const QString& name)
{
    double letters = 0; // as wide as kanji
    for (const QChar letter : name)
        letters += letter.unicode() < 0x100 ? 0.55 : 1;
    return letters <= 12 ? "Title"_L1 : letters <= 14.5 ? "CardName"_L1 : "CardNameLong"_L1;
}

} // namespace musubi::paper
