#pragma once

#include "core/sheet/meeting_paper.h"

namespace musubi {

/// 日程調整の回答票: the dates offered with empty boxes for ○△×, to be sent back by fax or mail. One for each who is asked,
/// with their name on it; one without a name where nobody is asked yet.
std::vector<Sheet> replySheets(const MeetingPaper& paper, const SheetContext& context);

} // namespace musubi
