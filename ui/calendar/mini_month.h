#pragma once

#include <QDate>
#include <QWidget>

namespace musubi::ui {

class CalendarModel;

/// A month at a glance beside the calendar: leads to any day. Arrow keys walk over its days, Page Up and Down over months.
class MiniMonth : public QWidget {
    Q_OBJECT

public:
    explicit MiniMonth(const CalendarModel& model, QWidget* parent = nullptr);

    /// The day that the calendar stands on; its month is shown.
    void setDay(QDate day);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect cellOf(int place) const;
    QRect turnRect(int by) const;
    QDate firstShown() const;
    void turn(int months);
    void choose(QDate day);

    const CalendarModel& m_model;
    QDate m_day;
    QDate m_month; // its first day
};

} // namespace musubi::ui
