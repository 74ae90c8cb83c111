#pragma once

#include "ui/memo/caller_panel.h"

namespace musubi {
class Centre;
struct CallerQuestion;
}

namespace musubi::ui {

/// Who may be calling, best first, worded for a panel: people and bodies on file, and callers of earlier consultations.
QList<CallerCandidate> callersFor(Centre& centre, const CallerQuestion& question, int limit = 3);

/// The same for a memo.
CallerSource callersIn(Centre& centre);

} // namespace musubi::ui
