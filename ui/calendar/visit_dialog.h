#pragma once

#include "core/task/task.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

inline constexpr int usualVisitMinutes = 60;

/// The kind of a visit of which nobody said another: one goes there (訪問).
Term<ChannelList> usualVisit();

/// Asks for a planned visit: what for, how, when and how long, whom, where, who goes. True where it is to be kept; `task` then holds it.
bool askForVisit(Centre& centre, Feedback& feedback, Task& task, bool fresh, QWidget* parent);

} // namespace musubi::ui
