#pragma once

#include "core/matter/matter.h"
#include "core/task/task.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

// Small forms around a case. Each shows what it is given, and returns whether the user wants what is then in it.

/// `self` is the case as it stands in the file, empty for a new one; `feedback` hears of bodies registered in place.
bool askForCase(Centre& centre, Feedback& feedback, std::optional<Id<Matter>> self, Matter& matter, QWidget* parent);
bool askForStep(Centre& centre, Task& task, QWidget* parent);
bool askForOutcome(Centre& centre, Outcome& outcome, QWidget* parent);

} // namespace musubi::ui
