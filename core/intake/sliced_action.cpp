#include "core/intake/sliced_action.h"

#include "core/base/error.h"
#include "core/db/database.h"

#include <QtDebug>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 7; // the commit takes the rest of ten
constexpr int cachePages = 8192;     // the ends of every index and the newest segments of the search stay at hand

} // namespace

SlicedAction::SlicedAction(Database& db, Journal& journal, Deed deed, const QString& note, Journal::Indexing indexing)
    : m_db(db)
    , m_journal(journal)
    , m_action(journal.beginLong(deed, note))
    , m_indexing(indexing)
    , m_synchronous(db.pragma(u"synchronous"_s).toString())
    , m_cacheSize(db.pragma(u"cache_size"_s).toString())
{
    db.run(u"PRAGMA cache_size = %1"_s.arg(cachePages));
    // The last commit makes all slices durable at once; what a power failure cuts off is an unfinished action anyway.
    if (db.pragma(u"journal_mode"_s).toString() == u"wal")
        db.run(u"PRAGMA synchronous = NORMAL"_s);
}

SlicedAction::~SlicedAction()
{
    try {
        m_work.reset();
        if (!m_finished)
            m_journal.abandonLong(m_action);
        m_db.run(u"PRAGMA synchronous = "_s + m_synchronous);
        m_db.run(u"PRAGMA cache_size = "_s + m_cacheSize);
    } catch (const Error& error) {
        qCritical("An unfinished action stays until the file is opened again: %s", error.what());
    }
}

UnitOfWork& SlicedAction::work()
{
    if (!m_work) {
        m_work.reset(new UnitOfWork(m_journal.continueLong(m_action, m_indexing)));
        m_timer.start();
    }
    return *m_work;
}

qint64 SlicedAction::endSlice()
{
    if (!m_work)
        return 0;
    m_work->commit();
    m_work.reset();
    return m_timer.elapsed();
}

bool SlicedAction::breathe()
{
    if (!m_work || m_timer.elapsed() < sliceMilliseconds)
        return false;
    endSlice();
    return true;
}

void SlicedAction::finish()
{
    endSlice();
    m_db.run(u"PRAGMA synchronous = "_s + m_synchronous);
    m_journal.finishLong(m_action);
    m_finished = true;
}

} // namespace musubi
