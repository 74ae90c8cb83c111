#pragma once

#include "core/japan/holidays.h"

namespace musubi::japan {

/// The holidays of one year by rule alone, in order. Valid for 1955–2099.
QList<Holiday> holidaysByRule(int year);

} // namespace musubi::japan
