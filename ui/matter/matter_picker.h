#pragma once

#include "ui/common/picker.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Cases whose title, theme or number holds what is typed, spelling aside; for pickers. The newest first.
QList<PickerItem> mattersFor(Centre& centre, const QString& typed);

/// Finds a case by title, theme or number.
class MatterPicker : public Picker {
    Q_OBJECT

public:
    /// `except` is never offered: a case does not belong to itself.
    MatterPicker(Centre& centre, Feedback& feedback, qint64 except = 0, QWidget* parent = nullptr);
};

} // namespace musubi::ui
