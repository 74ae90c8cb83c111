#pragma once

#include "core/db/mapping.h"
#include "core/staff/staff.h"

namespace musubi {

template <>
struct Mapping<Staff> {
    static constexpr QLatin1StringView table{"staff"};
    static constexpr Subject subject = Subject::Staff;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("code"), &Staff::code},
        Column{QLatin1StringView("name"), &Staff::name},
        Column{QLatin1StringView("reading"), &Staff::reading},
        Column{QLatin1StringView("initial"), &Staff::initial},
        Column{QLatin1StringView("active"), &Staff::active},
    };
};

} // namespace musubi
