#pragma once

#include "core/base/term.h"
#include "core/db/mapping.h"

#include <QStringList>

#include <optional>

namespace musubi {

template <class T, class Visit>
void forEachColumn(Visit&& visit)
{
    std::apply([&](const auto&... column) { (visit(column), ...); }, Mapping<T>::columns);
}

template <class T, class Visit>
void forEachChild(Visit&& visit)
{
    if constexpr (requires { Mapping<T>::children; })
        std::apply([&](const auto&... child) { (visit(child), ...); }, Mapping<T>::children);
}

inline bool isBlank(const QString& text)
{
    return text.isEmpty();
}
template <class List>
bool isBlank(const Term<List>& term)
{
    return term.isEmpty();
}
template <class Value>
bool isBlank(const std::optional<Value>& value)
{
    return !value;
}
template <class Value>
bool isBlank(const Value&)
{
    return false; // a yes or no, a choice with a default: what is kept counts
}

/// One value made of two: that of `kept`, filled from `other` where it says nothing, and in the columns of `fromOther`
/// that of `other`. Lists are united; of equal items (by `isSame`) the first stays.
template <class T, class IsSame>
T mergedValue(const T& kept, const T& other, const QStringList& fromOther, IsSame&& isSame)
{
    T result = kept;
    forEachColumn<T>([&](const auto& column) {
        if (isBlank(kept.*column.member) || fromOther.contains(column.name))
            result.*column.member = other.*column.member;
    });
    forEachChild<T>([&](const auto& child) {
        const bool turned = fromOther.contains(child.table);
        auto& items = result.*child.member;
        items = (turned ? other : kept).*child.member;
        for (const auto& item : (turned ? kept : other).*child.member)
            if (std::none_of(items.begin(), items.end(), [&](const auto& present) { return isSame(present, item); }))
                items << item;
    });
    return result;
}

} // namespace musubi
