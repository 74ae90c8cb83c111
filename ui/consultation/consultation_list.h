#pragma once

#include "core/base/change.h"
#include "core/consultation/consultation_desk.h"
#include "ui/consultation/consultation_columns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QPushButton;
class QStackedWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class ConditionBar;
class EmptyState;
class Feedback;
class PageHeader;
class RowTable;
template <KeyedRow Row>
class WindowedModel;

/// The list of consultations with its fiscal year and its conditions.
class ConsultationList : public QWidget {
    Q_OBJECT

public:
    ConsultationList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ConsultationList() override;

    ContactForm form() const;
    Id<Consultation> current() const;
    /// In the order of the list.
    QList<Id<Consultation>> selected() const;
    int selectedCount() const;
    /// Makes the consultation current, lifting conditions that would hide it.
    void select(Id<Consultation> id);
    void step(int rows);
    void reload();
    int shownCount() const;
    int totalCount() const { return m_total; }
    int newCount() const { return m_open; }
    const ConsultationFilter& filter() const { return m_filter; }
    ConditionBar& conditions() { return *m_conditions; }
    /// The fiscal year it shows; 0: all.
    int fiscalYear() const;
    void showAllYears();
    /// All that the list shows, in its order.
    QList<Id<Consultation>> shownIds() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void ledgerAsked();
    void bulkAsked();
    void conveneAsked();
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
    class Segments* m_form; // 相談 or 問合せ: they are counted apart
    QComboBox* m_year;
    QPushButton* m_export;
    QPushButton* m_ledger;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_emptyNew;
    QPushButton* m_emptyLift;
    WindowedModel<ConsultationRow>* m_model;
    ConditionBar* m_conditions;
    QToolButton* m_bulk;
    QToolButton* m_convene;
    ConsultationFilter m_filter;
    ConsultationOrder m_order = ConsultationOrder::ReceivedAt;
    bool m_descending = true;
    int m_total = 0;
    int m_open = 0;
    bool m_stale = false; // something was written while nobody looked
};

} // namespace musubi::ui
