#include "core/project/role_table.h"

#include <algorithm>

namespace musubi {

namespace {

using Kind = RoleComparison::Kind;

RoleTable::Cell cellOf(const RoleTable& table, const RoleTable::Row* row, Id<Organization> body)
{
    const qsizetype column = table.bodies.indexOf(body);
    return row && column >= 0 ? row->cells.value(column) : RoleTable::Cell();
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

int RoleComparison::count(Kind kind) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [kind](const Row& row) { return row.kind == kind; }));
}

RoleComparison compareRoles(const RoleTable& before, const RoleTable& after)
{
    RoleComparison comparison;
    comparison.bodies = after.bodies;
    for (const auto body : before.bodies)
        if (!comparison.bodies.contains(body))
            comparison.bodies << body;
    const auto add = [&](Kind kind, const RoleTable::Row* was, const RoleTable::Row* now) {
        RoleComparison::Row row{kind, (now ? now : was)->task, {}};
        for (const auto body : std::as_const(comparison.bodies))
            row.cells << RoleComparison::Cell{cellOf(before, was, body), cellOf(after, now, body)};
        if (was && now && std::any_of(row.cells.begin(), row.cells.end(), [](const RoleComparison::Cell& cell) { return cell.before != cell.after; }))
            row.kind = Kind::Changed;
        comparison.rows << row;
    };
    QList<const RoleTable::Row*> left; // of the earlier version, not met again yet
    for (const RoleTable::Row& row : before.rows)
        left << &row;
    for (const RoleTable::Row& row : after.rows) {
        const auto was = std::find_if(left.begin(), left.end(), [&](const RoleTable::Row* one) { return one->task == row.task; });
        if (was == left.end()) {
            add(Kind::Added, nullptr, &row);
        } else {
            add(Kind::Same, *was, &row);
            left.erase(was);
        }
    }
    for (const RoleTable::Row* row : std::as_const(left))
        add(Kind::Removed, row, nullptr);
    return comparison;
}

QList<RoleShift> roleShifts(const RoleTable& table)
{
    QList<RoleShift> shifts;
    for (const RoleTable::Row& row : table.rows) {
        const bool known = std::any_of(row.cells.begin(), row.cells.end(), [](const RoleTable::Cell& cell) { return cell.actual != RolePart::None; });
        for (qsizetype i = 0; known && i < table.bodies.size(); ++i)
            if (const RoleTable::Cell cell = row.cells.value(i); cell.expected != cell.actual)
                shifts << RoleShift{row.task, table.bodies[i], cell.expected, cell.actual};
    }
    return shifts;
}

} // namespace musubi
