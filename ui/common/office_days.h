#pragma once

#include "ui/common/day_context.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What the date fields are told by the calendar of an open centre; asks it anew every time.
DayContext officeDays(const Centre& centre);

} // namespace musubi::ui
