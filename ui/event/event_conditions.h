#pragma once

#include "core/event/event_book.h"
#include "ui/consultation/office_facets.h"

namespace musubi::ui {

/// What the list of events can be narrowed by.
QList<Facet> eventFacets(Centre& centre);

/// The filter that the conditions amount to, without days.
EventFilter eventListFilter(Centre& centre, const ConditionList& conditions);

} // namespace musubi::ui
