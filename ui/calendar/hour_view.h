#pragma once

#include "ui/calendar/calendar_view.h"

namespace musubi::ui {

/// Seven days or one between their hours: whole days at the head, grey outside reception hours, the present moment as a line.
class HourView : public CalendarView {
    Q_OBJECT

public:
    enum class Span { Week, Day };

    HourView(CalendarModel& model, Span span, QWidget* parent = nullptr);

    std::pair<QDate, QDate> range() const override;

protected:
    void layOut() override;
    void paintSheet(QPainter& painter, const QRect& dirty) override;
    QDate dayAt(const QPoint& point) const override;
    QDateTime momentAt(const QPoint& point) const override;
    QList<CalendarSpot> placesOf(const CalendarEntry& entry) const override;
    int headHeight() const override;
    int minutesBelow() const override { return 15; }
    bool stretches(const CalendarSpot& spot) const override;
    void ensureVisible() override;
    QString secondLinesOf(const CalendarEntry& entry) const override;

    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    int days() const { return m_span == Span::Week ? 7 : 1; }
    int columnLeft(int column) const;
    int yOf(int minutes) const; // before scrolling
    QRect blockRect(int column, int from, int until, int part, int width, int parts) const;
    QRect barRect(int first, int last, int lane) const;
    void paintHead(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintNow(QPainter& painter) const;

    Span m_span;
    int m_lanes = 1;
    bool m_scrolled = false; // to the morning, once
};

} // namespace musubi::ui
