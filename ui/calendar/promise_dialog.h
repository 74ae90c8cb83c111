#pragma once

#include "core/task/task.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Asks for a promise: what, by when, who, and the case it belongs to. True where it is to be entered; `task` then holds it.
bool askForPromise(Centre& centre, Feedback& feedback, Task& task, bool fresh, QWidget* parent);

} // namespace musubi::ui
