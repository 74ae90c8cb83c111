#pragma once

#include "core/sheet/meeting_paper.h"

namespace musubi {

/// 名札: one card for each who comes, or came, ten on a page; also laid on the table. Who declined or stays away has none.
/// Empty where nobody has a card.
std::vector<Sheet> nameCardSheets(const MeetingPaper& paper, const SheetContext& context);

} // namespace musubi
