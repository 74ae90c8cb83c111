#include "core/db/row_shape.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStringList>

namespace musubi {

namespace {

void hashInto(QCryptographicHash& hash, const RowShape& shape, const void* value)
{
    for (const ColumnShape& column : shape.columns) {
        const QByteArray text = column.get(value).toString().toUtf8();
        if (text.isEmpty())
            continue;
        hash.addData(QByteArrayView(column.name.data(), column.name.size()));
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(text);
        hash.addData(QByteArrayView("\x1e", 1));
    }
    for (const ChildShape& child : shape.children)
        for (qsizetype i = 0; i < child.size(value); ++i) {
            hash.addData(QByteArrayView(child.table.data(), child.table.size()));
            hash.addData(QByteArrayView("\x1d", 1));
            hashInto(hash, *child.items, child.at(value, i));
        }
}

} // namespace

void writeStatements(RowShape& shape)
{
    QStringList names;
    for (const ColumnShape& column : shape.columns)
        names << column.name;
    shape.names = names.join(QLatin1StringView(", "));
    if (shape.table.isEmpty())
        return;
    QStringList written{QStringLiteral("revision"), QStringLiteral("hash")};
    written << names;
    for (const DerivedShape& derived : shape.derived)
        written << derived.name;
    shape.insertion = QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?, %3)")
                          .arg(shape.table, written.join(QLatin1StringView(", ")), QStringList(written.size(), QStringLiteral("?")).join(QLatin1Char(',')));
    shape.change = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND revision = ?").arg(shape.table, written.join(QLatin1StringView(" = ?, ")));
}

QJsonObject imageOf(const RowShape& shape, const void* value)
{
    QJsonObject image;
    for (const ColumnShape& column : shape.columns)
        image.insert(column.name, QJsonValue::fromVariant(column.get(value)));
    for (const ChildShape& child : shape.children) {
        QJsonArray rows;
        for (qsizetype i = 0; i < child.size(value); ++i)
            rows.append(imageOf(*child.items, child.at(value, i)));
        image.insert(child.table, rows);
    }
    return image;
}

void readImage(const RowShape& shape, const QJsonObject& image, void* value)
{
    for (const ColumnShape& column : shape.columns) {
        auto found = image.constFind(column.name);
        if (found == image.constEnd() && !column.formerName.isEmpty())
            found = image.constFind(column.formerName);
        if (found != image.constEnd())
            column.set(value, found->isNull() ? QVariant() : found->toVariant());
    }
    for (const ChildShape& child : shape.children)
        if (const auto found = image.constFind(child.table); found != image.constEnd())
            for (const auto& row : found->toArray())
                readImage(*child.items, row.toObject(), child.append(value));
}

qint64 hashOf(const RowShape& shape, const void* value)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hashInto(hash, shape, value);
    quint64 bits = 0;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<quint8>(digest[i]);
    return static_cast<qint64>(bits >> 1);
}

} // namespace musubi
