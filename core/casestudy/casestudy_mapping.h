#pragma once

#include "core/casestudy/casestudy.h"
#include "core/db/mapping.h"

namespace musubi {

template <>
struct Mapping<StudyYear> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &StudyYear::fiscalYear},
        Column{QLatin1StringView("heading"), &StudyYear::heading},
        Column{QLatin1StringView("content"), &StudyYear::content},
    };
};

template <>
struct Mapping<StudyAnswer> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("question"), &StudyAnswer::question},
        Column{QLatin1StringView("answer"), &StudyAnswer::answer},
        Column{QLatin1StringView("sector"), &StudyAnswer::side},
        Column{QLatin1StringView("who"), &StudyAnswer::who},
        Column{QLatin1StringView("on_date"), &StudyAnswer::on},
    };
};

template <>
struct Mapping<StudyPublication> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("medium"), &StudyPublication::medium},
        Column{QLatin1StringView("volume"), &StudyPublication::volume},
        Column{QLatin1StringView("on_date"), &StudyPublication::on},
        Column{QLatin1StringView("month_only"), &StudyPublication::monthOnly},
        Column{QLatin1StringView("url"), &StudyPublication::url},
    };
};

template <>
struct Mapping<StudyPhoto> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("attachment"), &StudyPhoto::attachment},
        Column{QLatin1StringView("caption"), &StudyPhoto::caption},
    };
};

template <>
struct Mapping<CaseStudy> {
    static constexpr QLatin1StringView table{"case_study"};
    static constexpr Subject subject = Subject::CaseStudy;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("matter"), &CaseStudy::matter},
        Column{QLatin1StringView("title"), &CaseStudy::title},
        Column{QLatin1StringView("lead_text"), &CaseStudy::lead},
        Column{QLatin1StringView("sharing"), &CaseStudy::sharing},
        Column{QLatin1StringView("study_status"), &CaseStudy::status},
        Column{QLatin1StringView("note"), &CaseStudy::note},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("case_study_year"), QLatin1StringView("case_study"), &CaseStudy::years},
        Child{QLatin1StringView("case_study_answer"), QLatin1StringView("case_study"), &CaseStudy::answers},
        Child{QLatin1StringView("case_study_publication"), QLatin1StringView("case_study"), &CaseStudy::publications},
        Child{QLatin1StringView("case_study_photo"), QLatin1StringView("case_study"), &CaseStudy::photos},
    };
};

} // namespace musubi
