#pragma once

#include "core/project/role_table.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// All that the sheets of one project print. Words of codes come worded, in the language of the sheet.
struct ProjectPaper {
    struct Body {
        QString role;
        QString name; // as the body is called on the day of the sheet
        QString contact;
    };
    struct Step {
        QString what;
        QString state;
        std::optional<QDate> dueOn;
        std::optional<QDate> doneOn;
        QString result;
    };
    struct Item {
        QString timing;
        QString item;
        Evaluation value;
    };

    Project value;
    QString number;
    QString fiscalYear;
    QString basis;  // programme or other ground, with its year of the chain
    QString status;
    QString staff;
    QString matter; // number and title of its case
    QString screening;
    QList<Body> bodies;
    QStringList columns; // names of the bodies of `roles`
    RoleTable roles;
    QStringList roleSigns; // of RolePart, in its order
    QStringList costItems; // of each line of the budget
    QList<Step> steps;
    QList<Item> evaluations;
    std::optional<qint64> byRule; // what the rule of its year gives
    QStringList grantSteps;       // how it comes to that, a step each
    std::optional<qint64> changedByRule; // for the changed budget
    std::optional<qint64> fixedByRule;   // for what was spent
    QStringList years;            // of its chain, oldest first
    bool negotiationMandatory = false; // 事前協議, by the rule of its year
    bool lacksNegotiation = false;     // it applied without one all the same
    QList<Item> itemsToScore;     // the office's items without a score, for a form to be filled in
};

/// 事業カルテ: what a project is, who does what, its money, its steps, how it was screened and looked back upon.
Sheet projectSheet(const ProjectPaper& paper, const SheetContext& context);
/// 役割分担表: task × body, as agreed and as it was.
Sheet roleTableSheet(const ProjectPaper& paper, const SheetContext& context);

/// Two versions of a role table laid over each other, in words.
struct RoleComparisonPaper {
    struct Line {
        QString change; // 変更, 追加, 削除; empty where nothing changed
        QString task;
        QStringList cells; // of each column
    };

    ProjectPaper project;
    QString before; // which version
    QString after;
    QStringList columns;
    QList<Line> lines;
};

/// 役割分担表　新旧対照.
Sheet roleComparisonSheet(const RoleComparisonPaper& paper, const SheetContext& context);

/// 審査集計: criterion × reviewer with sums and averages, what was decided, 付帯意見 and how it was met.
Sheet screeningSheet(const ProjectPaper& paper, const SheetContext& context);

/// One line of 補助事業台帳.
struct GrantRow {
    QString number;
    QString title;
    QString basis;
    QString runners;
    QString divisions;
    QString status;
    std::optional<qint64> eligible, applied, granted, advance, changed, fixed, returned;
};

/// The grants of a fiscal year.
struct GrantLedgerPaper {
    QString period;    // 令和2年度
    QString reference; // R2
    QList<GrantRow> rows;
};

/// 補助事業台帳, with sums.
Sheet grantLedgerSheet(const GrantLedgerPaper& paper, const SheetContext& context);

namespace sheet {

/// A sheet on this project.
Sheet startedProject(const ProjectPaper& paper, const SheetContext& context, SheetLabel title);
/// Who takes part in what role, a line each.
Text bodiesText(const ProjectPaper& paper);

} // namespace sheet
} // namespace musubi
