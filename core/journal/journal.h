#pragma once

#include "core/base/clock.h"
#include "core/db/unit_of_work.h"
#include "core/journal/action.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace musubi {

class ChangeNotifier;
class Database;
class SubjectTables;

/// How the conflicts of a revert are to be settled: by subject, row and field (see FieldConflict).
class Resolutions {
public:
    void choose(const FieldConflict& conflict, Resolution resolution);
    std::optional<Resolution> of(Subject subject, qint64 row, const QString& field) const;

private:
    QHash<QString, Resolution> m_chosen;
};

/// Where actions of the user begin, and where they are taken back: undo, redo, revert, history (DESIGN §3).
/// Lives on the thread of its Database.
class Journal : public QObject {
    Q_OBJECT

public:
    using BeforeCommit = std::function<void(UnitOfWork&, const Changes&)>;

    Journal(Database& db, const SubjectTables& tables, ChangeNotifier& notifier, Clock clock, Seat seat);

    const Seat& seat() const { return m_seat; }
    void setStaff(std::optional<Id<Staff>> staff);
    /// Runs in every unit of work just before it commits, with what it wrote: the search index.
    void setBeforeCommit(BeforeCommit beforeCommit) { m_beforeCommit = std::move(beforeCommit); }

    UnitOfWork begin(Deed deed, const QString& note = {});

    /// Writes down that something left the office: an action without rows, which undo passes by. `what` names the paper or list.
    void recordLeaving(Deed deed, const QString& what);

    // An action too long for one transaction: begun, continued in slices, finished. Until then it is marked unfinished,
    // its rows are left out of views, and the next opening reverts it.
    qint64 beginLong(Deed deed, const QString& note = {});
    enum class Indexing { AtCommit, ByCaller }; // ByCaller: rows that nobody sees before the action is finished may be indexed later
    UnitOfWork continueLong(qint64 action, Indexing indexing = Indexing::AtCommit);
    void finishLong(qint64 action);
    /// Takes back all that an unfinished action wrote, and forgets it; in slices of at most 10 ms, so that others save between.
    void abandonLong(qint64 action);
    /// Abandons what a killed program left unfinished; called when a file is opened alone. Returns how many.
    int abandonUnfinished();

    /// The action that undo would take back: the last of this person at this seat.
    std::optional<Action> undoable() const;
    /// What this seat did since it was last asked so: of which a message may speak. Nothing where a verb found nothing to change.
    std::optional<Action> doneSinceAsked();
    /// Leaves an action that a rule holds fast out of undoable() while this program runs: those before it can be reached.
    void passOver(qint64 action);
    std::optional<Action> redoable() const;
    /// Throw Error(NothingToUndo), or Error(Conflict) where later changes meet the same fields and `resolutions` is silent.
    Action undo(const Resolutions& resolutions = {});
    Action redo(const Resolutions& resolutions = {});
    /// Takes back any action, whoever did it; throws Error(NothingToUndo) for one by which something left the office.
    void revert(qint64 action, const Resolutions& resolutions = {});
    FieldConflicts conflictsOf(qint64 action) const;
    /// Makes the record say again what it said after `action`; brings it back where it was removed.
    void restore(Subject subject, qint64 row, qint64 action);

    Action action(qint64 id) const;
    /// Newest first, older than `before` (0: from the newest).
    QList<Action> actions(qint64 before = 0, int limit = 100) const;
    QList<Action> actions(const ActionFilter& filter, qint64 before = 0, int limit = 100) const;
    qint64 count(const ActionFilter& filter) const;
    /// What lies in the trash, removed last first. Promises and files that went with a record lie under it.
    QList<Removed> removed(int limit = 5000) const;
    /// Takes records out of the trash, with what went with them and what they speak of: one action. Returns how many rows.
    int bringBack(const QList<Removed>& wanted);
    QList<RowChange> changesOf(qint64 action, int limit = 200) const;
    /// The record as it stands, by the names of its columns; throws Error(Fault::Missing).
    QJsonObject imageOf(Subject subject, qint64 row) const;
    /// Newest first.
    QList<Version> historyOf(Subject subject, qint64 row) const;
    /// The last action of the file, whoever did it; 0 in an empty one.
    qint64 lastAction() const;

    /// Publishes what other programs did since the last call. Cheap where nothing happened.
    void poll();

Q_SIGNALS:
    void moved(); // undoable() or redoable() may answer differently now

private:
    struct Plan;

    qint64 recordAction(Database& db, Deed deed, const QString& note, ActionState state, std::optional<qint64> reverts);
    UnitOfWork beginReverting(Deed deed, const Action& target);
    CommitHooks hooks();
    Plan planRevert(qint64 action, const Resolutions& resolutions) const;
    void carryOut(UnitOfWork& work, const Plan& plan) const;
    void restoreChanged(qint64 action);
    void eraseInserted(qint64 action);
    void mark(const Action& target, ActionState state) const;
    void takeBack(Deed deed, const Action& target, const Resolutions& resolutions);
    std::optional<QJsonObject> afterImage(Subject subject, qint64 row, qint64 change) const;
    std::optional<Removed> findRemoved(Subject subject, qint64 row) const;
    QList<Removed> withCompanions(const QList<Removed>& wanted) const;

    Database& m_db;
    const SubjectTables& m_tables;
    ChangeNotifier& m_notifier;
    Clock m_clock;
    Seat m_seat;
    QSet<qint64> m_passedOver; // see passOver()
    BeforeCommit m_beforeCommit;
    qint64 m_asked = 0; // see doneSinceAsked()
    qint64 m_seen = 0; // last action that was published
    qint64 m_dataVersion = 0;
};

} // namespace musubi
