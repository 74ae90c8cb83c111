#pragma once

#include <QStringList>

namespace musubi {

enum class ImportKind { Consultations, Organizations };

/// The fields a column of a foreign table can be for: the columns of the record's Mapping, and
/// for consultations received_time (beside a received_at that holds only the day), matter_number, topics, main_topic,
/// fields, goals, areas, counterparts, responses, next_step, next_due;
/// for organisations fields, goals, areas, aliases, former_names.
QStringList importFields(ImportKind kind);

struct ColumnGuess {
    QStringList fields; // for each column; empty: not understood or not wanted
    QStringList unknown; // headers that no field was found for, or whose field another column has already
};

/// Understands the usual Japanese and English headers of ledgers; width, case, spaces, kana and what stands in brackets
/// make no difference. `maps` are `COLUMN=FIELD` from the user and go first: COLUMN is a header or a number from 1,
/// FIELD one of importFields, or nothing to leave the column out. Throws Invalid with the map that names no column or
/// field.
ColumnGuess guessColumns(const QStringList& headers, ImportKind kind, const QStringList& maps = {});

} // namespace musubi
