#pragma once

#include "core/base/change.h"

#include <QLatin1StringView>
#include <QString>

#include <tuple>

namespace musubi {

template <class T, class Member>
struct Column {
    QLatin1StringView name;
    Member T::*member;
};
template <class T, class Member>
Column(QLatin1StringView, Member T::*) -> Column<T, Member>; // clang 14 cannot deduce aggregates by itself

/// A list inside a value that is kept in a table of its own: `table(parent column, position, columns of Item…)`.
template <class T, class Item>
struct Child {
    QLatin1StringView table;
    QLatin1StringView parent;
    QList<Item> T::*member;
};
template <class T, class Item>
Child(QLatin1StringView, QLatin1StringView, QList<Item> T::*) -> Child<T, Item>;

/// A column that follows from the value, as a sort key does: written with the row, never read back.
template <class T>
struct Derived {
    QLatin1StringView name;
    QString (*of)(const T&);
};

/// Specialise next to the aggregate: `table`, `subject`, a tuple of `columns`, optionally tuples of `children`
/// and of `derived` columns. `shapeOf<T>()` is instantiated in a source file beside it.
/// For the items of a child list, `columns` is enough.
template <class T>
struct Mapping;

} // namespace musubi
