#pragma once

#include "core/exchange/table.h"
#include "core/project/project_desk.h"
#include "core/sheet/sheet.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

/// 事業カルテ, in the language in use.
Sheet projectSheetOf(Centre& centre, Id<Project> id);
/// 役割分担表.
Sheet roleTableOf(Centre& centre, Id<Project> id);
/// 役割分担表　新旧対照 of two of its versions (see ProjectDesk::roleVersions), by their places.
Sheet roleComparisonOf(Centre& centre, Id<Project> id, int before, int after);
/// 審査集計.
Sheet screeningSheetOf(Centre& centre, Id<Project> id);
/// 補助事業台帳 of a fiscal year, and the lines of one or several as a list that leaves.
Sheet grantLedgerOf(Centre& centre, int fiscalYear);
ExportTable grantLedgerTableOf(Centre& centre, const QList<int>& fiscalYears);

} // namespace musubi::text
