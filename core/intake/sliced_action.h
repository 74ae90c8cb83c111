#pragma once

#include "core/db/unit_of_work.h"
#include "core/journal/deed.h"

#include <QElapsedTimer>

#include <memory>

namespace musubi {

class Database;
class Journal;

/// One action written in slices of at most 10 ms of the write lock, so that others save between. Unless it is finished,
/// all of it is taken back.
class SlicedAction {
public:
    SlicedAction(Database& db, Journal& journal, Deed deed, const QString& note);
    ~SlicedAction();
    SlicedAction(const SlicedAction&) = delete;
    SlicedAction& operator=(const SlicedAction&) = delete;

    qint64 id() const { return m_action; }
    /// The unit of work of the present slice.
    UnitOfWork& work();
    /// Call after each row: ends the slice where its time is over. True then.
    bool breathe();
    void finish();

private:
    void endSlice();

    Database& m_db;
    Journal& m_journal;
    qint64 m_action;
    std::unique_ptr<UnitOfWork> m_work;
    QElapsedTimer m_timer;
    QString m_synchronous;
    bool m_finished = false;
};

} // namespace musubi
