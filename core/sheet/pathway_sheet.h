#pragma once

#include "core/sheet/case_summary_sheet.h"

namespace musubi {

/// One fact as the table prints it.
struct PathwayPaperRow {
    QString year, day, kind, what, result, number;
    bool strong = false;
};

/// All that the sheet of 協働のあゆみ prints of one case; the words are in the language of the sheet.
struct PathwayPaper {
    QString number;
    QString title;
    QString theme;
    Stage stage = Stage::Consultation;
    sheet::PathwayChart chart;
    QList<PathwayPaperRow> rows;
};

/// 協働のあゆみ on A4 landscape: the picture, then the same facts as a table.
Sheet pathwaySheet(const PathwayPaper& paper, const SheetContext& context);

} // namespace musubi
