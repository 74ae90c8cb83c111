#pragma once

#include "ui/common/theme.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace musubi::ui {

/// Fourteen days in one line: numbers, weekdays, what happens; closed days narrow, with their word.
/// Arrow keys move over the days, Enter or a click chooses one.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString icon;
        Token tone = Token::Ink2; // of the icon
        QString text;
    };

    struct Day {
        QDate date;
        QString number;               // 25, 12/1; 今日 for today
        QString weekday;              // 水; empty for today
        bool today = false;
        bool closed = false;          // narrow, on the closed ground
        QString closedWord = {};      // 休, 祝; under the weekday
        Token weekdayTone = Token::Ink3;
        QList<Entry> entries = {};
        QString spoken = {};          // the day in full for the tool tip and assistive technology
    };

    explicit DayStrip(QWidget* parent = nullptr);
    void setDays(const QList<Day>& days);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate& date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<QRect> cells() const;
    int dayAt(const QPoint& point) const;
    void paintDay(QPainter& painter, const QRect& cell, const Day& day, bool hovered) const;
    void moveTo(int day);
    QString textOf(const Day& day) const;

    QList<Day> m_days;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace musubi::ui
