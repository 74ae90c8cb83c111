#pragma once

#include "core/japan/folding.h"
#include "core/japan/legal_form.h"
#include "core/japan/phone.h"
#include "core/organization/organization.h"

namespace musubi {

/// Stands before and after every part of a search key, so that a whole part can be looked for.
inline constexpr QChar keyPart{0x1f};

/// A body's name as two spellings of it compare: without the legal form, folded.
inline QString bodyNameKey(const QString& name)
{
    return japan::fold(japan::splitLegalForm(name).name);
}

/// Everything a body is asked for by, folded: names, aliases, former names, readings, the one who speaks for it, phone digits.
inline QString searchKeyOf(const Organization& o)
{
    QStringList parts{bodyNameKey(o.name), japan::fold(o.reading), japan::fold(o.representative), japan::fold(o.liaison),
        japan::phoneDigits(o.phone), o.corporateNumber};
    for (const OrganizationAlias& alias : o.aliases)
        parts << bodyNameKey(alias.name) << japan::fold(alias.reading);
    for (const FormerName& former : o.formerNames)
        parts << bodyNameKey(former.name) << japan::fold(former.reading);
    parts.removeAll(QString());
    return keyPart + parts.join(keyPart) + keyPart;
}

} // namespace musubi
