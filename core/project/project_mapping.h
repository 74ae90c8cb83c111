#pragma once

#include "core/matter/matter_mapping.h"
#include "core/project/project.h"

namespace musubi {

template <>
struct Mapping<ProjectRole> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("task"), &ProjectRole::task},
        Column{QLatin1StringView("organization"), &ProjectRole::organization},
        Column{QLatin1StringView("expected"), &ProjectRole::expected},
        Column{QLatin1StringView("actual_part"), &ProjectRole::actual},
    };
};

template <>
struct Mapping<BudgetLine> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("item"), &BudgetLine::item},
        Column{QLatin1StringView("note"), &BudgetLine::note},
        Column{QLatin1StringView("eligible"), &BudgetLine::eligible},
        Column{QLatin1StringView("planned"), &BudgetLine::planned},
        Column{QLatin1StringView("changed"), &BudgetLine::changed},
        Column{QLatin1StringView("actual"), &BudgetLine::actual},
    };
};

template <>
struct Mapping<Milestone> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("milestone"), &Milestone::kind},
        Column{QLatin1StringView("title"), &Milestone::title},
        Column{QLatin1StringView("due_on"), &Milestone::dueOn},
        Column{QLatin1StringView("state"), &Milestone::state},
        Column{QLatin1StringView("done_on"), &Milestone::doneOn},
        Column{QLatin1StringView("result"), &Milestone::result},
    };
};

template <>
struct Mapping<ProjectRequirement> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("requirement"), &ProjectRequirement::kind},
        Column{QLatin1StringView("text"), &ProjectRequirement::text},
        Column{QLatin1StringView("met"), &ProjectRequirement::met},
        Column{QLatin1StringView("note"), &ProjectRequirement::note},
    };
};

template <>
struct Mapping<ScreeningScore> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("criterion"), &ScreeningScore::criterion},
        Column{QLatin1StringView("reviewer"), &ScreeningScore::reviewer},
        Column{QLatin1StringView("score"), &ScreeningScore::score},
        Column{QLatin1StringView("remark"), &ScreeningScore::remark},
    };
};

template <>
struct Mapping<Evaluation> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("timing"), &Evaluation::timing},
        Column{QLatin1StringView("item"), &Evaluation::item},
        Column{QLatin1StringView("private_score"), &Evaluation::privateScore},
        Column{QLatin1StringView("private_reason"), &Evaluation::privateReason},
        Column{QLatin1StringView("public_score"), &Evaluation::publicScore},
        Column{QLatin1StringView("public_reason"), &Evaluation::publicReason},
        Column{QLatin1StringView("centre_score"), &Evaluation::centreScore},
        Column{QLatin1StringView("centre_note"), &Evaluation::centreNote},
        Column{QLatin1StringView("committee_score"), &Evaluation::committeeScore},
        Column{QLatin1StringView("committee_note"), &Evaluation::committeeNote},
    };
};

template <>
struct Mapping<Project> {
    static constexpr QLatin1StringView table{"project"};
    static constexpr Subject subject = Subject::Project;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &Project::fiscalYear},
        Column{QLatin1StringView("sequence"), &Project::sequence},
        Column{QLatin1StringView("legacy_number"), &Project::legacyNumber},
        Column{QLatin1StringView("title"), &Project::title},
        Column{QLatin1StringView("matter"), &Project::matter},
        Column{QLatin1StringView("programme"), &Project::programme},
        Column{QLatin1StringView("track"), &Project::track},
        Column{QLatin1StringView("basis"), &Project::basis},
        Column{QLatin1StringView("basis_note"), &Project::basisNote},
        Column{QLatin1StringView("predecessor"), &Project::predecessor},
        Column{QLatin1StringView("staff"), &Project::staff},
        Column{QLatin1StringView("status"), &Project::status},
        Column{QLatin1StringView("status_reason"), &Project::statusReason},
        Column{QLatin1StringView("starts_on"), &Project::startsOn},
        Column{QLatin1StringView("ends_on"), &Project::endsOn},
        Column{QLatin1StringView("purpose"), &Project::purpose},
        Column{QLatin1StringView("content"), &Project::content},
        Column{QLatin1StringView("result"), &Project::result},
        Column{QLatin1StringView("total_cost"), &Project::totalCost},
        Column{QLatin1StringView("eligible_cost"), &Project::eligibleCost},
        Column{QLatin1StringView("applied"), &Project::applied},
        Column{QLatin1StringView("granted"), &Project::granted},
        Column{QLatin1StringView("advance"), &Project::advance},
        Column{QLatin1StringView("changed_grant"), &Project::changedGrant},
        Column{QLatin1StringView("fixed"), &Project::fixed},
        Column{QLatin1StringView("returned"), &Project::returned},
        Column{QLatin1StringView("screening"), &Project::screening},
        Column{QLatin1StringView("screened_on"), &Project::screenedOn},
        Column{QLatin1StringView("opinion"), &Project::opinion},
        Column{QLatin1StringView("opinion_answer"), &Project::opinionAnswer},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("project_party"), QLatin1StringView("project"), &Project::parties},
        Child{QLatin1StringView("project_role"), QLatin1StringView("project"), &Project::roles},
        Child{QLatin1StringView("project_budget"), QLatin1StringView("project"), &Project::budget},
        Child{QLatin1StringView("project_milestone"), QLatin1StringView("project"), &Project::milestones},
        Child{QLatin1StringView("project_requirement"), QLatin1StringView("project"), &Project::requirements},
        Child{QLatin1StringView("project_score"), QLatin1StringView("project"), &Project::scores},
        Child{QLatin1StringView("project_evaluation"), QLatin1StringView("project"), &Project::evaluations},
        Child{QLatin1StringView("project_outcome"), QLatin1StringView("project"), &Project::outcomes},
    };
};

} // namespace musubi
