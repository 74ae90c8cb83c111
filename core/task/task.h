#pragma once

#include "core/base/id.h"
#include "core/base/term.h"
#include "core/vocabulary/lists.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace musubi {

struct Consultation;
struct Matter;
struct Meeting;
struct Organization;
struct Staff;

/// A promise or a deadline (期限・約束): what, who, by when, from which record. Cleared only by recording what happened.
struct Task {
    QString what;
    std::optional<Id<Staff>> staff;
    QString outsider; // who, where it is not one of us (先方の宿題)
    std::optional<QDate> dueOn;
    QString dueTime; // as promised: 15時以降
    std::optional<Id<Consultation>> consultation;
    std::optional<Id<Matter>> matter;
    std::optional<QDate> doneOn;
    QString result; // what happened; required with doneOn
    std::optional<Id<Meeting>> meeting; // in which it was promised (宿題)
    // A visit that is planned (訪問・来所・オンライン): it takes place at a time, and is cleared by the contact that came of it.
    Term<ChannelList> visit; // how one meets; empty: a promise that is no visit
    std::optional<QDateTime> startsAt, endsAt; // of a visit, local wall time; `dueOn` and `dueTime` say the same
    std::optional<Id<Organization>> organization; // whom it concerns
    QString whom;  // as said: a person, or a body not on file
    QString place;

    bool isVisit() const { return !visit.isEmpty(); }

    friend bool operator==(const Task&, const Task&) = default;
};

} // namespace musubi
