#pragma once

#include "core/sheet/meeting_paper.h"

namespace musubi {

/// 議事録: who was there, what was said to each item, what was agreed, disputed, left open and promised, and when one meets
/// again. Before it is final the title says 案.
Sheet minutesSheet(const MeetingPaper& paper, const SheetContext& context);

/// 合意事項・宿題一覧: the last third of it, to be handed round at once.
Sheet promisesSheet(const MeetingPaper& paper, const SheetContext& context);

} // namespace musubi
