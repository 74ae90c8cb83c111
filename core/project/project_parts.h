#pragma once

#include "core/project/project.h"

namespace musubi {

// What each of the small forms of a project is about: taken over from another state of it, the rest stays.

void takeMoney(Project& into, const Project& from);
void takeRoles(Project& into, const Project& from);
void takeScreening(Project& into, const Project& from);
/// The evaluations of this moment only.
void takeEvaluations(Project& into, const Project& from, EvaluationTiming timing);

} // namespace musubi
