#pragma once

#include "core/casestudy/casestudy.h"
#include "core/event/event.h"
#include "core/sheet/sheet.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

// Papers of courses, gatherings and case studies, in the language in use.

/// 講座・交流会記録.
Sheet eventSheetOf(Centre& centre, Id<Event> id);
/// 参加者一覧, for the table at the door.
Sheet participantSheetOf(Centre& centre, Id<Event> id);
/// A name for the file of a sheet of an event: R2.10.3_つながる交流会.
QString eventFileName(const Event& event);

/// 実践事例, of a study as it is written, whether stored or not.
Sheet caseStudySheetOf(Centre& centre, const CaseStudy& study);
/// The same as plain text.
QString caseStudyTextOf(Centre& centre, const CaseStudy& study);
QString caseStudyFileName(Centre& centre, const CaseStudy& study);

} // namespace musubi::text
