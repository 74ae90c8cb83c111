#pragma once

#include "core/project/project_desk.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

// Small forms around a project. Each shows what it is given, and returns whether the user wants what is then in it.

/// Amounts and budget; says beside the eligible cost what the rule gives. `rule` may be null.
bool askForMoney(Centre& centre, Project& project, const ProgrammeRule* rule, QWidget* parent);
/// 役割分担表, as agreed and as it was.
bool askForRoles(Centre& centre, const Project& project, QList<ProjectRole>& roles, QWidget* parent);
bool askForReport(Centre& centre, const Milestone& milestone, MilestoneReport& report, QWidget* parent);
bool askForScreening(Centre& centre, ProjectScreening& screening, QWidget* parent);
/// All items of one time; those that nobody scored are left out of the value.
bool askForEvaluation(Centre& centre, QList<Evaluation>& evaluations, EvaluationTiming timing, QWidget* parent);
/// Why it is withdrawn or suspended.
bool askForProjectReason(const QString& title, QString& reason, QWidget* parent);

} // namespace musubi::ui
