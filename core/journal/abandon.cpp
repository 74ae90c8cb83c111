#include "core/journal/journal.h"

#include "core/db/counter.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/subject_table.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 8; // of the write lock, the commit not counted
constexpr qsizetype erasedAtOnce = 100;

struct Inserted {
    qint64 line = 0;
    Subject subject = Subject::Consultation;
    qint64 row = 0;
};

QList<Inserted> newestInserted(const Database& db, qint64 action, qint64 before)
{
    Query query(db, u"SELECT id, subject, row FROM change WHERE action = ? AND kind = 'insert' AND id < ? ORDER BY id DESC LIMIT ?"_s);
    query.bind(action).bind(before).bind(static_cast<qint64>(erasedAtOnce)).run();
    QList<Inserted> found;
    while (query.next())
        found << Inserted{query.read<qint64>(0), query.read<Subject>(1), query.read<qint64>(2)};
    return found;
}

} // namespace

/// What the action changed in older rows goes back first: those rows may speak of rows it inserted.
void Journal::restoreChanged(qint64 action)
{
    QList<RowChange> lines;
    {
        Query query(m_db, u"SELECT kind, subject, row, image FROM change WHERE action = ? AND kind <> 'insert' ORDER BY id DESC"_s);
        query.bind(action).run();
        while (query.next())
            lines << RowChange{{query.read<Change::Kind>(0), query.read<Subject>(1), query.read<qint64>(2)},
                QJsonDocument::fromJson(query.read<QString>(3).toUtf8()).object(), {}};
    }
    if (lines.isEmpty())
        return;
    UnitOfWork work(m_db, [&](Database& db) { return recordAction(db, Deed::Revert, {}, ActionState::Undone, action); }, {m_beforeCommit, {}});
    for (const RowChange& line : lines) {
        const SubjectTable& table = m_tables.of(line.change.subject);
        Query revision(m_db, u"SELECT revision FROM %1 WHERE id = ?"_s.arg(table.tableName()));
        const bool there = revision.bind(line.change.id).run().next();
        const qint64 by = there ? revision.read<qint64>(0) : 0;
        if (line.change.kind == Change::Kind::Removed && !there)
            table.insert(work, line.change.id, *line.before);
        else if (by == action || by == work.revision()) // somebody else's later save stays
            table.update(work, line.change.id, *line.before);
    }
    work.commit();
}

void Journal::eraseInserted(qint64 action)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (bool more = true; more;) {
        UnitOfWork work = continueLong(action);
        QElapsedTimer timer;
        timer.start();
        while (more && timer.elapsed() < sliceMilliseconds) {
            const QList<Inserted> newest = newestInserted(m_db, action, before);
            more = newest.size() == erasedAtOnce;
            for (qsizetype from = 0; from < newest.size();) { // runs of one kind: what refers goes before what it refers to
                QList<qint64> rows;
                const Subject subject = newest[from].subject;
                for (; from < newest.size() && newest[from].subject == subject; ++from)
                    rows << newest[from].row;
                m_tables.of(subject).erase(work, rows);
            }
            if (!newest.isEmpty()) {
                Query(m_db, u"DELETE FROM change WHERE action = ? AND kind = 'insert' AND id >= ? AND id < ?"_s).bind(action).bind(newest.last().line).bind(before).run();
                before = newest.last().line;
            }
        }
        work.commit();
    }
}

void Journal::abandonLong(qint64 action)
{
    restoreChanged(action);
    eraseInserted(action);
    UnitOfWork work = continueLong(action);
    releaseReserved(work);
    Query(m_db, u"UPDATE action SET state = 'undone' WHERE id = ?"_s).bind(action).run();
    Query(m_db, u"DELETE FROM action WHERE id = ? AND NOT EXISTS (SELECT 1 FROM change WHERE action = action.id)"
                " AND NOT EXISTS (SELECT 1 FROM action other WHERE other.reverts = action.id)"_s).bind(action).run();
    work.commit();
    Q_EMIT moved();
}

int Journal::abandonUnfinished()
{
    QList<qint64> unfinished;
    {
        Query query(m_db, u"SELECT id FROM action WHERE state = 'unfinished' ORDER BY id DESC"_s);
        query.run();
        while (query.next())
            unfinished << query.read<qint64>(0);
    }
    for (const qint64 action : unfinished)
        abandonLong(action);
    return static_cast<int>(unfinished.size());
}

} // namespace musubi
