#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace musubi {

struct Consultation;
struct Matter;
struct Meeting;
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

    friend bool operator==(const Task&, const Task&) = default;
};

} // namespace musubi
