#pragma once

#include "core/programme/grant_amount.h"

#include <QStringList>

namespace musubi::text {

/// How the grant follows from the eligible cost, one step a line: 2,600,000円 × 4/5 = 2,080,000円 …
QStringList grantSteps(const ProgrammeRule& rule, qint64 eligible);
/// 上限 2,000,000円・4/5以内・1,000円未満切捨て.
QString ruleInWords(const ProgrammeRule& rule);

} // namespace musubi::text
