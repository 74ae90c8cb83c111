#pragma once

#include "core/exchange/ics_event.h"

#include <QList>

namespace musubi {

struct IcsOptions {
    QString name;     // of the calendar, as programs list it
    QDateTime madeAt; // DTSTAMP
};

/// The events as one calendar: UTF-8, CRLF, lines of at most 75 octets broken between characters, times in Asia/Tokyo with
/// its definition, whole days as dates. Throws Unsupported in a build without.
QByteArray icsText(const QList<IcsEvent>& events, const IcsOptions& options);

/// Writes them to a file that appears whole or not at all; gives their number. Throws Unsupported, CannotWrite, DiskFull.
qint64 writeIcs(const QList<IcsEvent>& events, const QString& path, const IcsOptions& options);

} // namespace musubi
