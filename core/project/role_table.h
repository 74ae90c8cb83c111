#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace musubi {

/// 役割分担表 as it is looked at: a row for each task, a column for each body.
struct RoleTable {
    struct Cell {
        RolePart expected = RolePart::None;
        RolePart actual = RolePart::None;

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Row {
        QString task;
        QList<Cell> cells; // one for each body

        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Id<Organization>> bodies; // the parties of the project, then others that a cell names
    QList<Row> rows;

    friend bool operator==(const RoleTable&, const RoleTable&) = default;
};

/// Whether a row begins with this cell: a task of other words, or a cell without a body, which sets a task apart from one of the same
/// words before it.
bool beginsRow(const QList<ProjectRole>& roles, qsizetype at);
RoleTable roleTableOf(const QList<Party>& parties, const QList<ProjectRole>& roles);
/// Back to the cells that say something, task by task. Rows without a task are left out.
QList<ProjectRole> rolesOf(const RoleTable& table);

/// A task that not exactly one body leads (◎), as agreed: Rule::NoMainRole or Rule::SeveralMain.
struct RoleFinding {
    int row = 0;
    Rule rule = Rule::NoMainRole;

    friend bool operator==(const RoleFinding&, const RoleFinding&) = default;
};

QList<RoleFinding> roleFindings(const RoleTable& table);

/// Two versions of a table laid over each other: the tasks of the later one in its order, then those that it no longer
/// has. Tasks are told apart by their words, those of the same words by their order.
struct RoleComparison {
    enum class Kind { Same, Changed, Added, Removed };

    struct Cell {
        RoleTable::Cell before;
        RoleTable::Cell after;

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Row {
        Kind kind = Kind::Same;
        QString task;
        QList<Cell> cells; // one for each body

        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Id<Organization>> bodies; // of the later version, then others of the earlier one
    QList<Row> rows;

    int count(Kind kind) const;

    friend bool operator==(const RoleComparison&, const RoleComparison&) = default;
};

RoleComparison compareRoles(const RoleTable& before, const RoleTable& after);

/// A part that went otherwise than agreed.
struct RoleShift {
    QString task;
    Id<Organization> organization;
    RolePart agreed = RolePart::None;
    RolePart actual = RolePart::None;

    friend bool operator==(const RoleShift&, const RoleShift&) = default;
};

/// Task by task; empty before anything is known of how it went.
QList<RoleShift> roleShifts(const RoleTable& table);

} // namespace musubi
