#pragma once

#include "core/db/mapping.h"
#include "core/task/task.h"

namespace musubi {

template <>
struct Mapping<Task> {
    static constexpr QLatin1StringView table{"task"};
    static constexpr Subject subject = Subject::Task;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("what"), &Task::what},
        Column{QLatin1StringView("staff"), &Task::staff},
        Column{QLatin1StringView("outsider"), &Task::outsider},
        Column{QLatin1StringView("due_on"), &Task::dueOn},
        Column{QLatin1StringView("due_time"), &Task::dueTime},
        Column{QLatin1StringView("consultation"), &Task::consultation},
        Column{QLatin1StringView("matter"), &Task::matter},
        Column{QLatin1StringView("meeting"), &Task::meeting},
        Column{QLatin1StringView("done_on"), &Task::doneOn},
        Column{QLatin1StringView("result"), &Task::result},
        Column{QLatin1StringView("visit"), &Task::visit},
        Column{QLatin1StringView("starts_at"), &Task::startsAt},
        Column{QLatin1StringView("ends_at"), &Task::endsAt},
        Column{QLatin1StringView("organization"), &Task::organization},
        Column{QLatin1StringView("whom"), &Task::whom},
        Column{QLatin1StringView("place"), &Task::place},
    };
};

} // namespace musubi
