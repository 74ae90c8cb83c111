#pragma once

#include "core/db/mapping.h"
#include "core/programme/programme.h"

namespace musubi {

template <>
struct Mapping<FormerProgrammeName> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &FormerProgrammeName::name},
        Column{QLatin1StringView("until_year"), &FormerProgrammeName::untilYear},
    };
};

template <>
struct Mapping<ProgrammeRule> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &ProgrammeRule::fiscalYear},
        Column{QLatin1StringView("track"), &ProgrammeRule::track},
        Column{QLatin1StringView("cap"), &ProgrammeRule::cap},
        Column{QLatin1StringView("rate_numerator"), &ProgrammeRule::rateNumerator},
        Column{QLatin1StringView("rate_denominator"), &ProgrammeRule::rateDenominator},
        Column{QLatin1StringView("rounding_unit"), &ProgrammeRule::roundingUnit},
        Column{QLatin1StringView("rounding"), &ProgrammeRule::rounding},
        Column{QLatin1StringView("consultation_mandatory"), &ProgrammeRule::consultationMandatory},
        Column{QLatin1StringView("minimum_members"), &ProgrammeRule::minimumMembers},
        Column{QLatin1StringView("call_on"), &ProgrammeRule::callOn},
        Column{QLatin1StringView("deadline_on"), &ProgrammeRule::deadlineOn},
        Column{QLatin1StringView("screening_on"), &ProgrammeRule::screeningOn},
        Column{QLatin1StringView("decision_on"), &ProgrammeRule::decisionOn},
        Column{QLatin1StringView("review_meeting_on"), &ProgrammeRule::reviewMeetingOn},
        Column{QLatin1StringView("grant_on"), &ProgrammeRule::grantOn},
        Column{QLatin1StringView("interim_on"), &ProgrammeRule::interimOn},
        Column{QLatin1StringView("report_on"), &ProgrammeRule::reportOn},
        Column{QLatin1StringView("settlement_on"), &ProgrammeRule::settlementOn},
        Column{QLatin1StringView("note"), &ProgrammeRule::note},
    };
};

template <>
struct Mapping<ProgrammeRequirement> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &ProgrammeRequirement::fiscalYear},
        Column{QLatin1StringView("requirement"), &ProgrammeRequirement::kind},
        Column{QLatin1StringView("text"), &ProgrammeRequirement::text},
    };
};

template <>
struct Mapping<ProgrammeStep> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("text"), &ProgrammeStep::text},
        Column{QLatin1StringView("working_days"), &ProgrammeStep::workingDays},
    };
};

template <>
struct Mapping<Programme> {
    static constexpr QLatin1StringView table{"programme"};
    static constexpr Subject subject = Subject::Programme;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &Programme::name},
        Column{QLatin1StringView("owner"), &Programme::owner},
        Column{QLatin1StringView("first_year"), &Programme::firstYear},
        Column{QLatin1StringView("last_year"), &Programme::lastYear},
        Column{QLatin1StringView("note"), &Programme::note},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("programme_former_name"), QLatin1StringView("programme"), &Programme::formerNames},
        Child{QLatin1StringView("programme_rule"), QLatin1StringView("programme"), &Programme::rules},
        Child{QLatin1StringView("programme_requirement"), QLatin1StringView("programme"), &Programme::requirements},
        Child{QLatin1StringView("programme_step"), QLatin1StringView("programme"), &Programme::steps},
    };
};

} // namespace musubi
