#pragma once

#include <QList>
#include <QStringList>

namespace musubi {

/// The cells of a table as somebody copied it: parted by tabs (a spreadsheet), by commas or semicolons (CSV), by bars
/// (｜ a ｜ b ｜, as mails and wikis draw it, rules of - and = left out), or by wide gaps. Empty lines are skipped.
/// Throws CsvError where a quotation mark is never closed.
QList<QStringList> pastedCells(const QString& text);

} // namespace musubi
