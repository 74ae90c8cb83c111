#pragma once

#include "core/matter/matter_desk.h"
#include "ui/consultation/office_facets.h"

namespace musubi::ui {

/// What the list of cases can be narrowed by, in the words of the office.
QList<Facet> matterFacets(Centre& centre);

/// The filter that the conditions amount to, without days.
MatterFilter matterFilter(Centre& centre, const ConditionList& conditions);

} // namespace musubi::ui
