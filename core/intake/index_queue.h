#pragma once

#include "core/search/search_index.h"

#include <QMap>

#include <future>

namespace musubi {

class Database;
class SlicedAction;

/// Brings rows that a sliced action added into the search index while it goes on adding: texts are cut by another thread,
/// and written in slices of their own. Rows that are never written out belong to an action that is taken back.
class IndexQueue {
public:
    IndexQueue(const Database& db, SlicedAction& action);

    void add(Subject subject, qint64 row) { m_waiting[subject] << row; }
    /// Between two slices: writes what is cut until fewer rows wait than one slice holds.
    void keepUp();
    /// Between two slices: writes what is cut, and gives the next rows to be cut. False when nothing is left.
    bool writeSome();

private:
    QMap<Subject, QList<qint64>>::iterator longest();

    const Database& m_db;
    SlicedAction& m_action;
    QMap<Subject, QList<qint64>> m_waiting;
    std::future<QList<PreparedDocument>> m_cut;
    qsizetype m_atOnce = 100; // follows how long a slice takes
};

} // namespace musubi
