#pragma once

#include "core/sheet/meeting_paper.h"

namespace musubi {

/// 次第: what is on the table, with the time at which each item begins where minutes were given, and what is still open
/// from the meeting before. It is handed out: neither 取扱注意 nor stamps.
Sheet agendaSheet(const MeetingPaper& paper, const SheetContext& context);

} // namespace musubi
