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

/// Where two versions of a table differ in what was agreed. Tasks are told apart by their words.
struct RoleDifference {
    enum class Kind { TaskAdded, TaskRemoved, PartChanged };

    Kind kind = Kind::PartChanged;
    QString task;
    std::optional<Id<Organization>> organization; // of a changed part
    RolePart before = RolePart::None;
    RolePart after = RolePart::None;

    friend bool operator==(const RoleDifference&, const RoleDifference&) = default;
};

QList<RoleDifference> roleDifferences(const RoleTable& before, const RoleTable& after);

/// Where it went otherwise than agreed; empty before anything is known of how it went.
QList<RoleDifference> roleShifts(const RoleTable& table);

} // namespace musubi
