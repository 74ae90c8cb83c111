#include "core/journal/journal.h"

#include "core/db/counter.h"
#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/query.h"
#include "core/journal/change_notifier.h"
#include "core/journal/subject_table.h"

namespace musubi {

using namespace Qt::StringLiterals;

Journal::Journal(Database& db, const SubjectTables& tables, ChangeNotifier& notifier, Clock clock, Seat seat)
    : m_db(db)
    , m_tables(tables)
    , m_notifier(notifier)
    , m_clock(std::move(clock))
    , m_seat(std::move(seat))
    , m_seen(lastAction())
    , m_dataVersion(db.pragma(u"data_version"_s).toLongLong())
{
}

void Journal::setStaff(std::optional<Id<Staff>> staff)
{
    m_seat.staff = staff;
    Q_EMIT moved();
}

qint64 Journal::recordAction(Database& db, Deed deed, const QString& note, ActionState state, std::optional<qint64> reverts)
{
    return Query(db, u"INSERT INTO action (deed, at, staff, seat, note, schema, state, reverts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(deed)
        .bind(m_clock().toUTC().toString(Qt::ISODate))
        .bind(m_seat.staff)
        .bind(m_seat.name)
        .bind(note)
        .bind(schemaVersion())
        .bind(state)
        .bind(reverts)
        .run()
        .insertedId();
}

CommitHooks Journal::hooks()
{
    return {m_beforeCommit, [this](const Changes& changes) {
                m_seen = std::max(m_seen, lastAction());
                Q_EMIT moved();
                m_notifier.publish(changes);
            }};
}

UnitOfWork Journal::begin(Deed deed, const QString& note)
{
    CommitHooks kept = hooks();
    kept.dropsEmpty = true;
    return UnitOfWork(m_db, [&](Database& db) { return recordAction(db, deed, note, ActionState::Done, std::nullopt); }, std::move(kept));
}

void Journal::recordLeaving(Deed deed, const QString& what)
{
    Q_ASSERT(leavesOffice(deed));
    UnitOfWork work(m_db, [&](Database& db) { return recordAction(db, deed, what, ActionState::Done, std::nullopt); }, {{}, hooks().committed});
    work.commit();
}

qint64 Journal::beginLong(Deed deed, const QString& note)
{
    UnitOfWork work(m_db, [&](Database& db) { return recordAction(db, deed, note, ActionState::Unfinished, std::nullopt); }, {});
    work.commit();
    return work.revision();
}

UnitOfWork Journal::continueLong(qint64 action, Indexing indexing)
{
    return UnitOfWork(m_db, [action](Database&) { return action; }, {indexing == Indexing::AtCommit ? m_beforeCommit : BeforeCommit(), {}});
}

void Journal::finishLong(qint64 action)
{
    UnitOfWork work = continueLong(action);
    Query(m_db, u"UPDATE action SET state = 'done' WHERE id = ?"_s).bind(action).run();
    keepReserved(work);
    work.commit();
    Changes changes;
    {
        constexpr int most = 1000; // enough for any view to know that it must read again
        Query query(m_db, u"SELECT kind, subject, row FROM change WHERE action = ? ORDER BY id LIMIT ?"_s);
        query.bind(action).bind(most).run();
        while (query.next())
            changes << Change{query.read<Change::Kind>(0), query.read<Subject>(1), query.read<qint64>(2)};
    }
    m_seen = std::max(m_seen, action);
    Q_EMIT moved();
    m_notifier.publish(changes);
}

qint64 Journal::lastAction() const
{
    Query query(m_db, u"SELECT coalesce(max(id), 0) FROM action"_s);
    return query.run().next() ? query.read<qint64>(0) : 0;
}

void Journal::poll()
{
    const qint64 version = m_db.pragma(u"data_version"_s).toLongLong();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Changes changes;
    {
        // Rows of an unfinished action are announced when it is finished, by the line that follows it in time.
        Query query(m_db, u"SELECT c.kind, c.subject, c.row FROM change c JOIN action a ON a.id = c.action"
                          " WHERE a.id > ? AND a.state <> 'unfinished' ORDER BY c.id"_s);
        query.bind(m_seen).run();
        while (query.next())
            changes << Change{query.read<Change::Kind>(0), query.read<Subject>(1), query.read<qint64>(2)};
        Query open(m_db, u"SELECT min(id) - 1 FROM action WHERE state = 'unfinished' AND id > ?"_s);
        open.bind(m_seen).run().next();
        const auto before = open.read<std::optional<qint64>>(0);
        m_seen = before.value_or(std::max(m_seen, lastAction()));
    }
    if (changes.isEmpty())
        return;
    Q_EMIT moved();
    m_notifier.publish(changes);
}

} // namespace musubi
