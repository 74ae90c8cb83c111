#pragma once

#include "core/meeting/meeting_desk.h"
#include "ui/consultation/office_facets.h"

namespace musubi::ui {

/// 「状況：終わったものを除く」, with which the list opens.
Condition withoutFinished();

/// What the list of meetings can be narrowed by, in the words of the office.
QList<Facet> meetingFacets(Centre& centre);

/// The filter that the conditions amount to, without days.
MeetingFilter meetingFilter(Centre& centre, const ConditionList& conditions);

} // namespace musubi::ui
