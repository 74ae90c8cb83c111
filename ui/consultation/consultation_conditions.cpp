#include "ui/consultation/consultation_conditions.h"

#include "core/centre.h"
#include "core/organization/organization.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ConsultationConditions)
};

} // namespace

QList<Facet> consultationFacets(Centre& centre)
{
    Facet unanswered{u"unanswered"_s, {}, {{u"yes"_s, Words::tr("Without an answer")}}};
    unanswered.ruled = true;
    return {statusFacet(), staffFacet(centre), termFacet(centre, ChannelList::name, u"channel"_s, Words::tr("How")),
        termFacet(centre, KindList::name, u"kind"_s, Words::tr("Kind of caller")), enumFacet<Sector>(u"sector"_s, Words::tr("Side"), &text::sectorName),
        termFacet(centre, TopicList::name, u"topic"_s, Words::tr("Topic")), termFacet(centre, FieldList::name, u"field"_s, Words::tr("Field")),
        enumFacet<Direction>(u"direction"_s, Words::tr("Direction"), &text::directionName), unanswered,
        {u"untied"_s, {}, {{u"yes"_s, Words::tr("Not tied to a case")}}}};
}

ConsultationFilter consultationFilter(Centre& centre, const ConditionList& conditions)
{
    ConsultationFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "status"_L1)
            addStatusCode(filter.statuses, code);
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter.staff, filter.withoutStaff, code);
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
