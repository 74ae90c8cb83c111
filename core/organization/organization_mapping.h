#pragma once

#include "core/db/mapping.h"
#include "core/japan/collation.h"
#include "core/organization/organization_keys.h"
#include "core/vocabulary/mark_mapping.h"

namespace musubi {

template <>
struct Mapping<OrganizationAlias> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &OrganizationAlias::name},
        Column{QLatin1StringView("reading"), &OrganizationAlias::reading},
    };
};

template <>
struct Mapping<FormerName> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &FormerName::name},
        Column{QLatin1StringView("reading"), &FormerName::reading},
        Column{QLatin1StringView("valid_until"), &FormerName::validUntil},
        Column{QLatin1StringView("legal_form"), &FormerName::legalForm},
    };
};

template <>
struct Mapping<Organization> {
    static constexpr QLatin1StringView table{"organization"};
    static constexpr Subject subject = Subject::Organization;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &Organization::name},
        Column{QLatin1StringView("reading"), &Organization::reading},
        Column{QLatin1StringView("legal_form"), &Organization::legalForm},
        Column{QLatin1StringView("form_behind"), &Organization::formBehind},
        Column{QLatin1StringView("kind"), &Organization::kind},
        Column{QLatin1StringView("sector"), &Organization::sector},
        Column{QLatin1StringView("parent"), &Organization::parent},
        Column{QLatin1StringView("corporate_number"), &Organization::corporateNumber},
        Column{QLatin1StringView("representative"), &Organization::representative},
        Column{QLatin1StringView("postal_code"), &Organization::postalCode},
        Column{QLatin1StringView("address"), &Organization::address},
        Column{QLatin1StringView("phone"), &Organization::phone},
        Column{QLatin1StringView("fax"), &Organization::fax},
        Column{QLatin1StringView("mail"), &Organization::mail},
        Column{QLatin1StringView("url"), &Organization::url},
        Column{QLatin1StringView("liaison"), &Organization::liaison},
        Column{QLatin1StringView("members"), &Organization::members},
        Column{QLatin1StringView("founded_on"), &Organization::foundedOn},
        Column{QLatin1StringView("note"), &Organization::note},
        Column{QLatin1StringView("active"), &Organization::active},
        Column{QLatin1StringView("do_not_invite"), &Organization::doNotInvite},
        Column{QLatin1StringView("do_not_invite_reason"), &Organization::doNotInviteReason},
        Column{QLatin1StringView("dissolved_on"), &Organization::dissolvedOn},
    };
    static constexpr std::tuple derived{
        Derived<Organization>{QLatin1StringView("sort_key"), [](const Organization& value) { return japan::collationKey(value.reading.isEmpty() ? value.name : value.reading); }},
        Derived<Organization>{QLatin1StringView("search_key"), [](const Organization& value) { return searchKeyOf(value); }},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("organization_field"), QLatin1StringView("organization"), &Organization::fields},
        Child{QLatin1StringView("organization_goal"), QLatin1StringView("organization"), &Organization::goals},
        Child{QLatin1StringView("organization_area"), QLatin1StringView("organization"), &Organization::areas},
        Child{QLatin1StringView("organization_alias"), QLatin1StringView("organization"), &Organization::aliases},
        Child{QLatin1StringView("organization_former_name"), QLatin1StringView("organization"), &Organization::formerNames},
    };
};

} // namespace musubi
