#pragma once

#include "ui/calendar/calendar_view.h"

namespace musubi::ui {

/// The weeks of a month under each other: days with their number, what closes them, and as many entries as there is room
/// for; weekends are narrower.
class MonthView : public CalendarView {
    Q_OBJECT

public:
    explicit MonthView(CalendarModel& model, QWidget* parent = nullptr);

    std::pair<QDate, QDate> range() const override;

protected:
    void layOut() override;
    void paintSheet(QPainter& painter, const QRect& dirty) override;
    QDate dayAt(const QPoint& point) const override;
    QDateTime momentAt(const QPoint& point) const override;
    QList<CalendarSpot> placesOf(const CalendarEntry& entry) const override;
    int headHeight() const override;
    int daysBelow() const override { return 7; }
    bool stretches(const CalendarSpot& spot) const override;
    void ensureVisible() override;

private:
    int columnLeft(int column) const; // column 7 is the right edge
    int rowHeight() const;
    int lanes() const;
    QRect cellOf(int week, int column) const; // before scrolling
    void paintDay(QPainter& painter, const QRect& cell, QDate day) const;

    QList<QDate> m_weeks;
};

} // namespace musubi::ui
