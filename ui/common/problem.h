#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QWidget>

namespace musubi::ui {

class FieldHint;

/// A problem in its words.
struct WordedProblem {
    Problem problem;
    QString words;
};

/// A composite field that knows its lines: it marks the one that a problem names by its row, and leads the keys there. What names no
/// row is said under the whole field.
class MarksParts {
public:
    virtual ~MarksParts() = default;
    /// Everything that is wrong with the field; an empty list takes the marks away.
    virtual void markParts(const QList<WordedProblem>& problems) = 0;
    /// False where no part is marked with an error.
    virtual bool focusMarkedPart() = 0;
};

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
