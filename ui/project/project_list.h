#pragma once

#include "core/base/change.h"
#include "core/project/project_desk.h"
#include "ui/project/project_columns.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace musubi::ui {

class ConditionBar;
class EmptyState;
class Feedback;
class PageHeader;
class RowTable;
template <KeyedRow Row>
class WindowedModel;

/// The list of projects with its fiscal year and its conditions.
class ProjectList : public QWidget {
    Q_OBJECT

public:
    ProjectList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ProjectList() override;

    Id<Project> current() const;
    /// Makes the project current, lifting conditions that would hide it.
    void select(Id<Project> id);
    /// The project so many rows from this one, as the list shows them; none past its ends.
    Id<Project> beside(Id<Project> id, int rows) const;
    void reload();
    void focusRows();
    int shownCount() const;
    int totalCount() const { return m_total; }
    int openCount() const { return m_open; }
    const ProjectFilter& filter() const { return m_filter; }
    ConditionBar& conditions() { return *m_conditions; }
    /// The fiscal year it shows; 0: all.
    int fiscalYear() const;
    void setFiscalYear(int year);
    /// All that the list shows, in its order.
    QList<Id<Project>> shownIds() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void ledgerAsked();
    void counted();

private:
    void onCommitted(const Changes& changes);
    void makeHeader();
    void makeTable();
    void makeEmpty();
    void fillYears();
    void readKeys();
    void showEmpty();
    int rowBeginningLike(const QString& typed) const;
    void retranslate();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    PageHeader* m_header;
    QComboBox* m_year;
    QPushButton* m_export = nullptr;
    QPushButton* m_ledger = nullptr;
    QPushButton* m_new = nullptr;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyLift = nullptr;
    WindowedModel<ProjectRow>* m_model;
    ConditionBar* m_conditions = nullptr;
    ProjectFilter m_filter;
    ProjectOrder m_order = ProjectOrder::Number;
    bool m_descending = true;
    int m_total = 0;
    int m_open = 0;
    bool m_stale = false; // something was written while nobody looked
};

} // namespace musubi::ui
