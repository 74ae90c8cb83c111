#include "core/sheet/attendance_sheet.h"

#include "core/meeting/meeting_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

Text sideText(Sector sector)
{
    return sector == Sector::Public ? Text(SheetLabel::PublicSide) : sector == Sector::Private ? Text(SheetLabel::PrivateSide) : Text();
}

} // namespace

Sheet attendanceSheet(const MeetingPaper& paper, const SheetContext& context)
{
    const Meeting& meeting = paper.value;
    const bool held = wasHeld(meeting.status);
    Sheet sheet = startedSheet(context, SheetLabel::AttendanceList, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.stamps.reset();
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::FromMeeting, strong(meetingName(meeting))}}});
    grid.rows.push_back({{{SheetLabel::HeldAt, timeSpanText(context, meeting)}, {SheetLabel::Venue, meeting.venue}}});
    grid.rows.push_back({{{SheetLabel::Participants, attendanceCounts(paper)}}});
    sheet.blocks.push_back(std::move(grid));

    RuledTable table{{{SheetLabel::Number, 15, Align::Right}, {SheetLabel::Organization, 55}, {SheetLabel::Post, 28}, {SheetLabel::PersonName, 32},
                    {SheetLabel::Side, 15, Align::Centre}, {SheetLabel::Attendance, 22, Align::Centre}}, {}, {}};
    if (!held)
        table.columns.push_back({SheetLabel::SignIn, 16});
    int number = 0;
    for (const PaperParticipant& participant : paper.participants) {
        const Participant& value = participant.value;
        const Text attendance = value.invitation == Invitation::Declined && !held ? Text(SheetLabel::AttendanceAbsent) : Text(labelOf(value.attendance));
        const Text name = value.proxy.isEmpty() ? Text(participant.name) : Text(participant.name) + u"\n"_s + Phrase{SheetLabel::ProxyNamed, {value.proxy}};
        const Text standing = value.uninvited ? attendance + u"\n"_s + SheetLabel::CameUninvited : attendance;
        Row row{{QString::number(++number), participant.organization, participant.title, name, sideText(value.sector), standing}, false, false, 8};
        if (!held)
            row.cells.push_back({});
        table.rows.push_back(std::move(row));
    }
    sheet.blocks.push_back(std::move(table));
    return sheet;
}

} // namespace musubi
