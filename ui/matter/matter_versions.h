#pragma once

#include "core/base/stored.h"
#include "core/matter/matter.h"

#include <optional>

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What a changed case is to be saved on top of: `before`, or what somebody saved meanwhile. Then both versions are shown
/// field by field and `mine` becomes what was chosen. Empty where the user goes back to the form.
std::optional<Stored<Matter>> caseToSaveOn(Centre& centre, const Stored<Matter>& before, Matter& mine, QWidget* parent);

} // namespace musubi::ui
