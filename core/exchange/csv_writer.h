#pragma once

#include "core/exchange/text_encoding.h"

#include <QStringList>

#include <functional>

namespace musubi {

struct CsvWriteOptions {
    TextEncoding encoding = TextEncoding::Utf8; // Utf8 (with byte order mark, as Excel wants it) or Cp932
    bool neutralizeFormulas = true; // false: every cell exactly as it is
    char16_t separator = u',';
};

/// A spreadsheet takes a cell that starts with = + - @, their full-width forms, TAB or CR for a formula: such a cell
/// gets an apostrophe in front, and so does one that already starts with apostrophes before such a sign, so that
/// withoutApostrophe() is the exact way back.
QString neutralized(const QString& cell);
QString withoutApostrophe(const QString& cell);

/// Writes records with CRLF; a cell is quoted where it must be.
class CsvWriter {
public:
    using Sink = std::function<void(QByteArrayView)>;

    /// `sink` takes the bytes in pieces. Throws Unsupported for an encoding other than the two.
    explicit CsvWriter(Sink sink, const CsvWriteOptions& options = {});

    /// `record` names the row (a number, a name) if one of its characters cannot be encoded.
    void write(const QStringList& cells, const QString& record = {});

    /// Sends what is left. Throws Unencodable when characters were missing in the encoding: `detail` names the first
    /// records with their characters, one to a line, and "+n" for n more. Discard the output then.
    void finish();

private:
    void append(const QString& cell);

    Sink m_sink;
    CsvWriteOptions m_options;
    QString m_line;
    QByteArray m_bytes;
    QStringList m_unencodable;
    qint64 m_unencodableRecords = 0;
};

} // namespace musubi
