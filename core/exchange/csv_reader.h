#pragma once

#include "core/base/error.h"
#include "core/exchange/text_encoding.h"

#include <QStringList>

#include <optional>

class QIODevice;

namespace musubi {

enum class CsvFault {
    UnterminatedQuote, // the quotation mark at this place is never closed
    CellTooLong,
    RecordTooLong,
    TooManyColumns,
    TooManyRows,
    TooManyFaults, // this is no CSV file: the reader gives up
};

/// Where and why a record could not be read. `detail()` is "line:column", both counted from 1.
class CsvError : public Error {
public:
    CsvError(CsvFault reason, qint64 line, qsizetype column);

    CsvFault reason() const noexcept { return m_reason; }
    qint64 line() const noexcept { return m_line; }
    qsizetype column() const noexcept { return m_column; }

private:
    CsvFault m_reason;
    qint64 m_line;
    qsizetype m_column;
};

struct CsvLimits {
    qsizetype cell = 1'000'000; // characters
    qsizetype record = 16'000'000; // characters
    qsizetype columns = 1'000;
    qint64 rows = 5'000'000;
    int faults = 100; // records that may fail before the reader gives up
};

struct CsvReadOptions {
    std::optional<TextEncoding> encoding; // none: detected
    char16_t separator = 0; // 0: detected among comma, tab, semicolon, or as a first line `sep=;` says
    CsvLimits limits;
};

/// One record. Reuse the same object for speed.
struct CsvRow {
    QStringList cells;
    QList<qint64> lines; // the line on which each cell begins, from 1
    QList<qsizetype> damaged; // columns (from 0) holding U+FFFD: something there could not be read
};

/// Reads RFC 4180 as it is found: CRLF, LF or CR, quotes with line breaks, quotes inside unquoted cells taken as they
/// are, empty lines skipped, records of unequal length. Streams: memory is bounded by the longest record.
class CsvReader {
public:
    /// `device` is open for reading and outlives the reader.
    explicit CsvReader(QIODevice& device, const CsvReadOptions& options = {});

    /// False at the end. Throws CsvError for a record that cannot be read; the next call goes on with the line after
    /// the one where that record began. Throws CannotOpen when the device fails.
    bool read(CsvRow& row);

    TextEncoding encoding() const { return m_encoding; }
    char16_t separator() const { return m_separator; }
    qint64 bytesRead() const { return m_bytesRead; } // of the device: for progress

private:
    enum class Scan { Complete, NeedsMore };

    bool fill();
    void start();
    Scan scan(CsvRow& row);
    Scan scanQuoted(qsizetype& at, qint64& line, QString& cell, qsizetype column);
    [[noreturn]] void refuse(CsvFault reason, qint64 line, qsizetype column);
    void skipLine();

    QIODevice& m_device;
    CsvReadOptions m_options;
    TextEncoding m_encoding;
    TextDecoder m_decoder;
    char16_t m_separator;
    QString m_text;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_rows = 0;
    qint64 m_bytesRead = 0;
    int m_faults = 0;
    bool m_atEnd = false;
    bool m_gaveUp = false;
};

} // namespace musubi
