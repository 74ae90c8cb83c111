#pragma once

#include "ui/common/day_context.h"

#include <QFrame>

namespace musubi::ui {

/// A month to choose a day from. Closed days carry their word and colour, today a ring, the chosen day accent.
/// Arrow keys move by days and weeks, Page Up and Down by months, Home to today; Enter chooses, Esc closes.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(DayContext context, QDate day, QWidget* parent = nullptr);

    /// Opens with its upper left corner at this place of the screen, or above it where there is no room.
    void popup(const QPoint& at);
    QDate day() const { return m_day; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QDate firstShown() const;
    QRect cellOf(int place) const;
    QDate dayAt(const QPoint& point) const;
    QRect backRect() const;
    QRect forwardRect() const;
    void moveTo(QDate day);
    void choose(QDate day);

    DayContext m_context;
    QDate m_day;
    QDate m_hovered;
};

} // namespace musubi::ui
