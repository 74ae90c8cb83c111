#pragma once

#include "core/sheet/project_sheet.h"

namespace musubi {

/// 評価シート: what both sides gave for each item, at each time they looked back, how far they stand apart and why. Of a project
/// that nobody has scored yet it is a form to be filled in.
Sheet evaluationSheet(const ProjectPaper& paper, const SheetContext& context);

namespace sheet {

/// The scores side by side; with the time of each where they are of several.
RuledTable evaluationTable(const QList<ProjectPaper::Item>& items, bool withTime);

} // namespace sheet
} // namespace musubi
