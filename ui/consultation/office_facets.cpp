#include "ui/consultation/office_facets.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class FacetWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ConsultationConditions)
};

const QString noClosed = QStringLiteral("!DONE");
const QString mine = QStringLiteral("!me");
const QString nobodys = QStringLiteral("-"); // no code of a coordinator is a dash
constexpr Id<Staff> nobody{-1};

} // namespace

Condition withoutClosed()
{
    return {u"status"_s, noClosed};
}

Facet termFacet(Centre& centre, QLatin1StringView list, const QString& key, const QString& name)
{
    Facet facet{key, name, {}};
    for (const auto& term : centre.vocabulary().terms(QString(list)))
        facet.choices << Facet::Choice{term.value.code, centre.vocabulary().label(QString(list), term.value.code, text::language())};
    return facet;
}

Facet statusFacet()
{
    Facet facet{u"status"_s, FacetWords::tr("Status"), {{noClosed, FacetWords::tr("without closed")}}};
    for (const auto& [status, code] : Codes<CaseStatus>::entries)
        facet.choices << Facet::Choice{QString(code), text::statusName(status)};
    return facet;
}

Facet staffFacet(Centre& centre)
{
    Facet facet{u"staff"_s, FacetWords::tr("Coordinator"), {{mine, FacetWords::tr("myself")}}};
    for (const auto& staff : centre.staff().all(true))
        facet.choices << Facet::Choice{staff.value.code, staff.value.name};
    facet.choices << Facet::Choice{nobodys, FacetWords::tr("nobody yet")};
    return facet;
}

void addStatusCode(QList<CaseStatus>& statuses, const QString& code)
{
    if (code == noClosed)
        statuses = {CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Reopened};
    else if (const auto status = fromCode<CaseStatus>(code))
        statuses << *status;
}

void addStaffCode(Centre& centre, QList<Id<Staff>>& staff, bool& withoutStaff, const QString& code)
{
    if (code == nobodys) {
        withoutStaff = true;
    } else if (code == mine) {
        staff << centre.journal().seat().staff.value_or(nobody);
    } else {
        const auto found = centre.staff().find(code);
        staff << (found ? found->id : nobody);
    }
}

} // namespace musubi::ui
