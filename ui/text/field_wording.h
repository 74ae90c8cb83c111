#pragma once

#include "core/base/change.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace musubi {
class Centre;
}

namespace musubi::text {

/// 相談, 団体 …
QString subjectName(Subject subject);

/// The columns of a record as one reads it: what it is about, who, what was said, then the rest; unknown ones last.
QStringList inReadingOrder(QStringList columns);

/// The label of a column or child list of a record: 「件名」; the column's own name where there is no word for it.
/// Some are another thing in another kind of record.
QString fieldName(const QString& column, std::optional<Subject> of = {});

/// What a field of a row image says to a reader: labels for codes, names for ids, dates in words.
QString fieldText(Centre& centre, const QString& column, const QJsonValue& value);

} // namespace musubi::text
