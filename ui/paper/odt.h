#pragma once

#include "core/sheet/sheet.h"

namespace musubi::paper {

/// Writes the sheets as one OpenDocument text for a word processor: every block, with styles, A4, running head and foot.
/// It is set anew there: lines and pages may break elsewhere than in the PDF, and pages are counted through all sheets.
/// `language` is that of the words (BCP 47). The file appears whole or not at all. Throws CannotWrite, DiskFull.
void writeOdt(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& path, const QString& language = QStringLiteral("ja"));

} // namespace musubi::paper
