#pragma once

#include "core/db/mapping.h"
#include "core/vocabulary/vocabulary_term.h"

namespace musubi {

template <>
struct Mapping<VocabularyTerm> {
    static constexpr QLatin1StringView table{"term"};
    static constexpr Subject subject = Subject::Term;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("list"), &VocabularyTerm::list},
        Column{QLatin1StringView("code"), &VocabularyTerm::code},
        Column{QLatin1StringView("label_ja"), &VocabularyTerm::labelJa},
        Column{QLatin1StringView("label_en"), &VocabularyTerm::labelEn},
        Column{QLatin1StringView("report_group"), &VocabularyTerm::group},
        Column{QLatin1StringView("sector"), &VocabularyTerm::sector},
        Column{QLatin1StringView("position"), &VocabularyTerm::position},
        Column{QLatin1StringView("active"), &VocabularyTerm::active},
    };
};

} // namespace musubi
