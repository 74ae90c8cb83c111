#pragma once

#include "core/db/mapping.h"

namespace musubi {

/// One setting as the file keeps it: a key with dots, its value as text. Each is a row of its own,
/// so two seats that change different settings do not meet.
struct Setting {
    QString key;
    QString value;

    friend bool operator==(const Setting&, const Setting&) = default;
};

template <>
struct Mapping<Setting> {
    static constexpr QLatin1StringView table{"setting"};
    static constexpr Subject subject = Subject::Setting;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("key"), &Setting::key},
        Column{QLatin1StringView("value"), &Setting::value},
    };
};

} // namespace musubi
