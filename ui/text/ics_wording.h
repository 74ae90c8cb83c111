#pragma once

#include "core/exchange/ics_reader.h"
#include "core/intake/import_events.h"

#include <QCoreApplication>

namespace musubi::text {

/// What is said of a calendar file from elsewhere.
class IcsWording {
    Q_DECLARE_TR_FUNCTIONS(IcsWording) // unqualified, as lupdate sees it

public:
    /// Why the file was refused, with the line.
    static QString refusal(const Error& error);
    /// What was noticed about one event, with its line.
    static QString of(const IcsProblem& problem);
    /// What becomes of an event.
    static QString of(EventStanding standing);
    /// The reason of a meeting that the inviting side called off.
    static QString calledOff();
};

} // namespace musubi::text
