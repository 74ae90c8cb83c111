#include "core/base/error.h"
#include "core/programme/grant_amount.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

#include <random>

using namespace musubi;

namespace {

/// The rule of DOMAIN §2: up to 2,000,000 yen, 4/5, below a thousand cut off.
ProgrammeRule fourFifths()
{
    ProgrammeRule rule;
    rule.cap = 2'000'000;
    rule.rateNumerator = 4;
    rule.rateDenominator = 5;
    return rule;
}

} // namespace

TEST_CASE("2,600,000 yen at four fifths meets the cap, 2,400,000 yen does not", "[core][programme]")
{
    const GrantAmount capped = grantAmount(fourFifths(), 2'600'000);
    CHECK(capped.rated == 2'080'000);
    CHECK(capped.rounded == 2'080'000);
    CHECK(capped.capped);
    CHECK(capped.amount == 2'000'000);
    const GrantAmount free = grantAmount(fourFifths(), 2'400'000);
    CHECK_FALSE(free.capped);
    CHECK(free.amount == 1'920'000);
}

TEST_CASE("what is below the rounding unit is cut off, rounded or filled up as the programme says", "[core][programme]")
{
    ProgrammeRule rule = fourFifths();
    CHECK(grantAmount(rule, 1'234'567).rated == 987'653); // 987,653.6
    CHECK(grantAmount(rule, 1'234'567).fraction);
    CHECK(grantAmount(rule, 1'234'567).amount == 987'000);
    rule.rounding = Rounding::Nearest;
    CHECK(grantAmount(rule, 1'234'567).amount == 988'000);
    CHECK(grantAmount(rule, 1'250'625).amount == 1'001'000); // 1,000,500 goes up
    CHECK(grantAmount(rule, 1'250'624).amount == 1'000'000);
    rule.rounding = Rounding::Up;
    CHECK(grantAmount(rule, 1'250'001).amount == 1'001'000);
    CHECK(grantAmount(rule, 1'250'000).amount == 1'000'000);
}

TEST_CASE("the whole cost may be granted, and a programme without a rate grants by its cap alone", "[core][programme]")
{
    ProgrammeRule whole = fourFifths();
    whole.rateNumerator = 5;
    CHECK(grantAmount(whole, 1'999'999).amount == 1'999'000);
    ProgrammeRule plain;
    plain.cap = 500'000;
    CHECK(grantAmount(plain, 400'500).amount == 400'000);
    CHECK(grantAmount(plain, 900'000).amount == 500'000);
    CHECK(grantAmount({}, 900'123).amount == 900'000);
    CHECK(grantAmount(fourFifths(), -1).amount == 0);
}

TEST_CASE("a rate above the whole, a unit of nothing and a cost beyond reason are refused", "[core][programme]")
{
    ProgrammeRule rule = fourFifths();
    rule.rateNumerator = 6;
    CHECK_THROWS_MATCHES(grantAmount(rule, 1), Error, tests::withFault(Fault::Invalid));
    rule = fourFifths();
    rule.rateDenominator = 0;
    CHECK_THROWS_MATCHES(grantAmount(rule, 1), Error, tests::withFault(Fault::Invalid));
    rule = fourFifths();
    rule.roundingUnit = 0;
    CHECK_THROWS_MATCHES(grantAmount(rule, 1), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(grantAmount(fourFifths(), 1'000'000'000'000), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("by any rule: a grant is a multiple of its unit or the cap, grows with the cost and never exceeds it when cut off", "[core][programme]")
{
    std::mt19937 random(20201124);
    const auto number = [&](qint64 from, qint64 to) { return std::uniform_int_distribution<qint64>(from, to)(random); };
    for (int i = 0; i < 20'000; ++i) {
        ProgrammeRule rule;
        rule.rateDenominator = number(1, 20);
        rule.rateNumerator = number(0, *rule.rateDenominator);
        rule.roundingUnit = QList<qint64>{1, 10, 100, 1000, 10'000}[number(0, 4)];
        rule.rounding = static_cast<Rounding>(number(0, 2));
        if (number(0, 1))
            rule.cap = number(0, 5'000'000);
        const qint64 cost = number(0, 10'000'000);
        const GrantAmount grant = grantAmount(rule, cost);
        // 128 bits are not needed: the exact share is told by multiplying the other side.
        const qint64 exact = cost * *rule.rateNumerator, under = *rule.rateDenominator;
        REQUIRE(grant.rounded % rule.roundingUnit == 0);
        REQUIRE((grant.rounded - rule.roundingUnit) * under < exact);
        REQUIRE((grant.rounded + rule.roundingUnit) * under > exact);
        if (rule.rounding == Rounding::Down)
            REQUIRE(grant.rounded * under <= exact);
        if (rule.rounding == Rounding::Up)
            REQUIRE(grant.rounded * under >= exact);
        if (rule.rounding == Rounding::Nearest)
            REQUIRE(2 * qAbs(grant.rounded * under - exact) <= under * rule.roundingUnit);
        REQUIRE(grant.amount == (rule.cap ? std::min(*rule.cap, grant.rounded) : grant.rounded));
        REQUIRE(grantAmount(rule, cost + number(0, 1000)).amount >= grant.amount);
        const qint64 decided = number(0, 3'000'000), advance = number(0, 3'000'000);
        const qint64 fixed = fixedAmount(rule, cost, decided);
        REQUIRE(fixed <= decided);
        REQUIRE(fixed <= grant.amount);
        REQUIRE((fixed == decided || fixed == grant.amount));
        REQUIRE(advance + settlementOf(fixed, advance) == fixed);
    }
}

TEST_CASE("an advance above the fixed amount is returned, one below is made up for", "[core][programme]")
{
    CHECK(fixedAmount(fourFifths(), 2'600'000, 1'920'000) == 1'920'000); // never above the decision
    CHECK(fixedAmount(fourFifths(), 2'000'000, 1'920'000) == 1'600'000);
    CHECK(settlementOf(1'600'000, 1'728'000) == -128'000);
    CHECK(settlementOf(1'920'000, 1'728'000) == 192'000);
}
