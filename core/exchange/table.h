#pragma once

#include "core/base/progress.h"
#include "core/exchange/csv_writer.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace musubi {

enum class ColumnType { Text, Integer, Date, DateTime };

struct ExportColumn {
    QString key; // stable, for scripts
    QString title; // in the user's language, from the caller
    ColumnType type = ColumnType::Text;
    int width = 0; // in characters of a spreadsheet column; 0: by type and title
};

/// A list on its way out: the same columns and rows become CSV or XLSX.
struct ExportTable {
    QString title; // the name of the worksheet
    QList<ExportColumn> columns;

    /// Fills `row` with one value for each column (QString, qlonglong, QDate or QDateTime by its type; invalid: empty)
    /// and returns true, or returns false at the end. Called once for each row, in order.
    std::function<bool(QVariantList& row)> next;

    qint64 rowCount = -1; // for progress; -1: not known
    int nameColumn = 0; // the column whose text names a row in messages
};

/// The value as text: dates as 2026-11-23, times as 2026-11-23 10:15, whole numbers in plain digits.
QString exportText(const QVariant& value);

/// Writes the table to a file that appears whole or not at all; returns the number of rows.
/// Throws CannotWrite, DiskFull, Cancelled, Unencodable (see CsvWriter::finish).
qint64 writeCsv(
    const ExportTable& table, const QString& path, const CsvWriteOptions& options = {}, const Progress& progress = {});

/// The same into any sink, for standard output.
qint64 writeCsv(
    const ExportTable& table, CsvWriter::Sink sink, const CsvWriteOptions& options = {}, const Progress& progress = {});

} // namespace musubi
