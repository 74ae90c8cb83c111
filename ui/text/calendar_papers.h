#pragma once

#include "core/calendar/calendar_choice.h"
#include "core/sheet/sheet.h"

#include <QDate>

namespace musubi {
class Centre;
}

namespace musubi::text {

/// The weeks that a month touches, on A4 landscape.
Sheet monthSheetOf(Centre& centre, QDate month, const CalendarChoice& choice = {});
/// These days as a table with everything that is known of each entry.
Sheet daysSheetOf(Centre& centre, QDate from, QDate until, const CalendarChoice& choice = {});

/// What of the calendar is left out, in words; empty where all is looked at.
QString hiddenInWords(Centre& centre, const CalendarChoice& choice);

} // namespace musubi::text
