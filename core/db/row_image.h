#pragma once

#include "core/db/mapping.h"
#include "core/db/sql_value.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

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

template <class T, class Visit>
void forEachDerived(Visit&& visit)
{
    if constexpr (requires { Mapping<T>::derived; })
        std::apply([&](const auto&... derived) { (visit(derived), ...); }, Mapping<T>::derived);
}

/// The whole of a value as the journal keeps it: columns by name, child lists by table.
template <class T>
QJsonObject imageOf(const T& value)
{
    QJsonObject image;
    forEachColumn<T>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(value.*column.member)>;
        image.insert(column.name, QJsonValue::fromVariant(SqlValue<Member>::bind(value.*column.member)));
    });
    forEachChild<T>([&](const auto& child) {
        QJsonArray rows;
        for (const auto& item : value.*child.member)
            rows.append(imageOf(item));
        image.insert(child.table, rows);
    });
    return image;
}

/// Reads an image, however old: a column it does not know keeps its default, one that was renamed is found under
/// the former name that `Mapping<T>::formerNames` gives.
template <class T>
T valueOf(const QJsonObject& image)
{
    T value;
    const auto find = [&](QLatin1StringView name) {
        auto found = image.constFind(name);
        if constexpr (requires { Mapping<T>::formerNames; })
            for (const auto& [now, before] : Mapping<T>::formerNames)
                if (found == image.constEnd() && now == name)
                    found = image.constFind(before);
        return found;
    };
    forEachColumn<T>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(value.*column.member)>;
        if (const auto found = find(column.name); found != image.constEnd())
            value.*column.member = SqlValue<Member>::read(found->isNull() ? QVariant() : found->toVariant());
    });
    forEachChild<T>([&](const auto& child) {
        using Item = typename std::remove_cvref_t<decltype(value.*child.member)>::value_type;
        if (const auto found = find(child.table); found != image.constEnd())
            for (const auto& row : found->toArray())
                (value.*child.member).append(valueOf<Item>(row.toObject()));
    });
    return value;
}

/// Feeds what is not empty, with its name: a column added later with an empty default leaves old hashes valid.
template <class T>
void hashInto(QCryptographicHash& hash, const T& value)
{
    forEachColumn<T>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(value.*column.member)>;
        const QByteArray text = SqlValue<Member>::bind(value.*column.member).toString().toUtf8();
        if (text.isEmpty())
            return;
        hash.addData(QByteArrayView(column.name.data(), column.name.size()));
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(text);
        hash.addData(QByteArrayView("\x1e", 1));
    });
    forEachChild<T>([&](const auto& child) {
        for (const auto& item : value.*child.member) {
            hash.addData(QByteArrayView(child.table.data(), child.table.size()));
            hash.addData(QByteArrayView("\x1d", 1));
            hashInto(hash, item);
        }
    });
}

/// 63 bits over everything a row says, children included: `integrity_check` misses flipped bits in text.
template <class T>
qint64 hashOf(const T& value)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hashInto(hash, value);
    quint64 bits = 0;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<quint8>(digest[i]);
    return static_cast<qint64>(bits >> 1);
}

} // namespace musubi
