#pragma once

#include "core/project/project.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// The lines of a budget: item, what for, whether it is eligible, planned, changed and actual amounts.
class BudgetField : public RowsField {
    Q_OBJECT

public:
    explicit BudgetField(Centre& centre, QWidget* parent = nullptr);

    /// Lines in which nothing is said are left out.
    QList<BudgetLine> value() const;
    void setValue(const QList<BudgetLine>& lines);

private:
    void append(const BudgetLine& line);
    void appendBlank() override { append({}); }

    Centre& m_centre;
};

/// What reviewers gave: criterion, reviewer, score, remark.
class ScoresField : public RowsField {
    Q_OBJECT

public:
    explicit ScoresField(QWidget* parent = nullptr);

    QList<ScreeningScore> value() const;
    void setValue(const QList<ScreeningScore>& scores);

private:
    void append(const ScreeningScore& score);
    /// The next reviewer of the same criterion.
    void appendBlank() override;
};

/// The steps of a project with their days; how one ended is recorded on the page.
class MilestonesField : public RowsField {
    Q_OBJECT

public:
    explicit MilestonesField(Centre& centre, QWidget* parent = nullptr);

    QList<Milestone> value() const;
    void setValue(const QList<Milestone>& milestones);

private:
    void append(const Milestone& milestone);
    void appendBlank() override { append({}); }

    Centre& m_centre;
};

} // namespace musubi::ui
