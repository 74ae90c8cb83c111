#pragma once

#include "ui/paper/odt_xml.h"

namespace musubi::paper {

/// The part styles.xml: the type scale of paper under names a word processor shows, and for each sheet two pages: its
/// first one without a running head and those that follow. Margins, head and foot are those of the printed sheet.
QByteArray odtStyles(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& language);

/// The name of the master page with which the sheet at `index` begins.
QString odtFirstPage(size_t index);

/// For a name on a card 75 mm wide: as large as lets it stand on one line, of which the program does not see the width.
QLatin1StringView styleOfCardName(const QString& name);

} // namespace musubi::paper
