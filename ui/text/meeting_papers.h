#pragma once

#include "core/base/code.h"
#include "core/sheet/meeting_paper.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

/// The papers of one meeting.
enum class MeetingSheet { Agenda, Attendance, NameCards, Minutes, Promises, Reply, Invitation };

MeetingPaper meetingPaperOf(Centre& centre, Id<Meeting> id);

/// Ready to be laid out, in the language in use: one sheet, or one for each who is asked. Throws Error(Missing), and for
/// letters as letterSheet().
std::vector<Sheet> meetingSheetsOf(Centre& centre, Id<Meeting> id, MeetingSheet which);

/// What the settings do not say of the centre, and these papers therefore leave empty where an answer should go; empty where
/// nothing is missing or the papers ask for no answer. Without the way to mend it.
QString contactMissingOn(Centre& centre, MeetingSheet which);

} // namespace musubi::text

template <>
struct musubi::Codes<musubi::text::MeetingSheet> {
    static constexpr std::array entries{
        CodeEntry{text::MeetingSheet::Agenda, QLatin1StringView("agenda")},
        CodeEntry{text::MeetingSheet::Attendance, QLatin1StringView("attendance")},
        CodeEntry{text::MeetingSheet::NameCards, QLatin1StringView("name-cards")},
        CodeEntry{text::MeetingSheet::Minutes, QLatin1StringView("minutes")},
        CodeEntry{text::MeetingSheet::Promises, QLatin1StringView("promises")},
        CodeEntry{text::MeetingSheet::Reply, QLatin1StringView("reply")},
        CodeEntry{text::MeetingSheet::Invitation, QLatin1StringView("invitation")},
    };
};
