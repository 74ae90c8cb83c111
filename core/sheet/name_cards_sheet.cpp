#include "core/sheet/name_cards_sheet.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

bool hasCard(const Participant& participant)
{
    return participant.invitation != Invitation::Declined && participant.attendance != Attendance::Absent && participant.attendance != Attendance::AbsentOnTheDay;
}

} // namespace

/// A body that has yet to name somebody stands where the name would: the card is for whoever comes.
std::vector<Sheet> nameCardSheets(const MeetingPaper& paper, const SheetContext& context)
{
    CardPage page;
    for (const PaperParticipant& participant : paper.participants) {
        if (!hasCard(participant.value))
            continue;
        CardPage::Card card{participant.organization, participant.name, participant.title};
        if (card.name.isEmpty())
            std::swap(card.name, card.above);
        if (!card.name.isEmpty())
            page.cards.push_back(std::move(card));
    }
    if (page.cards.empty())
        return {};
    Sheet sheet = startedSheet(context, SheetLabel::NameCards, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.stamps.reset();
    sheet.documentNumber.clear();
    sheet.blocks.push_back(std::move(page));
    return {sheet};
}

} // namespace musubi
