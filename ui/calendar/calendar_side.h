#pragma once

#include "core/calendar/calendar_choice.h"

#include <QDate>
#include <QScrollArea>

class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class CalendarModel;
class FilterBox;
class MiniMonth;

/// Beside the calendar: a month at a glance, and whose and which entries are looked at, with their number.
class CalendarSide : public QScrollArea {
    Q_OBJECT

public:
    CalendarSide(Centre& centre, CalendarModel& model, QWidget* parent = nullptr);

    /// The day that the calendar stands on, and the days whose entries are counted.
    void show(QDate day, QDate from, QDate until);
    using QScrollArea::show;

Q_SIGNALS:
    void dayChosen(const QDate& day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void refresh();
    void choose();

    Centre& m_centre;
    CalendarModel& m_model;
    MiniMonth* m_month;
    QWidget* m_filters = nullptr;
    QVBoxLayout* m_down;
    QList<std::pair<Id<Staff>, FilterBox*>> m_staff;
    FilterBox* m_unassigned = nullptr;
    QList<std::pair<EntryKind, FilterBox*>> m_kinds;
    FilterBox* m_closedDays = nullptr;
    QDate m_from;
    QDate m_until;
};

} // namespace musubi::ui
