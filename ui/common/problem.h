#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QWidget>

namespace musubi::ui {

class FieldHint;

/// Marks a field: its 2-px border, its description for assistive technology, and the sentence under it
/// where the field stands in a FormGroup. An empty sentence takes the mark away.
void showProblem(QWidget& field, Severity severity, const QString& sentence);

/// The line under `field` that showProblem() writes to; FormGroup sets it.
void setHintLine(QWidget& field, FieldHint* hint);

} // namespace musubi::ui
