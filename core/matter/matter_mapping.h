#pragma once

#include "core/db/mapping.h"
#include "core/matter/matter.h"
#include "core/vocabulary/mark_mapping.h"

namespace musubi {

template <>
struct Mapping<Party> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("organization"), &Party::organization},
        Column{QLatin1StringView("role"), &Party::role},
        Column{QLatin1StringView("contact"), &Party::contact},
    };
};

template <>
struct Mapping<Outcome> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("on_date"), &Outcome::on},
        Column{QLatin1StringView("code"), &Outcome::code},
        Column{QLatin1StringView("note"), &Outcome::note},
    };
};

template <>
struct Mapping<PathEntry> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &PathEntry::fiscalYear},
        Column{QLatin1StringView("stage"), &PathEntry::stage},
        Column{QLatin1StringView("basis"), &PathEntry::basis},
        Column{QLatin1StringView("content"), &PathEntry::content},
        Column{QLatin1StringView("result"), &PathEntry::result},
    };
};

template <>
struct Mapping<RelatedMatter> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("related"), &RelatedMatter::matter},
        Column{QLatin1StringView("note"), &RelatedMatter::note},
    };
};

template <>
struct Mapping<Matter> {
    static constexpr QLatin1StringView table{"matter"};
    static constexpr Subject subject = Subject::Matter;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &Matter::fiscalYear},
        Column{QLatin1StringView("sequence"), &Matter::sequence},
        Column{QLatin1StringView("legacy_number"), &Matter::legacyNumber},
        Column{QLatin1StringView("title"), &Matter::title},
        Column{QLatin1StringView("theme"), &Matter::theme},
        Column{QLatin1StringView("opened_on"), &Matter::openedOn},
        Column{QLatin1StringView("lead"), &Matter::lead},
        Column{QLatin1StringView("stage_override"), &Matter::stageOverride},
        Column{QLatin1StringView("stage_reason"), &Matter::stageReason},
        Column{QLatin1StringView("status"), &Matter::status},
        Column{QLatin1StringView("closing_reason"), &Matter::closingReason},
        Column{QLatin1StringView("waiting_for"), &Matter::waitingFor},
        Column{QLatin1StringView("review_on"), &Matter::reviewOn},
        Column{QLatin1StringView("finding"), &Matter::finding},
        Column{QLatin1StringView("sharing"), &Matter::sharing},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("matter_field"), QLatin1StringView("matter"), &Matter::fields},
        Child{QLatin1StringView("matter_area"), QLatin1StringView("matter"), &Matter::areas},
        Child{QLatin1StringView("matter_party"), QLatin1StringView("matter"), &Matter::parties},
        Child{QLatin1StringView("matter_outcome"), QLatin1StringView("matter"), &Matter::outcomes},
        Child{QLatin1StringView("matter_path"), QLatin1StringView("matter"), &Matter::path},
        Child{QLatin1StringView("matter_related"), QLatin1StringView("matter"), &Matter::related},
    };
};

} // namespace musubi
