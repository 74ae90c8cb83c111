#pragma once

#include "ui/common/row_roles.h"

#include <QString>

#include <optional>

namespace musubi::ui {

/// Where `wanted` stands in `text`, looking past case, full and half width, and katakana or hiragana.
/// Counted in the original spelling; empty when it is not there. For short lists on screen; the file has its own search.
std::optional<Hit> findFolded(const QString& text, const QString& wanted);

} // namespace musubi::ui
