#pragma once

#include "core/db/mapping.h"
#include "core/vocabulary/lists.h"

namespace musubi {

template <>
struct Mapping<Mark> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("code"), &Mark::code},
        Column{QLatin1StringView("main"), &Mark::main},
    };
};

} // namespace musubi
