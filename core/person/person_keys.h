#pragma once

#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/person/person.h"

namespace musubi {

/// What somebody is asked for by, folded, each part between two U+001F: name, reading, phone digits, mail.
inline QString searchKeyOf(const Person& p)
{
    constexpr QChar between{0x1f};
    QStringList parts{japan::fold(p.name), japan::fold(p.reading), japan::phoneDigits(p.phone), japan::phoneDigits(p.mobile), japan::fold(p.mail)};
    parts.removeAll(QString());
    return between + parts.join(between) + between;
}

} // namespace musubi
