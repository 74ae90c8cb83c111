#pragma once

#include "core/base/progress.h"
#include "core/sheet/sheet.h"
#include "ui/paper/pages.h"

namespace musubi::paper {

/// Lays a sheet out on A4, once; painting, printing and PDF all show these pages. Nothing is cut: rows grow, text flows
/// on. `family` is the font to prefer. Throws Error(NoJapaneseFont), and Error(Cancelled) when `progress` says so.
Pages layOut(const Sheet& sheet, const SheetWords& words, const QString& family = {}, const Progress& progress = {});

/// Several sheets as one document, each with its own page numbers.
Pages layOut(const std::vector<Sheet>& sheets, const SheetWords& words, const QString& family = {},
    const Progress& progress = {});

} // namespace musubi::paper
