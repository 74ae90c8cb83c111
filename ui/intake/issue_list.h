#pragma once

#include "core/base/id.h"
#include "core/intake/intake.h"
#include "ui/common/row_model.h"
#include "ui/common/row_table.h"

class QDialog;

namespace musubi::ui {

struct IssueRow {
    Id<IntakeProblem> id;
    IntakeProblem problem;

    friend bool operator==(const IssueRow&, const IssueRow&) = default;
};

/// What the reader of a table found, each with its line and column; copied as TSV.
class IssueList : public RowTable {
    Q_OBJECT

public:
    explicit IssueList(QWidget* parent = nullptr);
    void setProblems(const QList<IntakeProblem>& problems);

private:
    RowModel<IssueRow>* m_model;
};

/// The list in a window of its own, after the import. Deletes itself when it is closed.
QDialog* issueWindow(const IntakeReport& report, const QString& fileName, QWidget* parent);

} // namespace musubi::ui
