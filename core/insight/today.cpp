#include "core/insight/today.h"

#include "core/japan/working_days.h"

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
    open.reviewBefore = view.date.addDays(daysAhead);
    for (const MatterLine& line : matters.lines(matters.ids(open, MatterOrder::Review, false))) {
        view.reviews << line;
        if (const qint64 ahead = view.date.daysTo(*line.reviewOn); ahead >= 0) {
            ++view.strip[ahead].reviews;
            view.strip[ahead].what << line.title;
        }
    }
    open.reviewBefore.reset();
    open.withoutNextStep = true;
    const auto idle = matters.ids(open, MatterOrder::LastContact, false);
    view.idleCount = idle.size();
    for (const MatterLine& line : matters.lines(idle.mid(0, most)))
        view.idle << IdleMatter{line, line.lastContact ? static_cast<int>(line.lastContact->daysTo(view.date)) : 0};
}

/// What is due for a meeting, before the meeting itself is read.
struct PendingDuty {
    MeetingDuty::Kind kind;
    MeetingDue due;
};

MeetingToday preparedness(const Meeting& meeting, const MeetingLine& line)
{
    const Preparedness how = preparednessOf(meeting.preparation, meeting.start ? std::optional(meeting.start->date()) : std::nullopt);
    return {line, meeting.facilitator, how.steps, how.done, how.open};
}

MeetingFilter meetingsOf(std::optional<Id<Staff>> staff, const QList<MeetingStatus>& statuses)
{
    MeetingFilter filter;
    filter.statuses = statuses;
    if (staff)
        filter.leads = {*staff};
    return filter;
}

void readMeetingsAhead(TodayView& view, const MeetingDesk& meetings, std::optional<Id<Staff>> staff)
{
    using S = MeetingStatus;
    MeetingFilter dated = meetingsOf(staff, {S::Planned, S::Asking, S::Arranging, S::Fixed, S::Invited, S::Held});
    dated.from = view.date;
    dated.until = view.date.addDays(daysAhead - 1);
    for (const MeetingLine& line : meetings.lines(meetings.ids(dated, MeetingOrder::Start, false))) {
        if (!line.start) // convened in these days, without a date
            continue;
        const qint64 ahead = view.date.daysTo(line.start->date());
        if (ahead == 0)
            view.meetings << preparedness(meetings.get(line.id).value, line);
        else if (!view.nextMeeting)
            view.nextMeeting = line;
        DayAhead& day = view.strip[ahead];
        if (++day.meetings == 1)
            day.firstMeeting = line.id;
        day.what << line.theme;
    }
    if (!view.nextMeeting) {
        dated.from = view.date.addDays(daysAhead);
        dated.until.reset();
        for (const MeetingLine& line : meetings.lines(meetings.ids(dated, MeetingOrder::Start, false, 1)))
            if (line.start)
                view.nextMeeting = line;
    }
}

void readDuties(TodayView& view, const MeetingDesk& meetings, const OfficeCalendar& calendar, std::optional<Id<Staff>> staff, qsizetype most)
{
    using Kind = MeetingDuty::Kind;
    const MeetingFilter arranged = meetingsOf(staff, {MeetingStatus::Arranging});
    view.arranging = static_cast<int>(meetings.count(arranged));
    QList<PendingDuty> pending;
    MeetingFilter untold = meetingsOf(staff, {});
    untold.untold = true;
    untold.from = view.date;
    for (const Id<Meeting> id : meetings.ids(untold, MeetingOrder::Start, false))
        pending << PendingDuty{Kind::Tell, {id, {}, view.date}};
    for (const MeetingDue& step : meetings.openSteps(view.date.addDays(dutiesAhead), staff))
        pending << PendingDuty{Kind::Prepare, step};
    MeetingFilter unanswered = arranged;
    unanswered.answersBefore = view.date;
    for (const MeetingLine& line : meetings.lines(meetings.ids(unanswered, MeetingOrder::Start, false)))
        if (line.waiting > 0)
            pending << PendingDuty{Kind::Answers, {line.id, {}, *line.answerBy}};
    for (const MeetingDue& minutes : meetings.unwrittenMinutes(view.date, staff))
        pending << PendingDuty{Kind::Minutes, minutes};
    std::stable_sort(pending.begin(), pending.end(), [](const PendingDuty& one, const PendingDuty& other) { return one.due.due < other.due.due; });
    view.dutiesCount = pending.size();
    view.dutiesDue = std::count_if(pending.begin(), pending.end(), [&](const PendingDuty& duty) { return duty.due.due <= view.date; });

    pending.resize(std::min(pending.size(), most));
    QList<Id<Meeting>> named;
    for (const PendingDuty& duty : std::as_const(pending))
        if (!named.contains(duty.due.meeting))
            named << duty.due.meeting;
    const QList<MeetingLine> lines = meetings.lines(named);
    for (const PendingDuty& duty : std::as_const(pending)) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const MeetingLine& one) { return one.id == duty.due.meeting; });
        const QDate due = duty.due.due;
        if (line != lines.end())
            view.duties << MeetingDuty{duty.kind, *line, duty.due.what, due, due < view.date ? std::max(1, calendar.workingDaysBetween(due, view.date)) : 0, due == view.date};
    }
}

} // namespace

TodayView todayView(const ConsultationDesk& consultations, const TaskBook& tasks, const MatterDesk& matters, const MeetingDesk& meetings,
    const OfficeCalendar& calendar, QDate today, std::optional<Id<Staff>> staff, qsizetype most)
{
    TodayView view;
    view.date = today;
    for (int i = 0; i < daysAhead; ++i)
        view.strip << DayAhead{.date = today.addDays(i)};
    readMeetingsAhead(view, meetings, staff); // first: what is spoken of a day begins with its meetings
    readDuties(view, meetings, calendar, staff, most);

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
