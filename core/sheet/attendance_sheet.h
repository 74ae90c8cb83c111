#pragma once

#include "core/sheet/meeting_paper.h"

namespace musubi {

/// 出席者名簿: body, post and name as of the day of the meeting, side, attendance, and before it a box to sign in.
Sheet attendanceSheet(const MeetingPaper& paper, const SheetContext& context);

} // namespace musubi
