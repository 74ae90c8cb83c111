#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace musubi::text {

/// One line of a child list of a row image (a participant, a step, a cell of the roles) as one reads it: what it is about first,
/// facts with their words, yes and no only where it is yes; what only the program counts with is left out. `wordOf` words a
/// single field.
QString fieldItemText(const QString& list, const QJsonObject& item, const std::function<QString(const QString& field, const QJsonValue& value)>& wordOf);

} // namespace musubi::text
