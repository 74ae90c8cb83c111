#include "ui/paper/card_page.h"

#include <algorithm>

namespace musubi::paper {

namespace {

constexpr size_t cardsBeside = 2, cardsBelow = 5;
constexpr double tallestCard = 55, cardPadding = 4, betweenCardParts = 2; // millimetres

struct CardPart {
    Lines lines;
    Size size;
};

/// On one line, in the largest of these sizes in which it fits; what fits in none is broken into lines of about the same length.
CardPart fittedPart(TextSetter& setter, const sheet::Text& text, std::initializer_list<Size> sizes, bool bold, double width)
{
    constexpr double step = 1; // millimetres
    CardPart part{{}, *sizes.begin()};
    for (const Size size : sizes) {
        part = {setter.set(text, {size, bold}, width), size};
        if (part.lines.size() <= 1)
            return part;
    }
    for (double narrower = width - step; narrower > width / 3; narrower -= step) {
        Lines lines = setter.set(text, {part.size, bold}, narrower);
        if (lines.size() > part.lines.size())
            break;
        part.lines = std::move(lines);
    }
    return part;
}

/// What stands on the card, in the middle of it.
void printCard(Flow& flow, TextSetter& setter, const sheet::CardPage::Card& card, double x, double top, double width, double height)
{
    flow.box(x, top, width, height, Frame::innerRule);
    const double inner = width - 2 * cardPadding;
    std::vector<CardPart> parts;
    if (!card.above.isEmpty())
        parts.push_back(fittedPart(setter, card.above, {Size::Body, Size::Small}, false, inner));
    if (!card.name.isEmpty())
        parts.push_back(fittedPart(setter, card.name, {Size::Title, Size::Subtitle, Size::Addressee}, true, inner));
    if (!card.below.isEmpty())
        parts.push_back(fittedPart(setter, card.below, {Size::Body, Size::Small}, false, inner));
    double whole = betweenCardParts * static_cast<double>(parts.size() - 1);
    for (const CardPart& part : parts)
        whole += static_cast<double>(part.lines.size()) * lineHeight(part.size);
    double y = top + std::max(cardPadding / 2, (height - whole) / 2);
    for (const CardPart& part : parts) {
        for (const Line& line : part.lines) {
            if (y + lineHeight(part.size) > top + height)
                return; // more than a card holds
            flow.printAligned(line, part.size, x + cardPadding, inner, sheet::Align::Centre, y);
            y += lineHeight(part.size);
        }
        y += betweenCardParts;
    }
}

} // namespace

void flowCards(Flow& flow, TextSetter& setter, const sheet::CardPage& page, double room)
{
    constexpr double rounding = 0.01; // millimetres: what the sum of the rows may lose
    const double width = flow.width() / static_cast<double>(cardsBeside);
    const double height = std::min(tallestCard, (room - rounding) / static_cast<double>(cardsBelow)); // the first page has a head
    for (size_t i = 0; i < page.cards.size(); i += cardsBeside) {
        flow.start(height);
        for (size_t beside = 0; beside < cardsBeside && i + beside < page.cards.size(); ++beside)
            printCard(flow, setter, page.cards[i + beside], flow.left() + static_cast<double>(beside) * width, flow.y, width, height);
        flow.advance(height);
    }
}

} // namespace musubi::paper
