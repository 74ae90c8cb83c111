#pragma once

#include "core/base/change.h"
#include "core/db/transaction.h"

#include <QJsonObject>

#include <functional>

namespace musubi {

/// What runs around the commit of a unit of work. The journal provides it; tables know nothing of it.
struct CommitHooks {
    std::function<void(class UnitOfWork&, const Changes&)> beforeCommit; // inside the transaction: search index
    std::function<void(const Changes&)> committed;                       // after it, must not throw: notices
    bool dropsEmpty = false; // where nothing was written there is no action either: it would be the next to be taken back
};

/// One transaction of one action of the user. Every write takes a UnitOfWork&, so nothing can be written outside of one.
class UnitOfWork {
public:
    /// `beginAction` runs inside the transaction and returns the number of the action.
    UnitOfWork(Database& db, const std::function<qint64(Database&)>& beginAction, CommitHooks hooks);

    Database& database() { return m_db; }
    /// Number of this action, stamped on every row it writes. Never used twice in one file.
    qint64 revision() const { return m_revision; }

    /// Writes one line of the journal. `before` is the image of the row that was changed or removed; an insert has none.
    void note(const Change& change, const QJsonObject* before = nullptr);
    /// References are looked at when the work commits, not line by line: rows that refer to each other may go and come in
    /// any order.
    void deferReferences();
    /// A change that the journal keeps no line of: rows of an unfinished action that go again.
    void announce(const Change& change) { m_changes << change; }
    void setNote(const QString& note);
    /// Keeps what was written; see CommitHooks::dropsEmpty.
    void commit();

private:
    Database& m_db;
    Transaction m_transaction;
    qint64 m_revision;
    CommitHooks m_hooks;
    Changes m_changes;
};

} // namespace musubi
