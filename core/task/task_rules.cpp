#include "core/task/task_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTaskLine = 200, longestTaskText = 20000;

} // namespace

Problems check(const Task& task)
{
    Problems problems;
    if (task.what.trimmed().isEmpty())
        problems << Problem{"what"_L1, Rule::Required};
    const std::pair<QLatin1StringView, const QString*> lines[]{{"what"_L1, &task.what}, {"outsider"_L1, &task.outsider}, {"due_time"_L1, &task.dueTime}, {"whom"_L1, &task.whom},
        {"place"_L1, &task.place}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestTaskLine)
            problems << Problem{field, Rule::TooLong};
    if (task.isVisit()) {
        if (!task.startsAt)
            problems << Problem{"starts_at"_L1, Rule::Required};
        else if (!task.endsAt || *task.endsAt <= *task.startsAt)
            problems << Problem{"ends_at"_L1, Rule::EndsBeforeStart};
    }
    if (task.result.size() > longestTaskText)
        problems << Problem{"result"_L1, Rule::TooLong};
    return problems;
}

Task dueAtStart(Task task)
{
    if (task.isVisit() && task.startsAt) {
        task.dueOn = task.startsAt->date();
        task.dueTime = task.startsAt->time().toString(u"H:mm"_s);
    }
    return task;
}

Consultation contactOf(const Stored<Task>& visit)
{
    const Task& task = visit.value;
    Consultation contact;
    contact.visit = visit.id;
    contact.channel = task.visit;
    if (task.startsAt)
        contact.receivedAt = *task.startsAt;
    if (task.startsAt && task.endsAt)
        contact.minutes = static_cast<int>(task.startsAt->secsTo(*task.endsAt) / 60);
    contact.direction = task.visit.code == "OUT"_L1 ? Direction::Outgoing : Direction::Incoming;
    contact.staff = task.staff;
    contact.organization = task.organization;
    contact.callerName = task.whom;
    contact.subject = task.what;
    contact.matter = task.matter;
    contact.followUp = task.matter.has_value();
    return contact;
}

} // namespace musubi
