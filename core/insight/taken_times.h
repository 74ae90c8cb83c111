#pragma once

#include "core/base/stored.h"
#include "core/calendar/calendar_entry.h"
#include "core/meeting/meeting.h"

namespace musubi {

class Database;
class MeetingDesk;

/// Something for which people's time is taken: a meeting, a date that is held for one, a course, a planned visit.
struct TakenTime {
    CalendarEntry entry;
    QList<Participant> asked; // to a meeting: who has not declined

    friend bool operator==(const TakenTime&, const TakenTime&) = default;
};

/// What takes place, or is held, at any of these times: meetings with who is asked to them, dates held for meetings, courses, planned
/// visits. What is over, called off or postponed takes nobody's time.
QList<TakenTime> takenTimes(const Database& db, const MeetingDesk& meetings, const QList<DateOffer>& at, QDate today);

/// Something else that takes place at the time of an offer.
struct OfferClash {
    CalendarEntry entry;
    bool sameLead = false;         // it is the same member of staff's
    QList<qsizetype> participants; // who are asked to both, as places in Meeting::participants

    friend bool operator==(const OfferClash&, const OfferClash&) = default;
};

/// Those of `taken` that overlap the offer and have the lead or somebody who is asked in common with the meeting, but for the
/// meeting itself and the dates held for it.
QList<OfferClash> clashesOf(const Stored<Meeting>& meeting, const DateOffer& offer, const QList<TakenTime>& taken);

/// Whether the lead has something else at that time.
bool leadIsTaken(const QList<OfferClash>& clashes);

} // namespace musubi
