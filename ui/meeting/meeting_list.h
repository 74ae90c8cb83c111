#pragma once

#include "core/base/change.h"
#include "core/meeting/meeting_desk.h"
#include "ui/meeting/meeting_columns.h"

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

/// The list of meetings with its fiscal year and its conditions.
class MeetingList : public QWidget {
    Q_OBJECT

public:
    MeetingList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~MeetingList() override;

    Id<Meeting> current() const;
    /// In the order of the list.
    QList<Id<Meeting>> selected() const;
    int selectedCount() const;
    /// Makes the meeting current, lifting conditions that would hide it.
    void select(Id<Meeting> id);
    /// The meeting so many rows from this one, as the list shows them; none past its ends.
    Id<Meeting> beside(Id<Meeting> id, int rows) const;
    void reload();
    void focusRows();
    int shownCount() const;
    int totalCount() const { return m_total; }
    /// Meetings still to be held.
    int aheadCount() const { return m_ahead; }
    const MeetingFilter& filter() const { return m_filter; }
    ConditionBar& conditions() { return *m_conditions; }
    /// The fiscal year it shows; 0: all.
    int fiscalYear() const;
    void setFiscalYear(int year);
    /// All that the list shows, in its order.
    QList<Id<Meeting>> shownIds() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void menuAsked(const QPoint& at); // on the screen
    void counted();

private:
    void onCommitted(const Changes& changes);
    void makeHeader();
    void makeTable();
    void makeEmpty();
    void fillYears();
    void readKeys();
    void showEmpty();
    void showSelection();
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
    WindowedModel<MeetingRow>* m_model;
    ConditionBar* m_conditions = nullptr;
    MeetingFilter m_filter;
    MeetingOrder m_order = MeetingOrder::Start;
    bool m_descending = true;
    int m_total = 0;
    int m_ahead = 0;
    bool m_stale = false; // something was written while nobody looked
};

} // namespace musubi::ui
