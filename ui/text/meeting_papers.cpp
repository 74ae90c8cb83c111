#include "ui/text/meeting_papers.h"

#include "core/centre.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/settings/contact_check.h"
#include "core/settings/settings_desk.h"
#include "core/sheet/agenda_sheet.h"
#include "core/sheet/attendance_sheet.h"
#include "core/sheet/minutes_sheet.h"
#include "core/sheet/name_cards_sheet.h"
#include "core/sheet/reply_sheet.h"
#include "core/staff/staff_room.h"
#include "ui/text/paper_context.h"

#include <QCoreApplication>

namespace musubi::text {

MeetingPaper meetingPaperOf(Centre& centre, Id<Meeting> id)
{
    const MeetingSources sources{centre.meetings(), centre.matters(), centre.organizations(), centre.people(), centre.staff(), centre.fiscalYearLabels()};
    return readMeetingPaper(sources, id, centre.today());
}

std::vector<Sheet> meetingSheetsOf(Centre& centre, Id<Meeting> id, MeetingSheet which)
{
    const MeetingPaper paper = meetingPaperOf(centre, id);
    const SheetContext context = sheetContextOf(centre);
    switch (which) {
    case MeetingSheet::Agenda: return {agendaSheet(paper, context)};
    case MeetingSheet::Attendance: return {attendanceSheet(paper, context)};
    case MeetingSheet::NameCards: return nameCardSheets(paper, context);
    case MeetingSheet::Minutes: return {minutesSheet(paper, context)};
    case MeetingSheet::Promises: return {promisesSheet(paper, context)};
    case MeetingSheet::Reply: return replySheets(paper, context);
    case MeetingSheet::Invitation: {
        const LetterTemplate wording = centre.settings().current().letters.value(LetterKind::Invitation, standardLetter(LetterKind::Invitation));
        std::vector<Sheet> letters;
        for (const LetterPaper& letter : lettersOf(paper))
            letters.push_back(letterSheet(wording, letter, context));
        return letters;
    }
    }
    Q_UNREACHABLE();
}

QString contactMissingOn(Centre& centre, MeetingSheet which)
{
    const bool letter = which == MeetingSheet::Invitation;
    const MissingContact missing = missingContact(centre.settings().current());
    if ((!letter && which != MeetingSheet::Reply) || !missing.any(letter))
        return {};
    QStringList what;
    if (missing.name)
        what << QCoreApplication::translate("papers", "name");
    if (missing.phone)
        what << QCoreApplication::translate("papers", "phone number");
    if (missing.written)
        what << QCoreApplication::translate("papers", "fax number or mail address");
    if (letter && missing.sender)
        what << QCoreApplication::translate("papers", "sender of letters");
    const QString all = what.join(QCoreApplication::translate("papers", ", ", "between words"));
    return letter ? QCoreApplication::translate("papers", "The settings say nothing of the centre's own %1: the letter leaves it empty.").arg(all)
                  : QCoreApplication::translate("papers", "The settings say nothing of the centre's own %1: the reply sheet leaves empty where the answer should go.").arg(all);
}

} // namespace musubi::text
