#pragma once

#include "core/project/project_desk.h"
#include "core/project/role_table.h"

#include <QString>

namespace musubi {
class Centre;
}

namespace musubi::text {

QString projectStatusName(ProjectStatus status);
/// 事前協議, 交付決定 …; of a step of its own its title.
QString milestoneName(MilestoneKind kind, const QString& title = {});
QString milestoneStateName(MilestoneState state);
QString screeningResultName(ScreeningResult result);
QString evaluationTimingName(EvaluationTiming timing);
QString requirementKindName(RequirementKind kind);
QString roundingName(Rounding rounding);
/// ◎, ○, △; nothing for no part.
QString rolePartSign(RolePart part);
/// 主に担う, 共に担う, 助言する.
QString rolePartName(RolePart part);
/// What stands in a cell: its sign as agreed, and in brackets how it was where that is known and different; ― for nothing.
QString roleCellText(const RoleTable::Cell& cell);
/// 変更, 追加, 削除; nothing for a task that is the same.
QString roleChangeName(RoleComparison::Kind kind);
/// 「○ → ◎」; of a task that came or went, and where nothing changed, what stands there.
QString roleChangeText(RoleComparison::Kind kind, const RoleComparison::Cell& cell);
/// When and by whom a version of the roles was recorded; the latest says so.
QString roleVersionName(Centre& centre, qint64 action, bool latest);
/// What is not as it should be, a sentence for each task: 「講座」に◎がない.
QStringList roleComplaints(const RoleTable& table);
/// 「市民協働推進モデル事業（2年目）」: under what it ran, with its year where it runs for several.
QString basisOf(const PathEntry& entry);
/// The same of a project: its programme, or the other basis on which it runs.
QString basisOfLine(Centre& centre, const ProjectLine& line);
QString inYearOfChain(const QString& basis, int year);
/// 2,000,000円; ¥2,000,000 in English; nothing for what is not known.
QString yen(const std::optional<qint64>& amount);

} // namespace musubi::text
