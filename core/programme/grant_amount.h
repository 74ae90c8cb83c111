#pragma once

#include "core/programme/programme.h"

namespace musubi {

/// How a grant follows from the eligible cost, step by step as the office shows it. Amounts in yen.
struct GrantAmount {
    qint64 eligible = 0;
    qint64 rated = 0;       // eligible × rate, its whole yen
    bool fraction = false;  // a part of a yen was left over
    qint64 rounded = 0;     // brought to the rounding unit
    bool capped = false;    // the cap is lower
    qint64 amount = 0;      // min(cap, rounded)

    friend bool operator==(const GrantAmount&, const GrantAmount&) = default;
};

/// 交付額 = min(上限, 端数処理(対象経費 × 率)) (DOMAIN §2). Without a rate the eligible cost itself counts; a cost below zero counts
/// as none. Throws Error(Fault::Invalid, column) for a rate that is no fraction between 0 and 1, a unit below 1 or
/// a cost beyond a hundred billion yen.
GrantAmount grantAmount(const ProgrammeRule& rule, qint64 eligible);

/// 確定額: by rule from what was spent, and never more than was decided.
qint64 fixedAmount(const ProgrammeRule& rule, qint64 eligibleSpent, qint64 granted);

/// What is still paid (positive) or to be returned (negative) when the amount is fixed: 確定額 − 概算払額.
qint64 settlementOf(qint64 fixed, qint64 advance);

} // namespace musubi
