#pragma once

#include "core/exchange/table.h"

class QWidget;

namespace musubi::ui {

class Feedback;

/// Asks for a name (CSV in UTF-8, CSV for older Excel, XLSX) and writes the list; says how many rows it was.
void exportList(const ExportTable& table, const QString& name, Feedback& feedback, QWidget* parent);

} // namespace musubi::ui
