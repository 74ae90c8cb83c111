#pragma once

#include "core/base/id.h"

#include <QList>

namespace musubi {

/// What makes two records look like one.
enum class Likeness { Name, Phone, Mail, CorporateNumber };

/// Records that may be the same body or person.
template <class T>
struct Duplicates {
    Likeness by = Likeness::Name;
    QList<Id<T>> ids; // at least two, oldest first

    friend bool operator==(const Duplicates&, const Duplicates&) = default;
};

} // namespace musubi
