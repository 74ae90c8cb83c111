#pragma once

#include "ui/common/suggestion_popup.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Cases whose title, theme or number holds what is typed, spelling aside; for pickers. The newest first.
QList<PickerItem> mattersFor(Centre& centre, const QString& typed);

} // namespace musubi::ui
