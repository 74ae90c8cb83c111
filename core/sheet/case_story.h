#pragma once

#include "core/sheet/case_summary_sheet.h"

namespace musubi::sheet {

/// 主な経過, oldest first.
struct CaseStory {
    RuledTable events;
    size_t leftOut = 0; // what a long case leaves out of its middle
};

CaseStory caseStory(const CaseSummaryPaper& paper, const SheetContext& context);

/// 第2回 見直し会議
Text meetingCalled(int round, const Term<MeetingKindList>& kind, const SheetContext& context);

} // namespace musubi::sheet
