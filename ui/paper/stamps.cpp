#include "ui/paper/stamps.h"

namespace musubi::paper {

namespace {

constexpr double widest = 16, narrowest = 13, padOfName = 0.6;

Lines nameLines(TextSetter& setter, const QString& name, double boxWidth)
{
    return setter.set(name, {Size::Stamp}, boxWidth - 2 * padOfName);
}

// 供覧 stands letter below letter; words in letters of the alphabet are turned.
void printHeading(Flow& flow, TextSetter& setter, SheetLabel label, double x, double y, const StampFrame& frame)
{
    const QString words = setter.words(label);
    const Style style{Size::Stamp};
    const double line = lineHeight(Size::Stamp) + 0.8;
    const bool upright = std::all_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
    if (!upright) {
        Line turned = setter.line(words, style);
        for (Piece& piece : turned.pieces)
            piece.quarterTurn = true;
        double down = y + (frame.height - turned.width) / 2;
        const double em = pointSize(style.size) * 25.4 / 72;
        for (Piece piece : turned.pieces) {
            piece.baseline = static_cast<float>(down); // turned: where the text begins, from top to bottom
            piece.x = static_cast<float>(x + frame.headingWidth / 2 - 0.38 * em);
            down += static_cast<double>(piece.width);
            flow.page().pieces.push_back(std::move(piece));
        }
        return;
    }
    double top = y + (frame.height - line * static_cast<double>(words.size())) / 2;
    for (const QChar letter : words) {
        const Line one = setter.line(QString(letter), style);
        flow.print(one, style.size, x + (frame.headingWidth - one.width) / 2, top, line);
        top += line;
    }
}

} // namespace

StampFrame measureStamps(TextSetter& setter, const sheet::StampRow& stamps, double available)
{
    StampFrame frame;
    const auto count = static_cast<double>(stamps.boxes.size());
    const double beside = (available - 60 - frame.headingWidth) / count; // leaves room for the addressee
    const double alone = (available - frame.headingWidth) / count;
    frame.besideAddressee = beside >= narrowest;
    frame.boxWidth = std::min(frame.besideAddressee ? beside : alone, widest);
    for (const QString& name : stamps.boxes) {
        const auto lines = static_cast<double>(nameLines(setter, name, frame.boxWidth).size());
        frame.nameHeight = std::max(frame.nameHeight, lines * lineHeight(Size::Stamp));
    }
    frame.width = frame.headingWidth + count * frame.boxWidth;
    frame.height = frame.nameHeight + frame.boxHeight;
    return frame;
}

void printStamps(Flow& flow, TextSetter& setter, const sheet::StampRow& stamps, const StampFrame& frame)
{
    const double top = flow.y;
    const double bottom = top + frame.height;
    const double left = flow.left() + flow.width() - frame.width;
    flow.page().shades.emplace_back(left, top, frame.headingWidth, frame.height);
    flow.page().shades.emplace_back(left + frame.headingWidth, top, frame.width - frame.headingWidth, frame.nameHeight);
    flow.box(left, top, frame.width, frame.height);
    double x = left + frame.headingWidth;
    flow.rule(x, top + frame.nameHeight, left + frame.width, top + frame.nameHeight, Frame::innerRule);
    printHeading(flow, setter, stamps.heading, left, top, frame);
    for (const QString& name : stamps.boxes) {
        flow.rule(x, top, x, bottom, Frame::innerRule);
        const Lines lines = nameLines(setter, name, frame.boxWidth);
        double y = top + (frame.nameHeight - static_cast<double>(lines.size()) * lineHeight(Size::Stamp)) / 2;
        for (const Line& line : lines) {
            flow.printAligned(line, Size::Stamp, x, frame.boxWidth, sheet::Align::Centre, y);
            y += lineHeight(Size::Stamp);
        }
        x += frame.boxWidth;
    }
}

} // namespace musubi::paper
