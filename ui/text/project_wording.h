#pragma once

#include "core/project/project_desk.h"

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
/// 「市民協働推進モデル事業（2年目）」: under what it ran, with its year where it runs for several.
QString basisOf(const PathEntry& entry);
/// The same of a project: its programme, or the other basis on which it runs.
QString basisOfLine(Centre& centre, const ProjectLine& line);
QString inYearOfChain(const QString& basis, int year);
/// 2,000,000円; ¥2,000,000 in English; nothing for what is not known.
QString yen(const std::optional<qint64>& amount);

} // namespace musubi::text
