#include "core/project/role_table.h"

namespace musubi {

namespace {

using Kind = RoleDifference::Kind;

const RoleTable::Row* rowOf(const RoleTable& table, const QString& task)
{
    for (const RoleTable::Row& row : table.rows)
        if (row.task == task)
            return &row;
    return nullptr;
}

RolePart expectedIn(const RoleTable& table, const RoleTable::Row& row, Id<Organization> body)
{
    const qsizetype column = table.bodies.indexOf(body);
    return column < 0 ? RolePart::None : row.cells.value(column).expected;
}

} // namespace

bool beginsRow(const QList<ProjectRole>& roles, qsizetype at)
{
    return at == 0 || roles[at].task != roles[at - 1].task || !roles[at].organization;
}

RoleTable roleTableOf(const QList<Party>& parties, const QList<ProjectRole>& roles)
{
    RoleTable table;
    const auto know = [&](Id<Organization> body) {
        if (!table.bodies.contains(body))
            table.bodies << body;
    };
    for (const Party& party : parties)
        know(party.organization);
    for (const ProjectRole& role : roles)
        if (role.organization)
            know(*role.organization);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const ProjectRole& role = roles[i];
        if (beginsRow(roles, i))
            table.rows << RoleTable::Row{role.task, QList<RoleTable::Cell>(table.bodies.size())};
        if (role.organization)
            table.rows.last().cells[table.bodies.indexOf(*role.organization)] = {role.expected, role.actual};
    }
    return table;
}

QList<ProjectRole> rolesOf(const RoleTable& table)
{
    QList<ProjectRole> roles;
    for (const RoleTable::Row& row : table.rows) {
        if (row.task.trimmed().isEmpty())
            continue;
        if (!roles.isEmpty() && roles.last().task == row.task)
            roles << ProjectRole{row.task, std::nullopt, RolePart::None, RolePart::None};
        const qsizetype before = roles.size();
        for (qsizetype i = 0; i < table.bodies.size(); ++i)
            if (const RoleTable::Cell cell = row.cells.value(i); cell != RoleTable::Cell())
                roles << ProjectRole{row.task, table.bodies[i], cell.expected, cell.actual};
        if (roles.size() == before && (roles.isEmpty() || roles.last().task != row.task))
            roles << ProjectRole{row.task, std::nullopt, RolePart::None, RolePart::None};
    }
    return roles;
}

QList<RoleFinding> roleFindings(const RoleTable& table)
{
    QList<RoleFinding> findings;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto& cells = table.rows[i].cells;
        const auto leaders = std::count_if(cells.begin(), cells.end(), [](const RoleTable::Cell& cell) { return cell.expected == RolePart::Lead; });
        if (leaders != 1)
            findings << RoleFinding{static_cast<int>(i), leaders == 0 ? Rule::NoMainRole : Rule::SeveralMain};
    }
    return findings;
}

QList<RoleDifference> roleDifferences(const RoleTable& before, const RoleTable& after)
{
    QList<RoleDifference> differences;
    QList<Id<Organization>> bodies = after.bodies;
    for (const auto body : before.bodies)
        if (!bodies.contains(body))
            bodies << body;
    for (const RoleTable::Row& row : after.rows) {
        const RoleTable::Row* was = rowOf(before, row.task);
        if (!was)
            differences << RoleDifference{Kind::TaskAdded, row.task, {}, {}, {}};
        for (const auto body : bodies) {
            const RolePart then = was ? expectedIn(before, *was, body) : RolePart::None, now = expectedIn(after, row, body);
            if (then != now)
                differences << RoleDifference{Kind::PartChanged, row.task, body, then, now};
        }
    }
    for (const RoleTable::Row& row : before.rows)
        if (!rowOf(after, row.task))
            differences << RoleDifference{Kind::TaskRemoved, row.task, {}, {}, {}};
    return differences;
}

QList<RoleDifference> roleShifts(const RoleTable& table)
{
    QList<RoleDifference> shifts;
    for (const RoleTable::Row& row : table.rows) {
        const bool known = std::any_of(row.cells.begin(), row.cells.end(), [](const RoleTable::Cell& cell) { return cell.actual != RolePart::None; });
        for (qsizetype i = 0; known && i < table.bodies.size(); ++i)
            if (const RoleTable::Cell cell = row.cells.value(i); cell.expected != cell.actual)
                shifts << RoleDifference{Kind::PartChanged, row.task, table.bodies[i], cell.expected, cell.actual};
    }
    return shifts;
}

} // namespace musubi
