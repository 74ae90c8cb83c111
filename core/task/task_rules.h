#pragma once

#include "core/base/problem.h"
#include "core/task/task.h"

namespace musubi {

/// What must be mended before a promise is kept: it says what, and its lines fit.
Problems check(const Task& task);

} // namespace musubi
