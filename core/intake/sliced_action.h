#pragma once

#include "core/db/unit_of_work.h"
#include "core/journal/journal.h"

#include <QElapsedTimer>

#include <memory>

namespace musubi {

class Database;

/// One action written in slices of at most 10 ms of the write lock, so that others save between. Unless it is finished,
/// all of it is taken back.
class SlicedAction {
public:
    SlicedAction(Database& db, Journal& journal, Deed deed, const QString& note, Journal::Indexing indexing = Journal::Indexing::AtCommit);
    ~SlicedAction();
    SlicedAction(const SlicedAction&) = delete;
    SlicedAction& operator=(const SlicedAction&) = delete;

    qint64 id() const { return m_action; }
    /// The unit of work of the present slice.
    UnitOfWork& work();
    /// Call after each row: ends the slice where its time is over. True then.
    bool breathe();
    /// Ends the slice at once; returns how many milliseconds it held the lock, the commit included.
    qint64 endSlice();
    void finish();

private:
    Database& m_db;
    Journal& m_journal;
    qint64 m_action;
    Journal::Indexing m_indexing;
    std::unique_ptr<UnitOfWork> m_work;
    QElapsedTimer m_timer;
    QString m_synchronous, m_cacheSize; // of the connection, before
    bool m_finished = false;
};

} // namespace musubi
