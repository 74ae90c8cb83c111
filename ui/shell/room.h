#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <optional>

namespace musubi {
class Centre;
struct Draft;
struct KeptDraft;
}

namespace musubi::ui {

class Feedback;
class JobRunner;

/// Where the user stands: a room, perhaps a record in it, perhaps being written. Back and forward walk along these.
struct Place {
    QString room;
    qint64 row = 0;
    QString mode; // empty: reading; "new", "edit", or what a room understands

    friend bool operator==(const Place&, const Place&) = default;
};

/// From when to when something new is to be; without an end as long as such things usually are.
struct AskedTime {
    QDateTime begin;
    std::optional<QDateTime> end;

    friend bool operator==(const AskedTime&, const AskedTime&) = default;
};

/// Asks a room for a new record at this time, as an empty place of the calendar does.
QString newAtMode(const AskedTime& time);
/// The time that such a mode names; nothing where it is another one.
std::optional<AskedTime> askedTime(const QString& mode);

/// Asks a room to go on with a draft.
QString draftMode(Id<Draft> draft);
/// The draft that such a mode names; nothing where it is another one.
std::optional<Id<Draft>> askedDraft(const QString& mode);

/// Where a kept draft is taken up again: a memo by its window, any other by the room of its kind.
Place placeOf(const KeptDraft& draft);

/// What may be asked of whatever room is open; menus, keys and the palette speak through these.
enum class Verb {
    New,
    Edit,
    Save,
    SaveAndClose,
    SaveAndNew,
    Close, // Esc: out of the form, out of the page of a record
    Remove,
    Duplicate,
    Tie,
    Print,
    Preview,
    Export,
    Find,
    NextProblem,
    TakeCaller,
    Beside,
    PreviousRecord,
    NextRecord,
    Refresh,
};

/// What a room is given to work with.
struct Workplace {
    Centre& centre;
    Feedback& feedback;
    std::function<void(const Place&)> go;
    JobRunner* jobs = nullptr; // long work beside the window, shown in its status bar
};

/// A place that the user keeps under a name: the palette and the menu lead there.
struct Shortcut {
    QString name;
    Place place;
};

/// One page of the window: 今日, 相談, 案件 …
class Room : public QWidget {
    Q_OBJECT

public:
    explicit Room(Workplace workplace, QWidget* parent = nullptr);

    virtual QString key() const = 0;  // stable, for settings and places
    virtual QString title() const = 0;
    /// The figure behind the name in the navigation; −1 shows none.
    virtual int count() const { return -1; }
    /// Whether that figure counts what is late or due today.
    virtual bool isUrgent() const { return false; }
    /// The line at the left of the status bar.
    virtual QString status() const { return {}; }

    virtual void open(const Place& place) = 0;
    virtual Place place() const { return {key(), 0, {}}; }
    /// Called before another place is shown: keeps a draft of what is being written. False stays.
    virtual bool leave() { return true; }

    /// Whether something is being written that is not saved yet.
    virtual bool isWriting() const { return false; }

    /// Saved conditions of its list.
    virtual QList<Shortcut> shortcuts() const { return {}; }

    virtual bool can(Verb) const { return false; }
    virtual void perform(Verb) {}

Q_SIGNALS:
    void moved();   // place(), can() or title() answer differently now
    void drafted(); // a draft was kept or dropped
    void shortcutsChanged();
    void counted(); // count() or status() answer differently now

protected:
    Centre& centre() const { return m_workplace.centre; }
    Feedback& feedback() const { return m_workplace.feedback; }
    void go(const Place& place) const { m_workplace.go(place); }
    const Workplace& workplace() const { return m_workplace; }

private:
    Workplace m_workplace;
};

} // namespace musubi::ui
