#pragma once

#include "core/calendar/calendar_entry.h"
#include "ui/shell/room.h"

class QMenu;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace musubi::ui {

class AgendaView;
class CalendarModel;
class CalendarSide;
class CalendarView;
struct EmptyPlace;
class HourView;
class MonthView;
class PageHeader;
class RunLabel;
class Segments;

/// カレンダー: promises, deadlines, visits and what is fixed for days and hours, by month, week, day and as a table.
class CalendarRoom : public Room {
    Q_OBJECT

public:
    explicit CalendarRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("calendar"); }
    static QString name();
    QString title() const override { return name(); }
    QString status() const override;
    /// Modes: "month:2020-11-24", "week:…", "day:…", "agenda:…"; "new" enters a promise for the current day.
    void open(const Place& place) override;
    Place place() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

private:
    enum class View { Month, Week, Day, Agenda };

    void makeHeader();
    void makeKeys();
    /// The letters belong to the menu while it is open.
    void quietKeys(QMenu& menu);
    void connectView(CalendarView& view);
    CalendarView* painted() const; // nullptr for the table
    void showView(View view);
    void showDay(QDate day);
    /// Reads what the view shows around the current day and says it in the header.
    void refresh();
    void sayPeriod();
    void turn(int by);
    std::pair<QDate, QDate> period() const; // what is counted and printed
    std::optional<CalendarEntry> current() const;
    void openEntry(const CalendarEntry& entry);
    /// What can be entered for a day, or for hours where they were said: a meeting first.
    void addNew(QMenu& menu, const EmptyPlace& place);
    void offerNew(const EmptyPlace& place, const QPoint& at);
    void offerNewBelowButton();
    EmptyPlace currentDay() const;
    void enter(const EmptyPlace& place);
    void planVisit(const EmptyPlace& place);
    void addEntryVerbs(QMenu& menu, const CalendarEntry& entry);
    void edit(const CalendarEntry& entry);
    void changeTime(const CalendarEntry& entry);
    void settle(const CalendarEntry& entry);
    void recordVisit(const CalendarEntry& entry);
    void move(const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end);
    void offerMenu(const QPoint& at);
    void preview(bool print);
    void offerFiles(QWidget& button);
    void exportEntries(const QList<CalendarEntry>& entries, const QString& name);
    void speakAnew();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    CalendarModel* m_model;
    QPushButton* m_files;
    QPushButton* m_new;
    PageHeader* m_header;
    RunLabel* m_sums;
    Segments* m_views;
    CalendarSide* m_side;
    QStackedWidget* m_stack;
    MonthView* m_month;
    HourView* m_week;
    HourView* m_oneDay;
    AgendaView* m_agenda;
    QList<QShortcut*> m_keys;
    View m_view = View::Month;
    QDate m_day;
    QDate m_shown; // a day of the period in sight
    bool m_stale = true;
};

} // namespace musubi::ui
