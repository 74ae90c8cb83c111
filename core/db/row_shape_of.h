#pragma once

#include "core/db/mapping.h"
#include "core/db/row_shape.h"
#include "core/db/sql_value.h"

#include <utility>

// Included only where a shape is instantiated: `template const RowShape& shapeOf<Aggregate>();`

namespace musubi {

template <class T, std::size_t I>
struct ColumnOf {
    static constexpr auto member = std::get<I>(Mapping<T>::columns).member;
    using Member = std::remove_cvref_t<decltype(std::declval<const T&>().*member)>;

    static QVariant get(const void* value) { return SqlValue<Member>::bind(static_cast<const T*>(value)->*member); }
    static void set(void* value, const QVariant& read) { static_cast<T*>(value)->*member = SqlValue<Member>::read(read); }
};

template <class T, std::size_t I>
struct ChildOf {
    static constexpr auto member = std::get<I>(Mapping<T>::children).member;
    using Item = typename std::remove_cvref_t<decltype(std::declval<const T&>().*member)>::value_type;

    static const QList<Item>& list(const void* value) { return static_cast<const T*>(value)->*member; }
    static qsizetype size(const void* value) { return list(value).size(); }
    static const void* at(const void* value, qsizetype position) { return &list(value)[position]; }
    static void* append(void* value) { return &(static_cast<T*>(value)->*member).emplaceBack(); }
    static bool equal(const void* one, const void* other) { return list(one) == list(other); }
};

template <class T, std::size_t I>
QString derivedOf(const void* value)
{
    return std::get<I>(Mapping<T>::derived).of(*static_cast<const T*>(value));
}

template <class T>
QLatin1StringView formerNameOf([[maybe_unused]] QLatin1StringView name)
{
    if constexpr (requires { Mapping<T>::formerNames; })
        for (const auto& [now, before] : Mapping<T>::formerNames)
            if (now == name)
                return before;
    return {};
}

template <class T>
RowShape makeShape()
{
    RowShape shape;
    if constexpr (requires { Mapping<T>::table; Mapping<T>::subject; }) {
        shape.table = Mapping<T>::table;
        shape.subject = Mapping<T>::subject;
    }
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        const auto add = [&](QLatin1StringView name, auto get, auto set) {
            shape.columns.push_back({name, formerNameOf<T>(name), get, set});
        };
        (add(std::get<I>(Mapping<T>::columns).name, &ColumnOf<T, I>::get, &ColumnOf<T, I>::set), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(Mapping<T>::columns)>>());
    if constexpr (requires { Mapping<T>::children; })
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (shape.children.push_back({std::get<I>(Mapping<T>::children).table, std::get<I>(Mapping<T>::children).parent,
                 &shapeOf<typename ChildOf<T, I>::Item>(), &ChildOf<T, I>::size, &ChildOf<T, I>::at, &ChildOf<T, I>::append,
                 &ChildOf<T, I>::equal}),
                ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(Mapping<T>::children)>>());
    if constexpr (requires { Mapping<T>::derived; })
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (shape.derived.push_back({std::get<I>(Mapping<T>::derived).name, &derivedOf<T, I>}), ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(Mapping<T>::derived)>>());
    writeStatements(shape);
    return shape;
}

template <class T>
const RowShape& shapeOf()
{
    static const RowShape shape = makeShape<T>();
    return shape;
}

} // namespace musubi
