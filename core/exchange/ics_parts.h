#pragma once

#include "core/exchange/ics_reader.h"

namespace musubi {

/// A part of a calendar file: from its BEGIN to its END.
struct IcsPart {
    QByteArrayView bytes;
    qint64 line = 0; // of BEGIN, from 1
};

/// A calendar file cut into its parts, before any of it is understood.
struct IcsParts {
    QByteArray text; // UTF-8; the parts point into it
    QList<IcsPart> events;
    QList<IcsPart> zones;
    bool cancels = false; // METHOD:CANCEL
};

/// Reads the letters and finds the parts. Throws IcsError. Knows lines and nesting only: what is hostile by its shape comes
/// no further.
IcsParts icsPartsOf(QByteArrayView bytes, const IcsLimits& limits);

} // namespace musubi
