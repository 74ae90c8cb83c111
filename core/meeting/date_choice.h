#pragma once

#include "core/organization/organization.h"

#include <QDateTime>

namespace musubi {

class OfficeCalendar;

/// What somebody says of a date offered for a meeting (日程調整): ○, △, ×, or nothing yet.
enum class Availability { Unanswered, Yes, Maybe, No };

template <>
struct Codes<Availability> {
    static constexpr std::array entries{
        CodeEntry{Availability::Unanswered, QLatin1StringView("")},
        CodeEntry{Availability::Yes, QLatin1StringView("yes")},
        CodeEntry{Availability::Maybe, QLatin1StringView("maybe")},
        CodeEntry{Availability::No, QLatin1StringView("no")},
    };
};

/// One who is asked: which side of the table, and whether the meeting makes no sense without them (必須).
struct Asked {
    Sector sector = Sector::None;
    bool required = false;

    friend bool operator==(const Asked&, const Asked&) = default;
};

struct OfferedDate {
    QDateTime start, end;         // local time
    QList<Availability> answers;  // in the order of those asked; what is missing at the end is unanswered
    bool leadIsTaken = false;     // who runs the meeting has something else at that time

    friend bool operator==(const OfferedDate&, const OfferedDate&) = default;
};

/// How many must come from each side, in persons; △ counts half a person.
struct Quorum {
    int fromPublic = 1;
    int fromPrivate = 1;

    friend bool operator==(const Quorum&, const Quorum&) = default;
};

struct DateChoice {
    QList<Asked> asked;
    QList<OfferedDate> dates;
    Quorum quorum;
};

/// What speaks for and against one date. Those asked are named by their place in DateChoice::asked.
struct DateWeight {
    qsizetype date = 0; // place in DateChoice::dates
    QList<qsizetype> refusing, adjusting, unanswered;
    QList<qsizetype> requiredRefusing, requiredAdjusting, requiredUnanswered; // those of the above who are required
    int publicHalves = 0, privateHalves = 0, otherHalves = 0;                 // ○ two, △ one
    bool publicSuffices = false, privateSuffices = false;
    bool allRefuse = false;
    bool leadIsTaken = false; // see OfferedDate
    bool onClosedDay = false; // it begins on one
    bool insideHours = false; // starts and ends within the reception hours of one open day
    int noticeDays = 0;       // working days left for the invitation, the day of the meeting not counted; negative once it is past

    /// Every required person comes or could, both sides are strong enough, and not everybody refuses.
    bool holds() const;
    /// Such a date is fixed only with a reason that somebody states: a required person refuses, or everybody does.
    bool needsReason() const;
};

/// DateWeight::needsReason() of one date, for which no calendar is needed.
bool isRefused(const DateChoice& choice, qsizetype date);

/// The dates from best to worst: those that hold first; then those for which who runs it is free, those on open days, the fewest
/// required △, the most who come, the fewest ×, the fewest unanswered, inside reception hours, the earlier one, the one offered first.
QList<DateWeight> weighDates(const DateChoice& choice, const OfficeCalendar& calendar, QDate today);

} // namespace musubi
