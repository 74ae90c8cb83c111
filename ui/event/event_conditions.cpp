#include "ui/event/event_conditions.h"

#include "core/centre.h"
#include "ui/text/event_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class EventConditionWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::EventConditions)
};

} // namespace

QList<Facet> eventFacets(Centre& centre)
{
    return {termFacet(centre, EventKindList::name, u"kind"_s, EventConditionWords::tr("Kind")),
        enumFacet<EventStatus>(u"status"_s, EventConditionWords::tr("Status"), &text::eventStatusName), staffFacet(centre)};
}

EventFilter eventListFilter(Centre& centre, const ConditionList& conditions)
{
    EventFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "kind"_L1)
            filter.kinds << code;
        else if (const auto status = fromCode<EventStatus>(code); facet == "status"_L1 && status)
            filter.statuses << *status;
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter.staff, filter.withoutStaff, code);
    }
    return filter;
}

} // namespace musubi::ui
