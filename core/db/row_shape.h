#pragma once

#include "core/base/change.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVariant>

#include <vector>

namespace musubi {

/// One column as a row sees it: the member behind it is reached through two functions, whatever its type.
struct ColumnShape {
    QLatin1StringView name;
    QLatin1StringView formerName; // under which old images of the journal know it; mostly none
    QVariant (*get)(const void* value);
    void (*set)(void* value, const QVariant& read);
};

struct DerivedShape {
    QLatin1StringView name;
    QString (*of)(const void* value);
};

struct RowShape;

/// A list inside the value, kept in a table of its own.
struct ChildShape {
    QLatin1StringView table;
    QLatin1StringView parent;
    const RowShape* items;
    qsizetype (*size)(const void* value);
    const void* (*at)(const void* value, qsizetype position);
    void* (*append)(void* value); // a new item at the end; good until the next one
    bool (*equal)(const void* one, const void* other);
};

/// What a Mapping says, without the type of the value: all that reads, writes, images and hashes rows is compiled once
/// over this, not once a type.
struct RowShape {
    QString table; // empty for the items of a list
    Subject subject{};
    std::vector<ColumnShape> columns;
    std::vector<ChildShape> children;
    std::vector<DerivedShape> derived;
    QString names; // of the columns, as they stand in a SELECT
    QString insertion; // statements, with id, revision and hash before what bindWritten binds
    QString change;    // revision and hash before, id and former revision after it
};

/// Writes the statements that follow from the rest.
void writeStatements(RowShape& shape);

/// Defined in row_shape_of.h and instantiated beside each mapping.
template <class T>
const RowShape& shapeOf();

/// The whole of a value as the journal keeps it: columns by name, child lists by table.
QJsonObject imageOf(const RowShape& shape, const void* value);

/// Fills `value` from an image, however old: a column the image does not know keeps its default, one that was renamed is
/// found under the former name.
void readImage(const RowShape& shape, const QJsonObject& image, void* value);

/// 63 bits over everything a row says, children included: `integrity_check` misses flipped bits in text. Only what is not
/// empty counts, with its name: a column added later with an empty default leaves old hashes valid.
qint64 hashOf(const RowShape& shape, const void* value);

} // namespace musubi
