#pragma once

#include "core/base/change.h"
#include "core/consultation/consultation_desk.h"
#include "ui/consultation/consultation_columns.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;
class PageHeader;
class RowTable;
template <KeyedRow Row>
class WindowedModel;

/// The list of consultations with its conditions: fiscal year, status, coordinator.
class ConsultationList : public QWidget {
    Q_OBJECT

public:
    ConsultationList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ConsultationList() override;

    Id<Consultation> current() const;
    QList<Id<Consultation>> selected() const;
    /// Makes the consultation current, lifting conditions that would hide it.
    void select(Id<Consultation> id);
    void step(int rows);
    void reload();
    int shownCount() const;
    int totalCount() const { return m_total; }
    int newCount() const { return m_open; }
    const ConsultationFilter& filter() const { return m_filter; }
    /// The conditions in words, for papers: 「令和8年度、状況：終結を除く」.
    QString conditions() const;

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
    void fillYears();
    void applyYear();
    void refreshChips();
    void chooseCondition();
    void retranslate();
    void changeEvent(QEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    PageHeader* m_header;
    QComboBox* m_year;
    QPushButton* m_export;
    QPushButton* m_ledger;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    RowTable* m_table;
    class EmptyState* m_empty;
    WindowedModel<ConsultationRow>* m_model;
    ConsultationFilter m_filter;
    bool m_withoutDone = true;
    ConsultationOrder m_order = ConsultationOrder::ReceivedAt;
    bool m_descending = true;
    int m_total = 0;
    int m_open = 0;
};

} // namespace musubi::ui
