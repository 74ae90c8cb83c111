#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace musubi {

/// One event as calendar files carry it (RFC 5545). Times are wall times of Japan, whatever zone they came in.
struct IcsEvent {
    QString uid;
    QDateTime occurrence; // which one of a series; invalid for an event of its own
    bool wholeSeries = false; // read with the rule of its series: an occurrence that is not there is no more
    int sequence = 0;     // grows with every change
    QDateTime begin;
    QDateTime end;        // never before begin; of whole days the midnight after the last one
    bool wholeDay = false;
    QString summary;
    QString location;
    QString description;
    QString organizer;    // mail address or name
    QStringList categories;
    bool tentative = false;
    bool cancelled = false;
    bool transparent = false; // takes nobody's time: a promise, a deadline
    qint64 line = 0;          // of the file it was read from, from 1

    friend bool operator==(const IcsEvent&, const IcsEvent&) = default;
};

/// Whether this build reads and writes calendar files (CMake option MUSUBI_ICS and libical).
bool canExchangeIcs();

} // namespace musubi
