#pragma once

#include "core/consultation/consultation_desk.h"
#include "ui/consultation/office_facets.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What the list of consultations can be narrowed by, in the words of the office.
QList<Facet> consultationFacets(Centre& centre);

/// The filter that the conditions amount to, without days. 「自分」 is whoever sits here; nobody's list is empty.
ConsultationFilter consultationFilter(Centre& centre, const ConditionList& conditions);

} // namespace musubi::ui
