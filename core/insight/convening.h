#pragma once

#include "core/base/stored.h"
#include "core/meeting/meeting.h"
#include "core/project/project.h"

namespace musubi {

class Centre;

// Meetings as they would be convened, to be looked over before they are: nothing is written here.

/// One that begins with the ways of the office: today, a deliberation, led by `lead`, the standard preparation.
Meeting meetingFor(Centre& centre, std::optional<Id<Staff>> lead);

/// On the theme of a case, its parties asked. Who must not be invited, and who is no more, is left out. Where the case has met
/// before it is the next one of the series.
Meeting meetingFor(Centre& centre, const Stored<Matter>& matter, std::optional<Id<Staff>> lead);

/// From several consultations: who called and whom they had in mind is asked, once each, and their cases are tied.
Meeting meetingFor(Centre& centre, const QList<Id<Consultation>>& consultations, std::optional<Id<Staff>> lead);

/// 見直し会議 of a project: its bodies asked, its case tied, what the screening attached to its result as the aim.
Meeting reviewMeetingFor(Centre& centre, const Stored<Project>& project, std::optional<Id<Staff>> lead);

/// The one after this one (nextOf), with the standard preparation.
Meeting meetingAfter(Centre& centre, const Stored<Meeting>& meeting);

} // namespace musubi
