#pragma once

#include "core/centre.h"

namespace musubi::ui {

/// Opens the sample centre of this account, and makes it where there is none yet.
/// Throws as Centre::open and Centre::create do.
std::unique_ptr<Centre> openSampleCentre(const QString& path, const CentreOptions& options);

} // namespace musubi::ui
