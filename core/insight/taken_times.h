#pragma once

#include "core/meeting/date_offers.h"

namespace musubi {

class Database;
class MeetingDesk;

/// What takes place, or is held, at any of these times: meetings with who is asked to them, dates held for meetings, courses, planned
/// visits. What is over, called off or postponed takes nobody's time.
QList<TakenTime> takenTimes(const Database& db, const MeetingDesk& meetings, const QList<DateOffer>& at, QDate today);

} // namespace musubi
