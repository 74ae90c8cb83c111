#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/consultation/consultation.h"
#include "ui/common/conditions.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

// What lists of consultations and of cases can be narrowed by alike.

/// 「状況：終結を除く」, with which both lists open.
Condition withoutClosed();

Facet termFacet(Centre& centre, QLatin1StringView list, const QString& key, const QString& name);
Facet statusFacet();
/// 「自分」, everybody who sits or sat here, 「まだなし」.
Facet staffFacet(Centre& centre);

template <class Enum>
Facet enumFacet(const QString& key, const QString& name, QString (*nameOf)(Enum))
{
    Facet facet{key, name, {}};
    for (const auto& [value, code] : Codes<Enum>::entries)
        facet.choices << Facet::Choice{QString(code), nameOf(value)};
    return facet;
}

/// Adds what a code of statusFacet() stands for.
void addStatusCode(QList<CaseStatus>& statuses, const QString& code);
/// Adds what a code of staffFacet() stands for; 「自分」 is whoever sits here, and nobody's list is empty.
void addStaffCode(Centre& centre, QList<Id<Staff>>& staff, bool& withoutStaff, const QString& code);

} // namespace musubi::ui
