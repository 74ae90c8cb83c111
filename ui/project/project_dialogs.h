#pragma once

#include "core/project/project_desk.h"
#include "ui/project/part_draft.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

// Small forms around a project. Each shows what it is given, and returns whether the user wants what is then in it. `keep` hears
// of every change on the way there.

/// Amounts and budget; beside each amount stands what the rule or the budget gives for it. `rule` may be null.
bool askForMoney(Centre& centre, Project& project, const ProgrammeRule* rule, const KeepProject& keep, QWidget* parent);
/// 役割分担表, as agreed and as it was.
bool askForRoles(Centre& centre, Project& project, const KeepProject& keep, QWidget* parent);
bool askForReport(Centre& centre, const Milestone& milestone, MilestoneReport& report, QWidget* parent);
/// Scores, result, 付帯意見 and how it was met; `row` is the project as it stands.
bool askForScreening(Centre& centre, const Stored<Project>& row, Project& project, const KeepProject& keep, QWidget* parent);
/// All items of one time; those of which nothing is said are left out of the value.
bool askForEvaluation(Centre& centre, Project& project, EvaluationTiming timing, const KeepProject& keep, QWidget* parent);
/// What is to be said of a line of the checklist; empty takes it away.
bool askForRequirementNote(ProjectRequirement& requirement, QWidget* parent);
/// Why it is withdrawn or suspended.
bool askForProjectReason(const QString& title, QString& reason, QWidget* parent);

} // namespace musubi::ui
