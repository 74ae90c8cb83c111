#pragma once

#include "core/intake/intake.h"

namespace musubi {

/// Reads a foreign table row by row and keeps what is to be said of it. The device is read from its start.
class TableReader {
public:
    TableReader(QIODevice& device, ImportKind kind, const IntakeOptions& options, IntakeReport& report);

    /// False at the end. A record that cannot be read is reported and passed over.
    bool next();

    const CsvRow& row() const { return m_row; }
    /// Trimmed; empty where the record is shorter.
    QString cell(int column) const;
    const QStringList& fields() const { return m_report.columns.fields; }
    /// The column of a field; -1 where none is.
    int columnOf(QStringView field) const { return static_cast<int>(fields().indexOf(field)); }
    const QString& header(int column) const { return m_report.headers[column]; }

    /// `column` -1 speaks of the whole row.
    void report(int column, IntakeIssue issue, bool leftOut = false, const QString& value = {});
    /// The first reading of a table reports, the second is silent.
    void silence() { m_silent = true; }
    qint64 bytesRead() const { return m_csv.bytesRead(); }

private:
    void reportDamage();

    CsvReader m_csv;
    CsvRow m_row;
    const IntakeOptions& m_options;
    IntakeReport& m_report;
    bool m_silent = false;
};

/// The device itself, or what it holds where it cannot be read twice.
class RereadableDevice {
public:
    explicit RereadableDevice(QIODevice& device);
    QIODevice& fromStart();

private:
    QIODevice* m_device;
    QByteArray m_bytes;
    std::unique_ptr<QIODevice> m_own;
    qint64 m_start = 0;
};

} // namespace musubi
