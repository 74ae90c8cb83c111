#pragma once

#include "ui/memo/caller_panel.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Looks in the address book: people whose number, name or reading fits, then bodies by any of their names.
CallerSource callersIn(Centre& centre);

} // namespace musubi::ui
