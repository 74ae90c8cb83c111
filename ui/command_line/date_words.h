#pragma once

#include "core/japan/date_reading.h"

namespace musubi::command_line {

/// Why a typed date is none, in a sentence that names it.
QString failureWord(japan::DateFailure failure, const QString& typed);

} // namespace musubi::command_line
