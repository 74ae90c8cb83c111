#pragma once

#include "core/calendar/calendar_entry.h"

#include <QAbstractScrollArea>

#include <optional>

class QPainter;

namespace musubi::ui {

class CalendarModel;
struct EntryShown;

/// A place at which a view shows an entry, or how many more there are.
struct CalendarSpot {
    QRect rect;          // of the whole sheet; those that scroll, before scrolling
    qsizetype entry = -1; // place in the model's list; −1 for the line 「ほか n件」
    QDate first;         // the days it covers here
    QDate last;
    int hidden = 0;      // behind that line
    bool beganBefore = false;
    bool goesOn = false;
    bool scrolls = true; // the head of a week stays
};

/// An empty place in which something new is wanted: whole days, or hours.
struct EmptyPlace {
    QDateTime begin;                  // midnight of the first day where whole days are meant
    std::optional<QDateTime> end;     // as it was drawn out, the midnight after the last day; nothing where it was not
    bool wholeDay = true;

    friend bool operator==(const EmptyPlace&, const EmptyPlace&) = default;
};

/// A view of the calendar painted by itself over the one model: a day is current, and in it perhaps an entry. Arrow keys walk
/// over days and entries, Enter opens an entry or asks for a new one, Space shows the day, Ctrl+arrows and the mouse move an entry where that is allowed.
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT

public:
    CalendarView(CalendarModel& model, const QString& name, QWidget* parent);

    QDate day() const { return m_day; }
    /// Makes another day current without telling.
    void setDay(QDate day);
    /// The month or week that lies around this day is shown from now on, without telling.
    void setShown(QDate day);
    /// First and last day in sight.
    virtual std::pair<QDate, QDate> range() const = 0;
    /// The current entry; nullptr where the day itself is current.
    const CalendarEntry* entry();
    /// Where it stands in the viewport, or where the first entry of the current day would stand.
    QRect currentRect();

Q_SIGNALS:
    void dayChosen(const QDate& day);   // current now
    void dayOpened(const QDate& day);   // all of it is wanted
    void entryOpened(const musubi::CalendarEntry& entry);
    /// Something new is wanted in an empty place. `at` is where it was asked for, on the screen.
    void newAsked(const musubi::ui::EmptyPlace& place, const QPoint& at);
    /// The user drew it there; whether it may stand there is for the owner to say.
    void moveAsked(const musubi::CalendarEntry& entry, const QDateTime& begin, const QDateTime& end);
    void menuAsked(const QPoint& at);

protected:
    /// Fills spots() for the present size.
    virtual void layOut() = 0;
    virtual void paintSheet(QPainter& painter, const QRect& dirty) = 0;
    virtual QDate dayAt(const QPoint& point) const = 0;
    /// The moment under the pointer; without hours the midnight of the day.
    virtual QDateTime momentAt(const QPoint& point) const = 0;
    /// Where something from `begin` to `end` would stand, before scrolling.
    virtual QList<CalendarSpot> placesOf(const CalendarEntry& entry) const = 0;
    /// Height of what does not scroll.
    virtual int headHeight() const = 0;
    /// ↑ and ↓ beyond the entries of a day; days by which the current day moves.
    virtual int daysBelow() const { return 0; }
    /// What Ctrl+↑ and ↓ move a timed entry by, in minutes; 0 moves by daysBelow().
    virtual int minutesBelow() const { return 0; }
    /// Whether the lower (or right) edge of an entry may be drawn out here.
    virtual bool stretches(const CalendarSpot& spot) const = 0;
    virtual void ensureVisible() = 0;
    virtual QString secondLinesOf(const CalendarEntry&) const { return {}; }

    CalendarModel& model() const { return m_model; }
    QDate shown() const { return m_shown; }
    QList<CalendarSpot>& spots() { return m_spots; }
    const QList<CalendarSpot>& spots() const { return m_spots; }
    QRect placeOf(const CalendarSpot& spot) const;
    bool isCurrentDay(QDate day) const { return day == m_day && hasFocus(); }
    const CalendarSpot* currentSpot() const;
    void paintSpots(QPainter& painter, const QRect& dirty, bool scrolling) const;
    void paintDrawn(QPainter& painter) const;
    void relayout();
    void settle();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Drawn { // an entry under the pressed pointer
        CalendarEntry entry;
        QDateTime grabbed;
        QPoint pressed;
        bool moving = false;
        bool stretching = false;
        QDateTime begin;
        QDateTime end;
    };

    struct Marked { // empty days or hours under the pressed pointer
        QDateTime pressedAt;
        QPoint pressed;
        bool moving = false;
        EmptyPlace place;
    };

    EmptyPlace emptyPlaceAt(const QPoint& point) const;
    void mark(const QPoint& point);
    qsizetype spotAt(const QPoint& point) const;
    void step(int by);
    void choose(QDate day, qsizetype spot);
    void nudge(int days, int minutes, bool stretch);
    void ask(const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end);
    void activate();
    void draw(const QPoint& point);
    void showCursor(const QPoint& point);
    void speak();
    EntryShown shownAt(const CalendarSpot& spot) const;

    CalendarModel& m_model;
    QList<CalendarSpot> m_spots;
    QDate m_day;
    QDate m_shown;
    std::optional<EntryRecord> m_current; // found again after every change
    qint64 m_currentPart = 0;
    bool m_currentMore = false;
    std::optional<Drawn> m_drawn;
    std::optional<Marked> m_marked;
    bool m_stale = true;
};

} // namespace musubi::ui
