#pragma once

#include "core/matter/matter.h"

namespace musubi {

/// How far an outcome carries a case along 相談 → 協議 → 実践 → その後 (DOMAIN §3, list of outcomes).
Stage stageOfOutcome(const QString& code);

} // namespace musubi
