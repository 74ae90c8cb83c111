#pragma once

#include "core/base/problem.h"
#include "core/matter/matter.h"

namespace musubi {

class OfficeCalendar;

/// What must or should be mended before a case is saved (DOMAIN §2).
Problems check(const Matter& matter, QDate today, const OfficeCalendar& calendar);

} // namespace musubi
