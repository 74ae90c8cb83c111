#pragma once

#include "core/sheet/project_sheet.h"

namespace musubi {

/// 要件チェック: the conditions of the call and the papers to hand in as its programme's year asks for them, which of them are
/// checked, and whether 事前協議 was held where it is mandatory.
Sheet requirementSheet(const ProjectPaper& paper, const SheetContext& context);

} // namespace musubi
