#pragma once

#include "core/base/problem.h"
#include "core/consultation/consultation.h"

namespace musubi {

class OfficeCalendar;

/// What must or should be mended before a consultation is registered (DOMAIN §1–2).
Problems check(const Consultation& consultation, const QDateTime& now, const OfficeCalendar& calendar);

} // namespace musubi
