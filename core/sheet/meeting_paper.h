#pragma once

#include "core/meeting/meeting.h"
#include "core/sheet/case_summary_sheet.h"
#include "core/sheet/letter.h"

namespace musubi {

class MatterDesk;
class MeetingDesk;
class OrganizationBook;
class PersonBook;
class StaffRoom;

/// Somebody at the table as papers print them: body, post and name as of the day of the meeting.
struct PaperParticipant {
    Participant value;
    QString organization;
    QString title;
    QString name;
};

/// All that the papers of one meeting print.
struct MeetingPaper {
    Meeting value;
    QString number;
    QString lead; // of the office
    QList<PaperParticipant> participants;
    QStringList matters; // number and title of each case
    QString matterTitle; // of the first case
    QList<PaperTask> promises; // 宿題
};

/// Where meetings for paper are read.
struct MeetingSources {
    const MeetingDesk& meetings;
    const MatterDesk& matters;
    const OrganizationBook& organizations;
    const PersonBook& people;
    const StaffRoom& staff;
    const japan::FiscalYearLabels& years;
};

/// `today` counts for the names of a meeting that has no date yet. Throws Error(Fault::Missing).
MeetingPaper readMeetingPaper(const MeetingSources& from, Id<Meeting> id, QDate today);

/// Those who come, or came, and from which side.
struct AttendanceCount {
    int all = 0;
    int fromPublic = 0;
    int fromPrivate = 0;
};
AttendanceCount attendanceCount(const Meeting& meeting);

/// One letter for each who is asked and has not declined; where some need a formal letter, for those alone.
std::vector<LetterPaper> lettersOf(const MeetingPaper& paper);

namespace sheet {

/// 地域猫活動の進め方（第2回）
Text meetingName(const Meeting& meeting);
/// 令和2年12月10日（木） 14:00～16:00; empty without a date
QString timeSpanText(const SheetContext& context, const QDateTime& start, const QDateTime& end);
QString timeSpanText(const SheetContext& context, const Meeting& meeting);
SheetLabel labelOf(Attendance attendance);

Text attendanceCounts(const MeetingPaper& paper);
/// 会議名, 日時, 会場, 目的: what every paper of a meeting begins with.
FieldGrid meetingGrid(const MeetingPaper& paper, const SheetContext& context);
/// What was agreed, disputed or left open, under its heading; nothing where there is none of it.
void addPoints(Sheet& sheet, const Meeting& meeting, PointKind kind);
/// The promises under their heading, with their state.
void addHomework(Sheet& sheet, const MeetingPaper& paper, const SheetContext& context);

} // namespace sheet
} // namespace musubi
