#include "core/meeting/preparation.h"

#include "core/japan/working_days.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

QList<PreparationRule> standardPreparation()
{
    return {{u"会場を予約する"_s, 10}, {u"参加者に打診する"_s, 10}, {u"案内文を送る"_s, 7}, {u"次第と資料を作る"_s, 5}, {u"資料を送る"_s, 3}, {u"出席を確かめる"_s, 2},
        {u"名札と席を整える"_s, 1}, {u"議事録の案を送る"_s, -3}};
}

QDate preparationDue(QDate meeting, int workingDaysAhead, const OfficeCalendar& calendar)
{
    if (workingDaysAhead == 0)
        return meeting;
    // Counted from a closed day the first step would be lost on the way to the next open one.
    const QDate from = workingDaysAhead > 0 ? calendar.dueDate(meeting) : meeting;
    return calendar.addWorkingDays(from, -workingDaysAhead);
}

QList<PreparationStep> preparationFor(const QList<PreparationRule>& rules, std::optional<QDate> meeting, const OfficeCalendar& calendar)
{
    QList<PreparationStep> steps;
    for (const PreparationRule& rule : rules)
        steps << PreparationStep{rule.what, rule.workingDaysAhead, meeting ? std::optional(preparationDue(*meeting, rule.workingDaysAhead, calendar)) : std::nullopt, {}};
    std::stable_sort(steps.begin(), steps.end(), [](const PreparationStep& one, const PreparationStep& other) { return *one.workingDaysAhead > *other.workingDaysAhead; });
    return steps;
}

QList<MovedStep> movedSteps(const QList<PreparationStep>& steps, std::optional<QDate> meeting, const OfficeCalendar& calendar, QDate today)
{
    QList<MovedStep> moved;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PreparationStep& step = steps[i];
        if (step.doneOn || !step.workingDaysAhead)
            continue;
        const auto after = meeting ? std::optional(preparationDue(*meeting, *step.workingDaysAhead, calendar)) : std::nullopt;
        if (after != step.dueOn)
            moved << MovedStep{i, step.dueOn, after, after && *after < today};
    }
    return moved;
}

QList<PreparationStep> withMoved(QList<PreparationStep> steps, const QList<MovedStep>& moved)
{
    for (const MovedStep& one : moved)
        steps[one.step].dueOn = one.after;
    return steps;
}

bool preparesMeeting(const PreparationStep& step, std::optional<QDate> meeting)
{
    if (step.workingDaysAhead)
        return *step.workingDaysAhead >= 0;
    return !step.dueOn || !meeting || *step.dueOn <= *meeting;
}

Preparedness preparednessOf(const QList<PreparationStep>& steps, std::optional<QDate> meeting)
{
    Preparedness how;
    for (const PreparationStep& step : steps) {
        const bool before = preparesMeeting(step, meeting);
        ++(before ? how.steps : how.after);
        (before ? how.done : how.afterDone) += step.doneOn.has_value();
        if (before && !step.doneOn)
            how.open << step.what;
    }
    return how;
}

} // namespace musubi
