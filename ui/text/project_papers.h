#pragma once

#include "core/exchange/table.h"
#include "core/project/project_desk.h"
#include "core/sheet/sheet.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

/// The sheets of one project: 事業カルテ, 役割分担表, 要件チェック, 審査集計, 評価シート.
enum class ProjectSheet { Record, Roles, Requirements, Screening, Evaluation };

/// Ready to be laid out, in the language in use. Throws Error(Missing).
Sheet projectSheetOf(Centre& centre, Id<Project> id, ProjectSheet which);
/// 役割分担表　新旧対照 of two of its versions (see ProjectDesk::roleVersions), by their places.
Sheet roleComparisonOf(Centre& centre, Id<Project> id, int before, int after);
/// 補助事業台帳 of a fiscal year, and the lines of one or several as a list that leaves.
Sheet grantLedgerOf(Centre& centre, int fiscalYear);
ExportTable grantLedgerTableOf(Centre& centre, const QList<int>& fiscalYears);

} // namespace musubi::text

template <>
struct musubi::Codes<musubi::text::ProjectSheet> {
    static constexpr std::array entries{
        CodeEntry{text::ProjectSheet::Record, QLatin1StringView("project")},
        CodeEntry{text::ProjectSheet::Roles, QLatin1StringView("role-table")},
        CodeEntry{text::ProjectSheet::Requirements, QLatin1StringView("requirements")},
        CodeEntry{text::ProjectSheet::Screening, QLatin1StringView("screening")},
        CodeEntry{text::ProjectSheet::Evaluation, QLatin1StringView("evaluation")},
    };
};
