#include "ui/matter/matter_conditions.h"

#include "core/centre.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class CaseConditionWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MatterConditions)
};

} // namespace

QList<Facet> matterFacets(Centre& centre)
{
    Facet waiting{u"waiting"_s, {}, {{u"yes"_s, CaseConditionWords::tr("Waiting for something")}}};
    waiting.ruled = true;
    return {enumFacet<Stage>(u"stage"_s, CaseConditionWords::tr("Stage"), &text::stageName), statusFacet(), staffFacet(centre),
        termFacet(centre, TopicList::name, u"topic"_s, CaseConditionWords::tr("Topic")), termFacet(centre, FieldList::name, u"field"_s, CaseConditionWords::tr("Field")), waiting,
        {u"idle"_s, {}, {{u"yes"_s, CaseConditionWords::tr("Without a next step")}}}};
}

MatterFilter matterFilter(Centre& centre, const ConditionList& conditions)
{
    MatterFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "status"_L1)
            addStatusCode(filter.statuses, code);
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter.leads, filter.withoutLead, code);
        else if (const auto stage = fromCode<Stage>(code); facet == "stage"_L1 && stage)
            filter.stages << *stage;
        else if (facet == "topic"_L1)
            filter.topics << code;
        else if (facet == "field"_L1)
            filter.fields << code;
        else if (facet == "waiting"_L1)
            filter.waiting = true;
        else if (facet == "idle"_L1)
            filter.withoutNextStep = true;
    }
    return filter;
}

} // namespace musubi::ui
