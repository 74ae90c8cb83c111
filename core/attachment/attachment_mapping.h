#pragma once

#include "core/attachment/attachment.h"
#include "core/db/mapping.h"

namespace musubi {

template <>
struct Mapping<Attachment> {
    static constexpr QLatin1StringView table{"attachment"};
    static constexpr Subject subject = Subject::Attachment;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("consultation"), &Attachment::consultation},
        Column{QLatin1StringView("matter"), &Attachment::matter},
        Column{QLatin1StringView("meeting"), &Attachment::meeting},
        Column{QLatin1StringView("name"), &Attachment::name},
        Column{QLatin1StringView("size"), &Attachment::size},
        Column{QLatin1StringView("content"), &Attachment::content},
        Column{QLatin1StringView("added_at"), &Attachment::addedAt},
    };
};

} // namespace musubi
