#pragma once

#include "core/settings/centre_settings.h"

namespace musubi {

/// What the settings do not say of the centre itself, and a paper that asks for an answer leaves empty.
struct MissingContact {
    bool name = false;
    bool phone = false;
    bool written = false; // neither a fax number nor a mail address
    bool sender = false;  // who signs letters

    bool any(bool asLetter) const { return name || phone || written || (asLetter && sender); }
    friend bool operator==(const MissingContact&, const MissingContact&) = default;
};

inline MissingContact missingContact(const CentreSettings& settings)
{
    const auto isEmpty = [](const QString& text) { return text.trimmed().isEmpty(); };
    return {isEmpty(settings.name), isEmpty(settings.phone), isEmpty(settings.fax) && isEmpty(settings.mail), isEmpty(settings.representative)};
}

} // namespace musubi
