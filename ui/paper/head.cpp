#include "ui/paper/head.h"

#include "ui/paper/stamps.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double spacingOfMark = 1;

// Letters apart; the last one is not followed by space.
void spread(Line& line, double spacing)
{
    if (line.pieces.empty())
        return;
    double x = 0;
    for (Piece& piece : line.pieces) {
        piece.x = static_cast<float>(x);
        if (piece.plain) {
            piece.spacing = static_cast<float>(spacing);
            piece.width += static_cast<float>(spacing * static_cast<double>(piece.text.size() - 1));
        }
        x += static_cast<double>(piece.width) + spacing;
    }
    line.width = x - spacing;
}

bool isKana(const QString& text)
{
    for (const QChar c : text)
        if (c.unicode() < 0x3000)
            return false;
    return !text.isEmpty();
}

double printMark(Page& page, TextSetter& setter, Size size, double x, double y, double height)
{
    Line mark = setter.line(SheetLabel::Confidential, {size, true});
    if (isKana(setter.words(SheetLabel::Confidential)))
        spread(mark, size == Size::Body ? spacingOfMark : 0.4);
    const double pad = height / 2;
    ruleBox(page, x, y, mark.width + 2 * pad, height, Frame::outerRule);
    printLine(page, mark, size, x + pad, y, height);
    return mark.width + 2 * pad;
}

double flowTitle(Flow& flow, TextSetter& setter, const Sheet& sheet)
{
    const bool letter = sheet.form == sheet::Form::Letter;
    const QString words = setter.words(sheet.title);
    const Style style{letter ? Size::Addressee : Size::Title, true};
    Lines lines = setter.set(words, style, flow.width());
    if (!letter && lines.size() == 1 && isKana(words)) {
        const auto letters = static_cast<double>(words.size());
        const double free = flow.width() - lines.front().width;
        spread(lines.front(), std::min({8.0, 40 / letters, free / letters}));
    }
    double y = flow.y;
    for (const Line& line : lines) {
        flow.printAligned(line, style.size, flow.left(), flow.width(), sheet::Align::Centre, y);
        y += lineHeight(style.size);
    }
    return y;
}

double flowAddresses(Flow& flow, TextSetter& setter, const Sheet& sheet, double width)
{
    double y = flow.y;
    for (const sheet::Text& text : sheet.addressee)
        for (const Line& line : setter.set(text, {Size::Addressee}, width)) {
            flow.print(line, Size::Addressee, flow.left(), y, lineHeight(Size::Addressee));
            y += lineHeight(Size::Addressee);
        }
    if (!sheet.addressee.empty() && !sheet.sender.empty())
        y += 5;
    for (const sheet::Text& text : sheet.sender)
        for (const Line& line : setter.set(text, {Size::Small}, width)) {
            flow.print(line, Size::Small, flow.left(), y, lineHeight(Size::Small));
            y += lineHeight(Size::Small);
        }
    return y;
}

// Addressee at the left, sender at the right, the title below both.
void flowLetterHead(Flow& flow, TextSetter& setter, const Sheet& sheet)
{
    const auto printEach = [&](const std::vector<sheet::Text>& texts, Size size, sheet::Align align) {
        for (const sheet::Text& text : texts)
            for (const Line& line : setter.set(text, {size}, flow.width() * 2 / 3)) {
                flow.printAligned(line, size, flow.left(), flow.width(), align, flow.y);
                flow.advance(lineHeight(size));
            }
    };
    flow.advance(4);
    printEach(sheet.addressee, Size::Addressee, sheet::Align::Left);
    flow.advance(6);
    printEach(sheet.sender, Size::Body, sheet::Align::Right);
    flow.advance(10);
    flow.advance(flowTitle(flow, setter, sheet) - flow.y + 5);
}

} // namespace

void flowHead(Flow& flow, TextSetter& setter, const Sheet& sheet)
{
    double left = flow.y;
    if (sheet.confidential) {
        constexpr double height = 6.4;
        printMark(flow.page(), setter, Size::Body, flow.left(), flow.y, height);
        left += height;
    }
    double right = flow.y;
    for (const QString& text : {sheet.documentNumber.isEmpty() ? sheet.reference : sheet.documentNumber, sheet.date}) {
        for (const Line& line : setter.set(text, {Size::Small}, flow.width() / 2)) {
            flow.printAligned(line, Size::Small, flow.left(), flow.width(), sheet::Align::Right, right);
            right += lineHeight(Size::Small);
        }
    }
    flow.advance(std::max(left, right) - flow.y + 1);
    if (sheet.form == sheet::Form::Letter) {
        flowLetterHead(flow, setter, sheet);
        return;
    }
    flow.advance(flowTitle(flow, setter, sheet) - flow.y + 3);
    double stampWidth = 0;
    double below = flow.y;
    if (sheet.stamps && !sheet.stamps->boxes.isEmpty()) {
        const StampFrame frame = measureStamps(setter, *sheet.stamps, flow.width());
        stampWidth = frame.width + 6;
        if (!frame.besideAddressee && (!sheet.addressee.empty() || !sheet.sender.empty())) {
            flow.advance(flowAddresses(flow, setter, sheet, flow.width()) - flow.y + 2);
            stampWidth = flow.width();
        }
        printStamps(flow, setter, *sheet.stamps, frame);
        below = flow.y + frame.height;
        if (stampWidth < flow.width())
            below = std::max(below, flowAddresses(flow, setter, sheet, flow.width() - stampWidth));
    } else {
        below = flowAddresses(flow, setter, sheet, flow.width());
    }
    if (below > flow.y)
        flow.advance(below - flow.y + 1.5); // and the white space before the first block
}

double printRunningHead(Page& page, TextSetter& setter, const Sheet& sheet)
{
    constexpr double height = 4.4;
    if (sheet.confidential)
        printMark(page, setter, Size::Foot, Frame::left, Frame::top, height);
    sheet::Text text = sheet.title;
    if (!sheet.reference.isEmpty())
        text = text + sheet::Text(u' ' + sheet.reference);
    const Line line = setter.line(text, {Size::Small});
    printLine(page, line, Size::Small, page.size.width() - Frame::right - line.width, Frame::top, height);
    return Frame::top + height + 2.6;
}

Foot::Foot(TextSetter& setter, const Sheet& sheet, QSizeF paper)
    : m_setter(setter)
    , m_paper(paper)
{
    if (sheet.form == sheet::Form::Letter) {
        m_letter = true;
        m_top = paper.height() - Frame::footBottom - lineHeight(Size::Foot) - 1;
        return;
    }
    const Style style{Size::Foot};
    const double width = paper.width() - Frame::left - Frame::right;
    sheet::Text right = sheet.title + sheet::Text(sheet.reference.isEmpty() ? QString() : u' ' + sheet.reference);
    if (sheet.confidential)
        right = sheet::strong(SheetLabel::Confidential) + sheet::Text(u"　"_s) + right;
    m_right = setter.line(right, style);
    const double leftWidth = width - std::max(m_right.width, 20.0) - 6;
    const QString between = sheet.origin.madeAt.isEmpty() || sheet.origin.madeBy.isEmpty() ? QString() : u"　"_s;
    if (const QString made = sheet.origin.madeAt + between + sheet.origin.madeBy; !made.isEmpty())
        m_left = setter.set(sheet::Text(SheetLabel::MadeAt) + sheet::Text(u'　' + made), style, leftWidth);
    if (!sheet.origin.conditions.isEmpty()) {
        const sheet::Text text = sheet::Text(SheetLabel::Conditions) + sheet::Text(u"　"_s) + sheet.origin.conditions;
        for (Line& line : setter.set(text, style, leftWidth))
            m_left.push_back(std::move(line));
    }
    const double lines = std::max(2.0, static_cast<double>(m_left.size()));
    m_top = paper.height() - Frame::footBottom - lines * lineHeight(Size::Foot) - 1;
}

void Foot::print(Page& page, qsizetype number, qsizetype count)
{
    const double right = m_paper.width() - Frame::right;
    const sheet::Phrase pageOf{SheetLabel::PageOf, {QString::number(number), QString::number(count)}};
    const Line pages = m_setter.line(pageOf, {Size::Foot});
    if (m_letter) { // a letter of one page carries no number
        if (count > 1)
            printLine(page, pages, Size::Foot, right - pages.width, m_top + 1, lineHeight(Size::Foot));
        return;
    }
    page.rules.push_back({static_cast<float>(Frame::left), static_cast<float>(m_top), static_cast<float>(right),
        static_cast<float>(m_top), static_cast<float>(Frame::innerRule)});
    const double height = lineHeight(Size::Foot);
    double y = m_top + 1;
    for (const Line& line : m_left) {
        printLine(page, line, Size::Foot, Frame::left, y, height);
        y += height;
    }
    printLine(page, m_right, Size::Foot, right - m_right.width, m_top + 1, height);
    printLine(page, pages, Size::Foot, right - pages.width, m_top + 1 + height, height);
}

} // namespace musubi::paper
