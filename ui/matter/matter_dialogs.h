#pragma once

#include "core/matter/matter.h"
#include "core/task/task.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

// Small forms around a case. Each shows what it is given, and returns whether the user wants what is then in it.

bool askForStep(Centre& centre, Task& task, QWidget* parent);
bool askForOutcome(Centre& centre, Outcome& outcome, QWidget* parent);

} // namespace musubi::ui
