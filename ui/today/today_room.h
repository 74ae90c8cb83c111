#pragma once

#include "core/insight/today.h"
#include "ui/shell/room.h"

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
    int count() const override { return m_view.overdue + m_view.dueToday; }
    bool isUrgent() const override { return true; }
    QString status() const override;
    void open(const Place& place) override;
    bool can(Verb verb) const override { return verb == Verb::Refresh; }
    void perform(Verb) override;

private:
    void reload();
    void showStrip();
    void showLeft();
    void showRight();
    void addPromises(QVBoxLayout& down);
    void addDrafts(QVBoxLayout& down);
    void addUnanswered(QVBoxLayout& down);
    void addIdle(QVBoxLayout& down);
    void addReviews(QVBoxLayout& down);
    void changeEvent(QEvent* event) override;

    TodayView m_view;
    PageHeader* m_header;
    RunLabel* m_sums;
    Segments* m_whose;
    DayStrip* m_strip;
    class QScrollArea* m_left;
    class QScrollArea* m_right;
};

} // namespace musubi::ui
