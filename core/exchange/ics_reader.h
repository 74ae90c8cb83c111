#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/ics_event.h"

#include <QDate>
#include <QList>

namespace musubi {

/// Why a whole calendar file is refused.
enum class IcsFault {
    NoCalendar,    // there is no BEGIN:VCALENDAR
    Encoding,      // letters that cannot be read
    LineTooLong,
    EventTooLong,
    NestedTooDeep,
    NotClosed,     // what begins on this line has no end: the file was cut
    WronglyClosed, // an END without its BEGIN
    TooManyEvents,
    FileTooLong,
    TooManyOccurrences, // all series of the file together, up to the one on this line
};

/// Where and why a calendar file could not be read. `detail()` is the line, counted from 1.
class IcsError : public Error {
public:
    IcsError(IcsFault reason, qint64 line);

    IcsFault reason() const noexcept { return m_reason; }
    qint64 line() const noexcept { return m_line; }

private:
    IcsFault m_reason;
    qint64 m_line;
};

/// What was noticed about one event.
enum class IcsIssue {
    NoTime,             // without a beginning that can be read: left out
    UnknownZone,        // the time is taken as it is written
    UnknownRule,        // it recurs by a rule that no office has (by the hour, by the second, by two rules): left out
    TooManyOccurrences, // left out
};

struct IcsProblem {
    qint64 line = 0; // on which the event begins, from 1
    IcsIssue issue = IcsIssue::NoTime;
    QString value; // the zone, the rule
    bool leftOut = false;

    friend bool operator==(const IcsProblem&, const IcsProblem&) = default;
};

struct IcsLimits {
    qint64 bytes = 64'000'000;
    qsizetype line = 1'000'000;  // octets, folded lines joined
    qsizetype event = 4'000'000; // octets of one event
    int depth = 8;
    qsizetype events = 100'000;
    int occurrences = 1'000; // of one event within the days asked for
    int steps = 40'000;      // days looked at along the rule of one event
    // Of the file: many small series together.
    int allOccurrences = 50'000;
    qint64 allSteps = 5'000'000;
};

struct IcsReadOptions {
    QDate from; // series are followed through these days, both included
    QDate until;
    IcsLimits limits;
};

struct IcsReading {
    QList<IcsEvent> events; // in the order of the file; a series as its occurrences, one of which nothing is left as cancelled
    QList<IcsProblem> problems;
};

/// Reads a calendar file. Of an event that stands there twice the one with the higher SEQUENCE counts; a changed occurrence
/// takes the place of the one in its series. Throws IcsError for a file that is refused, Unsupported in a build without,
/// Cancelled.
IcsReading readIcs(QByteArrayView bytes, const IcsReadOptions& options, const Progress& progress = {});

} // namespace musubi
