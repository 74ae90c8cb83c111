#pragma once

#include "core/meeting/meeting.h"
#include "ui/text/meeting_papers.h"

namespace musubi::ui {

class SheetPreview;

/// Says above the pages, before they are printed, what the settings do not say of the centre and the papers leave empty, with
/// the way to the settings; after that the pages are made anew.
void noticeMissingContact(SheetPreview& preview, Centre& centre, Id<Meeting> meeting, text::MeetingSheet which);

} // namespace musubi::ui
