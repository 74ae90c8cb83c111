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
    const std::pair<QLatin1StringView, const QString*> lines[]{{"what"_L1, &task.what}, {"outsider"_L1, &task.outsider}, {"due_time"_L1, &task.dueTime}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestTaskLine)
            problems << Problem{field, Rule::TooLong};
    if (task.result.size() > longestTaskText)
        problems << Problem{"result"_L1, Rule::TooLong};
    return problems;
}

} // namespace musubi
