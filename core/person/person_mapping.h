#pragma once

#include "core/db/mapping.h"
#include "core/japan/collation.h"
#include "core/person/person_keys.h"

namespace musubi {

template <>
struct Mapping<Affiliation> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("organization"), &Affiliation::organization},
        Column{QLatin1StringView("title"), &Affiliation::title},
        Column{QLatin1StringView("valid_from"), &Affiliation::validFrom},
        Column{QLatin1StringView("valid_until"), &Affiliation::validUntil},
    };
};

template <>
struct Mapping<Person> {
    static constexpr QLatin1StringView table{"person"};
    static constexpr Subject subject = Subject::Person;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("name"), &Person::name},
        Column{QLatin1StringView("reading"), &Person::reading},
        Column{QLatin1StringView("phone"), &Person::phone},
        Column{QLatin1StringView("mobile"), &Person::mobile},
        Column{QLatin1StringView("mail"), &Person::mail},
        Column{QLatin1StringView("note"), &Person::note},
        Column{QLatin1StringView("do_not_invite"), &Person::doNotInvite},
        Column{QLatin1StringView("do_not_invite_reason"), &Person::doNotInviteReason},
    };
    static constexpr std::tuple derived{
        Derived<Person>{QLatin1StringView("sort_key"), [](const Person& value) { return japan::collationKey(value.reading.isEmpty() ? value.name : value.reading); }},
        Derived<Person>{QLatin1StringView("search_key"), [](const Person& value) { return searchKeyOf(value); }},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("person_affiliation"), QLatin1StringView("person"), &Person::affiliations},
    };
};

} // namespace musubi
