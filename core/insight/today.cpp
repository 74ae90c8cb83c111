#include "core/insight/today.h"

#include "core/japan/working_days.h"

namespace musubi {

namespace {

constexpr int daysAhead = 14;
constexpr int promisesAhead = daysAhead - 1; // as far as the strip

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

} // namespace

TodayView todayView(const ConsultationDesk& consultations, const TaskBook& tasks, const MatterDesk& matters, const OfficeCalendar& calendar,
    QDate today, std::optional<Id<Staff>> staff, qsizetype most)
{
    TodayView view;
    view.date = today;
    for (int i = 0; i < daysAhead; ++i)
        view.strip << DayAhead{today.addDays(i), 0, 0, {}};

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
