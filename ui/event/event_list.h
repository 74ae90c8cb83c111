#pragma once

#include "core/base/change.h"
#include "ui/event/event_columns.h"

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

/// The list of courses and gatherings of a fiscal year, with how many came.
class EventList : public QWidget {
    Q_OBJECT

public:
    EventList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~EventList() override;

    Id<Event> current() const;
    /// Makes the event current, lifting conditions that would hide it.
    void select(Id<Event> id);
    void step(int rows);
    void reload();
    void focusRows();
    int shownCount() const;
    int totalCount() const { return m_total; }
    /// Planned ones from today on.
    int aheadCount() const { return m_ahead; }
    ConditionBar& conditions() { return *m_conditions; }
    QList<Id<Event>> shownIds() const;

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
    void countAhead();
    void showCount();
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
    QPushButton* m_new = nullptr;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyLift = nullptr;
    WindowedModel<EventRow>* m_model;
    ConditionBar* m_conditions = nullptr;
    EventOrder m_order = EventOrder::Start;
    bool m_descending = true;
    int m_total = 0;
    int m_ahead = 0;
    bool m_stale = false; // something was written while nobody looked
};

} // namespace musubi::ui
