#pragma once

#include "core/exchange/table.h"

namespace musubi {

/// Whether this build can write .xlsx (CMake option MUSUBI_XLSX and libxlsxwriter).
bool canWriteXlsx();

/// Writes the table as one worksheet: header row in bold, frozen and repeated on every printed page, a filter, widths,
/// A4 landscape; text stays text (leading zeros, "=1+1"), dates are dates. The file appears whole or not at all.
/// Returns the number of rows. Throws Unsupported, CannotWrite, DiskFull, Cancelled, and TooLarge with the row's name
/// and the column for more than 32,767 characters in a cell, or with the number of rows a worksheet holds.
qint64 writeXlsx(const ExportTable& table, const QString& path, const Progress& progress = {});

} // namespace musubi
