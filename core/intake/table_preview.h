#pragma once

#include "core/exchange/column_guess.h"
#include "core/exchange/text_encoding.h"

#include <optional>

class QIODevice;

namespace musubi {

/// The head of a foreign table, to look at before anything is read.
struct TablePreview {
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList headers;
    ColumnGuess columns;
    QList<QStringList> rows; // as long as the headers
};

/// Reads the headers and the first `rows` records; one that cannot be read is passed over.
/// Throws Error(Invalid, "header") where the table is empty, and CannotOpen.
TablePreview previewTable(QIODevice& device, ImportKind kind, std::optional<TextEncoding> encoding = {}, int rows = 3);

/// What the headers speak of: a date of receipt makes a ledger of consultations.
ImportKind guessKind(const QStringList& headers);

} // namespace musubi
