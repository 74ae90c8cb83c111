#pragma once

#include "core/base/change.h"
#include "core/base/id.h"
#include "core/journal/deed.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace musubi {

struct Staff;

/// The chair at which somebody works: undo takes back what this person did at this seat, never a colleague's.
struct Seat {
    QString name; // machine and account
    std::optional<Id<Staff>> staff;
};

enum class ActionState { Done, Undone, Unfinished };

template <>
struct Codes<ActionState> {
    static constexpr std::array entries{
        CodeEntry{ActionState::Done, QLatin1StringView("done")},
        CodeEntry{ActionState::Undone, QLatin1StringView("undone")},
        CodeEntry{ActionState::Unfinished, QLatin1StringView("unfinished")},
    };
};

/// One line of the journal: what somebody did in one go.
struct Action {
    qint64 id = 0;
    Deed deed = Deed::MakeFile;
    QDateTime at; // UTC
    std::optional<Id<Staff>> staff;
    QString seat;
    QString note; // what it was done to: 「R8-0012 子ども食堂の…」
    ActionState state = ActionState::Done;
    std::optional<qint64> reverts; // the action that this one takes back
    qint64 changes = 0;            // number of rows it wrote
};

/// One row that an action wrote, with the row before and after. An insert has no `before`, a removal no `after`.
struct RowChange {
    Change change;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// One version of a record: who made it, when, and what the record then said (empty after its removal).
struct Version {
    Action action;
    Change::Kind kind = Change::Kind::Added;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// Which lines of the journal are wanted; what is empty lets everything through.
struct ActionFilter {
    std::optional<QDate> from; // days of this machine's time zone, both ends included
    std::optional<QDate> until;
    std::optional<Id<Staff>> staff;
    QList<Deed> deeds;
    std::optional<Subject> subject; // wrote a record of this kind …
    qint64 row = 0;                 // … or this very record
    QString note;                   // stands in what it was done to

    friend bool operator==(const ActionFilter&, const ActionFilter&) = default;
};

/// A record in the trash as it was when it was removed.
struct Removed {
    Subject subject = Subject::Consultation;
    qint64 row = 0;
    QJsonObject image;
    Action action; // that removed it
};

/// What a record is called, from its image: 件名, 案件名, 事業名, 名称, 内容.
QString titleOf(const QJsonObject& image);

/// A field that an action set and that somebody changed again since. `field` is empty where the whole record
/// was changed or removed after the action created or removed it.
struct FieldConflict {
    Subject subject = Subject::Consultation;
    qint64 row = 0;
    QString field;
    QJsonValue before; // before the action: what a revert would bring back
    QJsonValue after;  // what the action left
    QJsonValue now;    // what stands there now

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

using FieldConflicts = QList<FieldConflict>;

/// What to do with a field in conflict.
enum class Resolution { KeepNow, BringBack };

/// Names of the fields in which two images differ.
QStringList differingFields(const QJsonObject& one, const QJsonObject& other);

} // namespace musubi
