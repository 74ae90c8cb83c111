#pragma once

#include <QString>

namespace musubi {

/// The fixed code of a word from one of the office's editable lists (DOMAIN §3); `List` keeps the lists apart.
/// An empty code means that nothing was chosen.
template <class List>
struct Term {
    QString code;

    bool isEmpty() const { return code.isEmpty(); }

    friend bool operator==(const Term&, const Term&) = default;
};

} // namespace musubi
