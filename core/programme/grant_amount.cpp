#include "core/programme/grant_amount.h"

#include "core/base/error.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCost = 100'000'000'000, largestRatePart = 1'000'000; // their product stays far within 64 bits

} // namespace

GrantAmount grantAmount(const ProgrammeRule& rule, qint64 eligible)
{
    const qint64 over = rule.rateNumerator && rule.rateDenominator ? *rule.rateNumerator : 1;
    const qint64 under = rule.rateNumerator && rule.rateDenominator ? *rule.rateDenominator : 1;
    if (over < 0 || under < 1 || over > under || under > largestRatePart)
        throw Error(Fault::Invalid, u"rate_numerator"_s);
    if (rule.roundingUnit < 1 || rule.roundingUnit > largestRatePart)
        throw Error(Fault::Invalid, u"rounding_unit"_s);
    if (eligible > largestCost)
        throw Error(Fault::Invalid, u"eligible_cost"_s);
    GrantAmount steps;
    steps.eligible = std::max<qint64>(0, eligible);
    const qint64 product = steps.eligible * over, whole = under * rule.roundingUnit; // in parts of a yen, so that nothing is rounded twice
    steps.rated = product / under;
    steps.fraction = product % under != 0;
    qint64 units = product / whole;
    const qint64 rest = product % whole;
    switch (rule.rounding) {
    case Rounding::Down: break;
    case Rounding::Nearest: units += rest >= whole - rest; break;
    case Rounding::Up: units += rest > 0; break;
    }
    steps.rounded = units * rule.roundingUnit;
    steps.capped = rule.cap && *rule.cap < steps.rounded;
    steps.amount = steps.capped ? std::max<qint64>(0, *rule.cap) : steps.rounded;
    return steps;
}

qint64 fixedAmount(const ProgrammeRule& rule, qint64 eligibleSpent, qint64 granted)
{
    return std::min(grantAmount(rule, eligibleSpent).amount, std::max<qint64>(0, granted));
}

qint64 settlementOf(qint64 fixed, qint64 advance)
{
    return fixed - advance;
}

} // namespace musubi
