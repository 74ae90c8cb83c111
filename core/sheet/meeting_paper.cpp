#include "core/sheet/meeting_paper.h"

#include "core/japan/record_number.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/sheet/record_words.h"
#include "core/staff/staff_room.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

PaperParticipant paperParticipant(const MeetingSources& from, const Participant& participant, QDate day)
{
    PaperParticipant paper{participant, participant.organizationName, participant.title, participant.name};
    std::optional<Id<Organization>> organization = participant.organization;
    if (const auto person = participant.person ? from.people.find(*participant.person) : std::nullopt) {
        const Affiliation* affiliation = affiliationOn(person->value, day);
        paper.name = person->value.name;
        if (affiliation && !organization && participant.organizationName.isEmpty())
            organization = affiliation->organization;
        if (affiliation && paper.title.isEmpty() && (!organization || affiliation->organization == *organization))
            paper.title = affiliation->title;
    }
    if (const auto row = organization ? from.organizations.find(*organization) : std::nullopt)
        paper.organization = from.organizations.printedNameOn(row->value, day);
    return paper;
}

bool mayCome(const PaperParticipant& participant)
{
    return participant.value.invitation != Invitation::Declined && participant.value.attendance != Attendance::Absent;
}

} // namespace

MeetingPaper readMeetingPaper(const MeetingSources& from, Id<Meeting> id, QDate today)
{
    MeetingPaper paper;
    paper.value = from.meetings.get(id).value;
    const Meeting& meeting = paper.value;
    if (meeting.sequence > 0)
        paper.number = japan::formatNumber({japan::NumberKind::Meeting, meeting.fiscalYear, meeting.sequence}, from.years);
    paper.lead = from.staff.nameOf(meeting.lead);
    const QDate day = meeting.start ? meeting.start->date() : today;
    for (const Participant& participant : meeting.participants)
        paper.participants << paperParticipant(from, participant, day);
    for (const MeetingMatter& tied : meeting.matters) {
        const Matter matter = from.matters.get(tied.matter).value;
        paper.matters << japan::formatNumber({japan::NumberKind::Matter, matter.fiscalYear, matter.sequence}, from.years) + u'　' + matter.title;
        if (paper.matterTitle.isEmpty())
            paper.matterTitle = matter.theme.isEmpty() ? matter.title : matter.theme;
    }
    for (const auto& task : from.meetings.promisesOf(id))
        paper.promises << PaperTask{task.value, task.value.outsider.isEmpty() ? from.staff.nameOf(task.value.staff) : task.value.outsider};
    return paper;
}

AttendanceCount attendanceCount(const Meeting& meeting)
{
    AttendanceCount count;
    for (const Participant& participant : meeting.participants) {
        if (!isCounted(meeting, participant.attendance))
            continue;
        ++count.all;
        count.fromPublic += participant.sector == Sector::Public;
        count.fromPrivate += participant.sector == Sector::Private;
    }
    return count;
}

std::vector<LetterPaper> lettersOf(const MeetingPaper& paper)
{
    const bool formal = std::ranges::any_of(paper.participants, [](const PaperParticipant& one) { return one.value.letterNeeded; });
    const Meeting& meeting = paper.value;
    LetterPaper letter;
    letter.meeting = meeting.theme;
    letter.round = meeting.round;
    letter.aim = meeting.aim;
    letter.startsAt = meeting.start.value_or(QDateTime());
    letter.endsAt = meeting.end.value_or(QDateTime());
    letter.venue = meeting.venue;
    letter.online = meeting.onlineAddress;
    for (const AgendaItem& item : meeting.agenda)
        letter.agenda << item.title;
    letter.replyBy = meeting.answerBy;
    letter.matter = paper.matterTitle;
    std::vector<LetterPaper> letters;
    for (const PaperParticipant& participant : paper.participants) {
        if (!mayCome(participant) || (formal && !participant.value.letterNeeded))
            continue;
        letter.address = {participant.organization, participant.title, participant.name};
        letters.push_back(letter);
    }
    return letters;
}

namespace sheet {

Text meetingName(const Meeting& meeting)
{
    const Text theme = meeting.theme;
    return meeting.round > 0 ? theme + u"（"_s + Phrase{SheetLabel::RoundOf, {QString::number(meeting.round)}} + u"）"_s : theme;
}

QString timeSpanText(const SheetContext& context, const QDateTime& start, const QDateTime& end)
{
    if (!start.isValid())
        return {};
    if (!end.isValid())
        return timeText(context, start);
    return timeText(context, start) + u'～' + (end.date() == start.date() ? end.time().toString(u"H:mm"_s) : timeText(context, end));
}

QString timeSpanText(const SheetContext& context, const Meeting& meeting)
{
    return timeSpanText(context, meeting.start.value_or(QDateTime()), meeting.end.value_or(QDateTime()));
}

SheetLabel labelOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Unknown: return SheetLabel::AttendanceUnknown;
    case Attendance::Expected: return SheetLabel::AttendanceExpected;
    case Attendance::Absent: return SheetLabel::AttendanceAbsent;
    case Attendance::Present: return SheetLabel::AttendancePresent;
    case Attendance::Late: return SheetLabel::AttendanceLate;
    case Attendance::Proxy: return SheetLabel::AttendanceProxy;
    case Attendance::Online: return SheetLabel::AttendanceOnline;
    case Attendance::AbsentOnTheDay: return SheetLabel::AttendanceAbsentOnTheDay;
    case Attendance::Observer: return SheetLabel::AttendanceObserver;
    }
    Q_UNREACHABLE();
}

Text attendanceCounts(const MeetingPaper& paper)
{
    const AttendanceCount count = attendanceCount(paper.value);
    return Phrase{wasHeld(paper.value.status) ? SheetLabel::AttendanceCounts : SheetLabel::ExpectedCounts,
        {QString::number(count.all), QString::number(count.fromPublic), QString::number(count.fromPrivate)}};
}

FieldGrid meetingGrid(const MeetingPaper& paper, const SheetContext& context)
{
    const Meeting& meeting = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::MeetingNumber, paper.number}, {SheetLabel::MeetingKind, termText(context, meeting.kind)}}});
    grid.rows.push_back({{{SheetLabel::FromMeeting, strong(meetingName(meeting))}}});
    grid.rows.push_back({{{SheetLabel::HeldAt, timeSpanText(context, meeting)}}});
    grid.rows.push_back({{{SheetLabel::Venue, meeting.venue}, {SheetLabel::PublicOrNot, meeting.isPublic ? SheetLabel::OpenToPublic : SheetLabel::ClosedToPublic}}});
    if (!meeting.onlineAddress.isEmpty())
        grid.rows.push_back({{{SheetLabel::Online, meeting.onlineAddress}}});
    if (!meeting.aim.isEmpty())
        grid.rows.push_back({{{SheetLabel::Aim, meeting.aim}}});
    const QString chair = meeting.chair.isEmpty() ? meeting.facilitator : meeting.chair;
    if (!chair.isEmpty() || !meeting.recorder.isEmpty())
        grid.rows.push_back({{{meeting.chair.isEmpty() ? SheetLabel::Facilitator : SheetLabel::Chair, chair}, {SheetLabel::Recorder, meeting.recorder}}});
    if (!meeting.chair.isEmpty() && !meeting.facilitator.isEmpty())
        grid.rows.push_back({{{SheetLabel::Facilitator, meeting.facilitator}}});
    return grid;
}

void addPoints(Sheet& sheet, const Meeting& meeting, PointKind kind)
{
    ItemList list{{}, true};
    for (const MeetingPoint& point : meeting.points)
        if (point.kind == kind)
            list.items.push_back(point.text);
    if (list.items.empty())
        return;
    sheet.blocks.push_back(Heading{kind == PointKind::Agreed ? SheetLabel::Agreements : kind == PointKind::Disputed ? SheetLabel::Divided : SheetLabel::Pending});
    sheet.blocks.push_back(std::move(list));
}

void addHomework(Sheet& sheet, const MeetingPaper& paper, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::ToDo, 75}, {SheetLabel::Who, 35}, {SheetLabel::ByWhen, 35}, {SheetLabel::Standing, 20, Align::Centre}}, {}, {}};
    for (const PaperTask& promise : paper.promises) {
        const Task& task = promise.task;
        const bool late = !task.doneOn && task.dueOn && *task.dueOn < context.madeAt.date();
        const Text state = task.doneOn ? Text(SheetLabel::StatusDone) : late ? strong(SheetLabel::Overdue) : Text(SheetLabel::OpenYet);
        Text what = task.what;
        if (task.doneOn)
            what = what + u"\n"_s + Phrase{SheetLabel::DoneOn, {dateText(context, *task.doneOn), task.result}};
        table.rows.push_back({{what, promise.who, task.dueOn ? dateText(context, *task.dueOn, japan::DateStyle::Full) : QString(), state}});
    }
    sheet.blocks.push_back(Heading{SheetLabel::Homework});
    sheet.blocks.push_back(std::move(table));
}

} // namespace sheet
} // namespace musubi
