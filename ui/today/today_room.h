#pragma once

#include "core/insight/today.h"
#include "ui/shell/room.h"

#include <QMap>

class QVBoxLayout;

namespace musubi::ui {

class DayStrip;
class PageHeader;
class RunLabel;
class Segments;

/// 今日: what is due, what waits for an answer, what does not move, and what is half written.
class TodayRoom : public Room {
    Q_OBJECT

public:
    explicit TodayRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("today"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override { return static_cast<int>(m_view.overdue + m_view.dueToday + m_view.dutiesDue); }
    bool isUrgent() const override { return true; }
    QString status() const override;
    void open(const Place& place) override;
    bool can(Verb verb) const override { return verb == Verb::Refresh || verb == Verb::Print || verb == Verb::Preview; }
    void perform(Verb verb) override;

private:
    void reload();
    void showStrip();
    void showLeft();
    void showRight();
    std::optional<Id<Staff>> whose() const;
    void preview(bool print);
    void settle(qint64 task);
    void showDay(QDate day);
    // today_meetings.cpp
    void addMeetings(QVBoxLayout& down);
    void addDuties(QVBoxLayout& down);

    void addPromises(QVBoxLayout& down);
    void addDrafts(QVBoxLayout& down);
    void addOpener(class SectionHeader& head, const Place& place);
    void addUnanswered(QVBoxLayout& down);
    void addIdle(QVBoxLayout& down);
    void addReviews(QVBoxLayout& down);
    void changeEvent(QEvent* event) override;

    TodayView m_view;
    QMap<QDate, class TodayRow*> m_firstOf; // the first promise of each day
    class QPushButton* m_print;
    PageHeader* m_header;
    RunLabel* m_sums;
    Segments* m_whose;
    DayStrip* m_strip;
    class QScrollArea* m_left;
    class QScrollArea* m_right;
};

} // namespace musubi::ui
