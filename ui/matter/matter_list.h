#pragma once

#include "core/base/change.h"
#include "core/matter/matter_desk.h"
#include "ui/matter/matter_columns.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace musubi::ui {

class ConditionBar;
class EmptyState;
class Feedback;
class PageHeader;
class RowTable;
template <KeyedRow Row>
class WindowedModel;

/// The list of cases with its fiscal year and its conditions.
class MatterList : public QWidget {
    Q_OBJECT

public:
    MatterList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~MatterList() override;

    Id<Matter> current() const;
    /// In the order of the list.
    QList<Id<Matter>> selected() const;
    int selectedCount() const;
    /// Makes the case current, lifting conditions that would hide it.
    void select(Id<Matter> id);
    /// The case so many rows from this one, as the list shows them; none past its ends.
    Id<Matter> beside(Id<Matter> id, int rows) const;
    void reload();
    void focusRows();
    int shownCount() const;
    int totalCount() const { return m_total; }
    int openCount() const { return m_open; }
    const MatterFilter& filter() const { return m_filter; }
    ConditionBar& conditions() { return *m_conditions; }
    /// The fiscal year it shows; 0: all.
    int fiscalYear() const;
    void setFiscalYear(int year);
    /// All that the list shows, in its order.
    QList<Id<Matter>> shownIds() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void bulkAsked();
    void menuAsked(const QPoint& at); // on the screen
    void counted();

private:
    void onCommitted(const Changes& changes);
    void makeHeader();
    void makeTable();
    void makeEmpty();
    void fillYears();
    void readKeys();
    void showCount();
    void showEmpty();
    void showSelection();
    int rowBeginningLike(const QString& typed) const;
    void retranslate();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    PageHeader* m_header;
    QComboBox* m_year;
    QPushButton* m_export = nullptr;
    QPushButton* m_new = nullptr;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyLift = nullptr;
    WindowedModel<MatterRow>* m_model;
    ConditionBar* m_conditions = nullptr;
    QToolButton* m_bulk = nullptr;
    MatterFilter m_filter;
    MatterOrder m_order = MatterOrder::LastContact;
    bool m_descending = true;
    int m_total = 0;
    int m_open = 0;
    bool m_stale = false; // something was written while nobody looked
};

} // namespace musubi::ui
