#pragma once

#include "core/base/change.h"

#include <QDate>
#include <QString>

#include <optional>

namespace musubi {

class Database;

/// What search knows of one record.
struct SearchDocument {
    QString names;  // how others print it: an organisation's names; folded
    QString folded; // everything, field by field, separated by U+001F
    QDate day;      // by which newer ones come first
};

/// Empty where the record does not exist or is of no kind that is searched.
std::optional<SearchDocument> documentOf(const Database& db, Subject subject, qint64 id);

/// The same for many consultations at once.
QList<std::pair<qint64, SearchDocument>> consultationDocuments(const Database& db, const QList<qint64>& ids);

/// A record by its kind and row.
using RecordKey = std::pair<Subject, qint64>;

/// Records that print the name of this one, and must be indexed again when it changes: a body's name, a legal form's label.
QList<RecordKey> dependentsOf(const Database& db, Subject subject, qint64 id);

} // namespace musubi
