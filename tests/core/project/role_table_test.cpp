#include "core/project/role_table.h"
#include "tests/support/catch.h"

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

using Kind = RoleComparison::Kind;

constexpr Id<Organization> group{1}, division{2}, school{3};
const QList<Party> parties{{group, {u"RUNNER"_s}}, {division, {u"DIVISION"_s}}};

RoleTable tableOf(const QList<ProjectRole>& roles)
{
    return roleTableOf(parties, roles);
}

} // namespace

TEST_CASE("a task that nobody leads, or two do, is pointed out; one leader is as it should be", "[core][project][roles]")
{
    // Every table of one task and three bodies: 4³ ways.
    const RolePart parts[]{RolePart::None, RolePart::Lead, RolePart::Partner, RolePart::Adviser};
    for (const RolePart a : parts)
        for (const RolePart b : parts)
            for (const RolePart c : parts) {
                const RoleTable table{{group, division, school}, {{u"講座"_s, {{a, {}}, {b, {}}, {c, {}}}}}};
                const int leaders = (a == RolePart::Lead) + (b == RolePart::Lead) + (c == RolePart::Lead);
                const auto findings = roleFindings(table);
                REQUIRE(findings.size() == (leaders == 1 ? 0 : 1));
                if (leaders != 1)
                    REQUIRE(findings.first().rule == (leaders == 0 ? Rule::NoMainRole : Rule::SeveralMain));
            }
}

TEST_CASE("the table keeps its tasks, also one in which nobody has a part yet, and bodies that only a cell names", "[core][project][roles]")
{
    const QList<ProjectRole> roles{{u"講座"_s, group, RolePart::Lead, {}}, {u"講座"_s, school, RolePart::Partner, {}}, {u"広報"_s, {}, {}, {}}};
    const RoleTable table = tableOf(roles);
    CHECK(table.bodies == QList{group, division, school});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[2].expected == RolePart::Partner);
    CHECK(table.rows[1].task == u"広報"_s);
    CHECK(rolesOf(table) == roles);
}

TEST_CASE("any table is the same after it was kept and read again", "[core][project][roles]")
{
    std::mt19937 random(7);
    const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int i = 0; i < 500; ++i) {
        RoleTable table{{group, division, school}, {}};
        for (int row = 0, rows = pick(6); row < rows; ++row) {
            table.rows << RoleTable::Row{u"仕事%1"_s.arg(pick(3)), {}}; // two of the same words may stand together
            for (int cell = 0; cell < 3; ++cell)
                table.rows.last().cells << RoleTable::Cell{static_cast<RolePart>(pick(4)), static_cast<RolePart>(pick(4))};
        }
        const QList<Party> all{{group, {}}, {division, {}}, {school, {}}};
        REQUIRE(roleTableOf(all, rolesOf(table)) == table);
        const auto same = compareRoles(table, table);
        REQUIRE(same.count(Kind::Same) == table.rows.size());
        REQUIRE(same.rows.size() == table.rows.size());
    }
}

TEST_CASE("two versions differ by tasks that came and went, and by parts that changed", "[core][project][roles]")
{
    const RoleTable before = tableOf({{u"講座"_s, group, RolePart::Lead, {}}, {u"会場"_s, division, RolePart::Lead, {}}});
    const RoleTable after = tableOf({{u"講座"_s, group, RolePart::Partner, {}}, {u"講座"_s, division, RolePart::Lead, {}}, {u"広報"_s, division, RolePart::Lead, {}}});
    const auto comparison = compareRoles(before, after);
    using Cell = RoleTable::Cell;
    const Cell none, lead{RolePart::Lead, {}}, partner{RolePart::Partner, {}};
    CHECK(comparison.bodies == QList{group, division});
    CHECK(comparison.rows
        == QList<RoleComparison::Row>{{Kind::Changed, u"講座"_s, {{lead, partner}, {none, lead}}}, {Kind::Added, u"広報"_s, {{none, none}, {none, lead}}},
            {Kind::Removed, u"会場"_s, {{none, none}, {lead, none}}}});
}

TEST_CASE("what went otherwise than agreed is told once something is known of how it went", "[core][project][roles]")
{
    CHECK(roleShifts(tableOf({{u"講座"_s, group, RolePart::Lead, {}}})).isEmpty());
    const auto shifts = roleShifts(tableOf({{u"講座"_s, group, RolePart::Lead, RolePart::Lead}, {u"講座"_s, division, RolePart::Adviser, RolePart::Partner}}));
    CHECK(shifts == QList<RoleShift>{{u"講座"_s, division, RolePart::Adviser, RolePart::Partner}});
}

TEST_CASE("a body that left, and how it went, are part of the difference; tasks of the same words are met in their order", "[core][project][roles]")
{
    const RoleTable before = tableOf({{u"講座"_s, school, RolePart::Lead, {}}, {u"広報"_s, group, RolePart::Lead, {}}, {u"講座"_s, group, RolePart::Lead, {}}});
    const RoleTable after = tableOf({{u"講座"_s, division, RolePart::Lead, {}}, {u"広報"_s, group, RolePart::Lead, RolePart::Partner}, {u"講座"_s, group, RolePart::Lead, {}}});
    const auto comparison = compareRoles(before, after);
    CHECK(comparison.bodies == QList{group, division, school});
    REQUIRE(comparison.rows.size() == 3);
    CHECK(comparison.rows[0].cells[2] == RoleComparison::Cell{{RolePart::Lead, {}}, {}});
    CHECK(comparison.rows[1].kind == Kind::Changed);
    CHECK(comparison.rows[2].kind == Kind::Same);
}
