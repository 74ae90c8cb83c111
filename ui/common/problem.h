#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QWidget>

namespace musubi::ui {

class FieldHint;

/// Marks a field: its 2-px border, its description for assistive technology, and the sentence under it
/// where the field stands in a FormGroup. An empty sentence takes the mark away.
void showProblem(QWidget& field, Severity severity, const QString& sentence);

/// "error" or "warning" where the field is marked, or what it is the writing part of (DateEdit, Picker); empty where it is not.
QString problemShownAt(const QWidget& field);

/// The line under `field` that showProblem() writes to; FormGroup sets it.
void setHintLine(QWidget& field, FieldHint* hint);
/// Whether there is such a line; a field of a row in a list has none.
bool hasHintLine(const QWidget& field);

} // namespace musubi::ui
