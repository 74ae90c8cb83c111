#pragma once

#include "core/insight/taken_times.h"
#include "core/meeting/meeting_course.h"

#include <QStringList>

namespace musubi {
class Centre;
class OfficeCalendar;
}

namespace musubi::text {

// What stands in the way of a time of a meeting, and what giving it that time means; without full stops.

/// 「三宅 由佳はこの時間に予定がある：協議「空き店舗の活用」12/8（火）14:00–16:00」.
QString clashText(Centre& centre, const Meeting& meeting, const OfferClash& clash);
/// 「閉庁日（勤労感謝の日）」; empty on an open day.
QString closedDayText(const OfficeCalendar& calendar, QDate day);
/// Who must be told and who said ×, the gravest first, a line each.
QStringList consequenceTexts(Centre& centre, const Meeting& meeting, const TimeConsequences& follows);

} // namespace musubi::text
