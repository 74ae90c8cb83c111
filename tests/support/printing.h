#pragma once

#include <QDate>
#include <QString>

#include "tests/support/catch.h"

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& s) { return '"' + s.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate d) { return d.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
