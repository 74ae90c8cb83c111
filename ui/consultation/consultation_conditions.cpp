#include "ui/consultation/consultation_conditions.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/organization/organization.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ConsultationConditions)
};

const QString noClosed = QStringLiteral("!DONE");
const QString mine = QStringLiteral("!me");
const QString nobodys = QStringLiteral("-"); // no code of a coordinator is a dash
constexpr Id<Staff> nobody{-1};

template <class List>
Facet listFacet(Centre& centre, const QString& key, const QString& name)
{
    Facet facet{key, name, {}};
    for (const auto& term : centre.vocabulary().terms<List>())
        facet.choices << Facet::Choice{term.value.code, centre.vocabulary().label(QString(List::name), term.value.code, text::language())};
    return facet;
}

Facet statusFacet()
{
    Facet facet{u"status"_s, Words::tr("Status"), {{noClosed, Words::tr("without closed")}}};
    for (const auto& [status, code] : Codes<CaseStatus>::entries)
        facet.choices << Facet::Choice{QString(code), text::statusName(status)};
    return facet;
}

Facet staffFacet(Centre& centre)
{
    Facet facet{u"staff"_s, Words::tr("Coordinator"), {{mine, Words::tr("myself")}}};
    for (const auto& staff : centre.staff().all(true))
        facet.choices << Facet::Choice{staff.value.code, staff.value.name};
    facet.choices << Facet::Choice{nobodys, Words::tr("nobody yet")};
    return facet;
}

template <class Enum>
Facet enumFacet(const QString& key, const QString& name, QString (*nameOf)(Enum))
{
    Facet facet{key, name, {}};
    for (const auto& [value, code] : Codes<Enum>::entries)
        facet.choices << Facet::Choice{QString(code), nameOf(value)};
    return facet;
}

void addStaffCode(Centre& centre, ConsultationFilter& filter, const QString& code)
{
    if (code == nobodys) {
        filter.withoutStaff = true;
    } else if (code == mine) {
        filter.staff << centre.journal().seat().staff.value_or(nobody);
    } else {
        const auto staff = centre.staff().find(code);
        filter.staff << (staff ? staff->id : nobody);
    }
}

} // namespace

Condition withoutClosed()
{
    return {u"status"_s, noClosed};
}

QList<Facet> consultationFacets(Centre& centre)
{
    Facet unanswered{u"unanswered"_s, {}, {{u"yes"_s, Words::tr("Without an answer")}}};
    unanswered.ruled = true;
    return {statusFacet(), staffFacet(centre), listFacet<ChannelList>(centre, u"channel"_s, Words::tr("How")),
        listFacet<KindList>(centre, u"kind"_s, Words::tr("Kind of caller")), enumFacet<Sector>(u"sector"_s, Words::tr("Side"), &text::sectorName),
        listFacet<TopicList>(centre, u"topic"_s, Words::tr("Topic")), listFacet<FieldList>(centre, u"field"_s, Words::tr("Field")),
        enumFacet<Direction>(u"direction"_s, Words::tr("Direction"), &text::directionName), unanswered,
        {u"untied"_s, {}, {{u"yes"_s, Words::tr("Not tied to a case")}}}};
}

ConsultationFilter consultationFilter(Centre& centre, const ConditionList& conditions)
{
    ConsultationFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "status"_L1 && code == noClosed)
            filter.statuses = {CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Reopened};
        else if (const auto status = fromCode<CaseStatus>(code); facet == "status"_L1 && status)
            filter.statuses << *status;
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter, code);
        else if (facet == "channel"_L1)
            filter.channels << code;
        else if (facet == "kind"_L1)
            filter.kinds << code;
        else if (facet == "topic"_L1)
            filter.topics << code;
        else if (facet == "field"_L1)
            filter.fields << code;
        else if (facet == "sector"_L1)
            filter.sectors << fromCode<Sector>(code).value_or(Sector::None);
        else if (const auto direction = fromCode<Direction>(code); facet == "direction"_L1 && direction)
            filter.direction = filter.direction && *filter.direction != *direction ? std::nullopt : direction;
        else if (facet == "unanswered"_L1)
            filter.unanswered = true;
        else if (facet == "untied"_L1)
            filter.withoutMatter = true;
    }
    return filter;
}

} // namespace musubi::ui
