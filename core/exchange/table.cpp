#include "core/exchange/table.h"

#include "core/base/error.h"
#include "core/exchange/output_file.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace musubi {

QString exportText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    return value.toString();
}

qint64 writeCsv(
    const ExportTable& table, CsvWriter::Sink sink, const CsvWriteOptions& options, const Progress& progress)
{
    // Numbers and dates are ours and harmless, a negative number too: only text is neutralised, here.
    CsvWriteOptions exact = options;
    exact.neutralizeFormulas = false;
    CsvWriter writer(std::move(sink), exact);
    const auto cellText = [&](const QVariant& value, ColumnType type) {
        const QString text = exportText(value);
        return options.neutralizeFormulas && type == ColumnType::Text ? neutralized(text) : text;
    };

    QStringList cells;
    for (const ExportColumn& column : table.columns)
        cells.append(column.title);
    writer.write(cells);

    qint64 rows = 0;
    QVariantList values;
    while (table.next(values)) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = cellText(values.value(i), table.columns[i].type);
        writer.write(cells, cells.value(table.nameColumn));
        progress.report(++rows, table.rowCount);
    }
    writer.finish();
    return rows;
}

qint64 writeCsv(const ExportTable& table, const QString& path, const CsvWriteOptions& options, const Progress& progress)
{
    OutputFile file(path);
    const qint64 rows = writeCsv(
        table, [&](QByteArrayView bytes) { file.write(bytes); }, options, progress);
    file.commit();
    return rows;
}

} // namespace musubi
