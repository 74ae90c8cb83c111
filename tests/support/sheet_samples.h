#pragma once

#include "core/sheet/sheet.h"

namespace musubi::tests {

/// 案件概要 of the fifth real case (DOMAIN §4) as the centre hands it to the city division: one page.
Sheet caseSummarySheet();

/// A 相談受付簿 of `rows` invented consultations.
Sheet ledgerSheet(int rows);

} // namespace musubi::tests
