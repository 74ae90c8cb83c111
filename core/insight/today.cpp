#include "core/insight/today.h"

#include "core/japan/working_days.h"
#include "core/meeting/meeting_rules.h"

#include <algorithm>

namespace musubi {

namespace {

constexpr int daysAhead = 14;
constexpr int promisesAhead = daysAhead - 1; // as far as the strip
constexpr int dutiesAhead = 7;               // days in which a step of the preparation is shown beforehand

void readPromises(TodayView& view, const QList<TaskLine>& lines, const OfficeCalendar& calendar)
{
    view.openPromises = static_cast<int>(lines.size());
    for (const TaskLine& line : lines) {
        const auto due = line.task.value.dueOn;
        if (!due)
            continue;
        if (*due < view.date)
            ++view.overdue;
        view.dueToday += *due == view.date;
        if (*due <= view.date.addDays(promisesAhead)) {
            const int over = *due < view.date ? std::max(1, calendar.workingDaysBetween(*due, view.date)) : 0;
            view.promises << DuePromise{line, over, *due == view.date};
        }
        const qint64 ahead = view.date.daysTo(*due);
        if (ahead < 0 || ahead >= daysAhead)
            continue;
        DayAhead& day = view.strip[ahead];
        ++day.promises;
        day.what << line.task.value.what;
    }
}

void readMatters(TodayView& view, const MatterDesk& matters, std::optional<Id<Staff>> staff, qsizetype most)
{
    MatterFilter open;
    open.statuses = {CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Reopened};
    if (staff)
        open.leads = {*staff};
    for (const MatterLine& line : matters.lines(matters.ids(open, MatterOrder::Review, false))) {
        if (!line.reviewOn || *line.reviewOn >= view.date.addDays(daysAhead))
            continue;
        view.reviews << line;
        if (const qint64 ahead = view.date.daysTo(*line.reviewOn); ahead >= 0) {
            ++view.strip[ahead].reviews;
            view.strip[ahead].what << line.title;
        }
    }
    open.withoutNextStep = true;
    const auto idle = matters.ids(open, MatterOrder::LastContact, false);
    view.idleCount = idle.size();
    for (const MatterLine& line : matters.lines(idle.mid(0, most)))
        view.idle << IdleMatter{line, line.lastContact ? static_cast<int>(line.lastContact->daysTo(view.date)) : 0};
}

/// Whether it asks anything of the office still.
bool isUnderWay(const Meeting& meeting)
{
    const bool isUnwritten = meeting.minutesStatus == MinutesStatus::None || meeting.minutesStatus == MinutesStatus::Draft;
    return isAhead(meeting.status) || (meeting.status == MeetingStatus::Held && isUnwritten);
}

void addDuty(TodayView& view, MeetingDuty duty, const OfficeCalendar& calendar)
{
    if (*duty.due > view.date.addDays(dutiesAhead))
        return;
    duty.workingDaysOver = *duty.due < view.date ? std::max(1, calendar.workingDaysBetween(*duty.due, view.date)) : 0;
    duty.isToday = *duty.due == view.date;
    view.dutiesDue += duty.workingDaysOver > 0 || duty.isToday;
    view.duties << duty;
}

void readDuties(TodayView& view, const Meeting& meeting, const MeetingLine& line, const OfficeCalendar& calendar)
{
    using Kind = MeetingDuty::Kind;
    for (const PreparationStep& step : meeting.preparation)
        if (!step.doneOn && step.dueOn)
            addDuty(view, {Kind::Prepare, line, step.what, step.dueOn}, calendar);
    if (meeting.status == MeetingStatus::Arranging && meeting.answerBy && *meeting.answerBy < view.date && line.waiting > 0)
        addDuty(view, {Kind::Answers, line, {}, meeting.answerBy}, calendar);
    if (meeting.status == MeetingStatus::Held && meeting.start && meeting.start->date() < view.date)
        addDuty(view, {Kind::Minutes, line, {}, meeting.start->date()}, calendar);
}

MeetingToday preparedness(const Meeting& meeting, const MeetingLine& line)
{
    MeetingToday today{line, meeting.facilitator};
    for (const PreparationStep& step : meeting.preparation) {
        if (step.dueOn && meeting.start && *step.dueOn > meeting.start->date())
            continue; // what follows the meeting does not prepare it
        ++today.steps;
        today.stepsDone += step.doneOn.has_value();
        if (!step.doneOn)
            today.open << step.what;
    }
    return today;
}

void readTodaysMeetings(TodayView& view, const MeetingDesk& meetings, const OfficeCalendar& calendar, std::optional<Id<Staff>> staff)
{
    MeetingFilter underWay;
    for (const auto& [status, code] : Codes<MeetingStatus>::entries)
        if (isAhead(status) || status == MeetingStatus::Held)
            underWay.statuses << status;
    if (staff)
        underWay.leads = {*staff};
    for (const MeetingLine& line : meetings.lines(meetings.ids(underWay, MeetingOrder::Start, false))) {
        const Meeting meeting = meetings.get(line.id).value;
        if (isUnderWay(meeting))
            readDuties(view, meeting, line, calendar);
        view.arranging += meeting.status == MeetingStatus::Arranging;
        if (!meeting.start || meeting.status == MeetingStatus::Postponed)
            continue;
        const qint64 ahead = view.date.daysTo(meeting.start->date());
        if (ahead == 0)
            view.meetings << preparedness(meeting, line);
        else if (ahead > 0 && !view.nextMeeting)
            view.nextMeeting = line;
        if (ahead >= 0 && ahead < daysAhead) {
            if (++view.strip[ahead].meetings == 1)
                view.strip[ahead].firstMeeting = line.id;
            view.strip[ahead].what << meeting.theme;
        }
    }
    std::stable_sort(view.duties.begin(), view.duties.end(), [](const MeetingDuty& one, const MeetingDuty& other) { return *one.due < *other.due; });
}

} // namespace

TodayView todayView(const ConsultationDesk& consultations, const TaskBook& tasks, const MatterDesk& matters, const MeetingDesk& meetings,
    const OfficeCalendar& calendar, QDate today, std::optional<Id<Staff>> staff, qsizetype most)
{
    TodayView view;
    view.date = today;
    for (int i = 0; i < daysAhead; ++i)
        view.strip << DayAhead{.date = today.addDays(i)};
    readTodaysMeetings(view, meetings, calendar, staff); // first: what is spoken of a day begins with its meetings

    TaskFilter openTasks;
    openTasks.staff = staff;
    readPromises(view, tasks.list(openTasks), calendar);

    ConsultationFilter waiting;
    waiting.unanswered = true;
    if (staff)
        waiting.staff = {*staff};
    view.unansweredCount = consultations.count(waiting);
    for (const ConsultationLine& line : consultations.lines(consultations.ids(waiting, ConsultationOrder::ReceivedAt, false, most)))
        view.unanswered << UnansweredConsultation{line, calendar.workingDaysBetween(line.receivedAt.date(), today), !calendar.isInsideHours(line.receivedAt)};

    readMatters(view, matters, staff, most);
    return view;
}

} // namespace musubi
