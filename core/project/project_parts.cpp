#include "core/project/project_parts.h"

namespace musubi {

void takeMoney(Project& into, const Project& from)
{
    for (const auto amount : {&Project::totalCost, &Project::eligibleCost, &Project::applied, &Project::granted, &Project::advance, &Project::changedGrant,
             &Project::fixed, &Project::returned})
        into.*amount = from.*amount;
    into.budget = from.budget;
}

void takeRoles(Project& into, const Project& from)
{
    into.roles = from.roles;
}

void takeScreening(Project& into, const Project& from)
{
    into.scores = from.scores;
    into.screening = from.screening;
    into.screenedOn = from.screenedOn;
    into.opinion = from.opinion;
    into.opinionAnswer = from.opinionAnswer;
}

void takeEvaluations(Project& into, const Project& from, EvaluationTiming timing)
{
    into.evaluations.removeIf([&](const Evaluation& one) { return one.timing == timing; });
    for (const Evaluation& one : from.evaluations)
        if (one.timing == timing)
            into.evaluations << one;
}

} // namespace musubi
