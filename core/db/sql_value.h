#pragma once

#include "core/base/code.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/term.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <optional>

// The only file that knows how a C++ value looks in the file.
// A type without a converter here does not compile.

namespace musubi {

template <class T>
struct SqlValue;

template <>
struct SqlValue<QString> {
    // Qt binds a null QString as NULL; our text columns are NOT NULL.
    static QVariant bind(const QString& s) { return s.isNull() ? QString(QLatin1StringView("")) : s; }
    static QString read(const QVariant& v) { return v.toString(); }
};

template <>
struct SqlValue<QByteArray> {
    static QVariant bind(const QByteArray& bytes) { return bytes; }
    static QByteArray read(const QVariant& v) { return v.toByteArray(); }
};

template <>
struct SqlValue<qint64> {
    static QVariant bind(qint64 n) { return n; }
    static qint64 read(const QVariant& v) { return v.toLongLong(); }
};

template <>
struct SqlValue<int> {
    static QVariant bind(int n) { return n; }
    static int read(const QVariant& v) { return v.toInt(); }
};

template <>
struct SqlValue<bool> {
    static QVariant bind(bool b) { return b ? 1 : 0; }
    static bool read(const QVariant& v) { return v.toInt() != 0; }
};

template <>
struct SqlValue<QDate> {
    static QVariant bind(QDate d) { return d.isValid() ? d.toString(Qt::ISODate) : QString(QLatin1StringView("")); }
    static QDate read(const QVariant& v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};

/// Wall time of the office to the minute; the file knows no zone.
template <>
struct SqlValue<QDateTime> {
    static QVariant bind(const QDateTime& at)
    {
        return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-ddTHH:mm")) : QString(QLatin1StringView(""));
    }
    static QDateTime read(const QVariant& v)
    {
        return QDateTime::fromString(v.toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
    }
};

template <class T>
struct SqlValue<Id<T>> {
    static QVariant bind(Id<T> id) { return id.value; }
    static Id<T> read(const QVariant& v) { return {v.toLongLong()}; }
};

template <class List>
struct SqlValue<Term<List>> {
    static QVariant bind(const Term<List>& term) { return SqlValue<QString>::bind(term.code); }
    static Term<List> read(const QVariant& v) { return {v.toString()}; }
};

template <Coded E>
struct SqlValue<E> {
    static QVariant bind(E e) { return QString(codeOf(e)); }
    static E read(const QVariant& v)
    {
        if (const auto e = fromCode<E>(v.toString()))
            return *e;
        throw Error(Fault::DamagedFile, QLatin1StringView("unknown code ") + v.toString());
    }
};

template <class T>
struct SqlValue<std::optional<T>> {
    static QVariant bind(const std::optional<T>& o) { return o ? SqlValue<T>::bind(*o) : QVariant(); }
    static std::optional<T> read(const QVariant& v)
    {
        return v.isNull() ? std::nullopt : std::optional<T>(SqlValue<T>::read(v));
    }
};

} // namespace musubi
