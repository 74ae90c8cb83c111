#include "core/task/task_book.h"

#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/task/task_mapping.h"
#include "core/task/task_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void demandSense(const Task& task)
{
    if (task.what.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"what"_s);
    if (task.isVisit() && !task.startsAt)
        throw Error(Fault::Invalid, u"starts_at"_s);
    if (task.isVisit() && (!task.endsAt || *task.endsAt <= *task.startsAt))
        throw Error(Fault::Invalid, u"ends_at"_s);
}

} // namespace

struct TaskBook::Tables {
    Table<Task> tasks;
};

TaskBook::TaskBook(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Task>(db)})
{
}

TaskBook::~TaskBook() = default;

Stored<Task> TaskBook::get(Id<Task> id) const
{
    return m_tables->tasks.get(id);
}

QList<TaskLine> TaskBook::list(const TaskFilter& filter) const
{
    Conditions conditions;
    conditions.add(filter.open ? u"k.done_on IS NULL"_s : u"k.done_on IS NOT NULL"_s);
    if (filter.staff)
        conditions.add(u"k.staff = ?"_s, *filter.staff);
    if (filter.dueUntil)
        conditions.add(u"k.due_on <= ?"_s, *filter.dueUntil);
    if (filter.consultation)
        conditions.add(u"k.consultation = ?"_s, *filter.consultation);
    if (filter.meeting)
        conditions.add(u"k.meeting = ?"_s, *filter.meeting);
    if (filter.matter)
        conditions.add(u"(k.matter = ? OR c.matter = ?)"_s, *filter.matter, *filter.matter);
    conditions.add(isFinished(u"k"_s));
    // A done list starts with the latest; an open one with what is due first.
    const QString order = filter.open ? u"k.due_on IS NULL, k.due_on, k.id"_s : u"k.done_on DESC, k.id DESC"_s;
    Query query(m_db, u"SELECT k.id, k.revision, k.what, k.staff, k.outsider, k.due_on, k.due_time, k.consultation, k.matter, k.done_on, k.result,"
                      " coalesce(c.fiscal_year, 0), coalesce(c.sequence, 0), coalesce(c.subject, ''), m.id, coalesce(m.fiscal_year, 0),"
                      " coalesce(m.sequence, 0), coalesce(m.title, ''), coalesce(m.theme, ''), coalesce(c.channel, ''),"
                      " k.meeting, coalesce(g.theme, ''), k.visit, k.starts_at, k.ends_at, k.organization, k.whom, k.place FROM task k LEFT JOIN consultation c ON c.id = k.consultation LEFT JOIN meeting g ON g.id = k.meeting LEFT JOIN matter m ON m.id = coalesce(k.matter, c.matter)"_s
                          + conditions.where() + u" ORDER BY "_s + order);
    conditions.bindTo(query).run();
    QList<TaskLine> lines;
    while (query.next()) {
        TaskLine line;
        line.task.id = query.read<Id<Task>>(0);
        line.task.revision = query.read<qint64>(1);
        Task& task = line.task.value;
        task.what = query.read<QString>(2);
        task.staff = query.read<std::optional<Id<Staff>>>(3);
        task.outsider = query.read<QString>(4);
        task.dueOn = query.read<std::optional<QDate>>(5);
        task.dueTime = query.read<QString>(6);
        task.consultation = query.read<std::optional<Id<Consultation>>>(7);
        task.matter = query.read<std::optional<Id<Matter>>>(8);
        task.doneOn = query.read<std::optional<QDate>>(9);
        task.result = query.read<QString>(10);
        line.consultationFiscalYear = query.read<int>(11);
        line.consultationSequence = query.read<int>(12);
        line.consultationSubject = query.read<QString>(13);
        line.matter = query.read<std::optional<Id<Matter>>>(14);
        line.matterFiscalYear = query.read<int>(15);
        line.matterSequence = query.read<int>(16);
        line.matterTitle = query.read<QString>(17);
        line.matterTheme = query.read<QString>(18);
        line.channel = query.read<Term<ChannelList>>(19);
        task.meeting = query.read<std::optional<Id<Meeting>>>(20);
        line.meetingTheme = query.read<QString>(21);
        task.visit = query.read<Term<ChannelList>>(22);
        task.startsAt = query.read<std::optional<QDateTime>>(23);
        task.endsAt = query.read<std::optional<QDateTime>>(24);
        task.organization = query.read<std::optional<Id<Organization>>>(25);
        task.whom = query.read<QString>(26);
        task.place = query.read<QString>(27);
        lines << line;
    }
    return lines;
}

Stored<Task> TaskBook::promise(const Task& task)
{
    demandSense(task);
    UnitOfWork work = m_journal.begin(task.isVisit() ? Deed::PlanVisit : Deed::PromiseTask, task.what);
    auto row = m_tables->tasks.insert(work, dueAtStart(task));
    work.commit();
    return row;
}

Stored<Task> TaskBook::edit(const Stored<Task>& before, const Task& after)
{
    demandSense(after);
    UnitOfWork work = m_journal.begin(after.isVisit() ? Deed::EditVisit : Deed::EditTask, after.what);
    auto row = m_tables->tasks.update(work, before, dueAtStart(after));
    work.commit();
    return row;
}

Stored<Task> TaskBook::settle(const Stored<Task>& task, QDate on, const QString& result)
{
    if (result.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"result"_s);
    UnitOfWork work = m_journal.begin(Deed::SettleTask, task.value.what);
    Task done = task.value;
    done.doneOn = on;
    done.result = result;
    auto row = m_tables->tasks.update(work, task, done);
    work.commit();
    return row;
}

void TaskBook::remove(const Stored<Task>& task)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveTask, task.value.what);
    m_tables->tasks.remove(work, task);
    work.commit();
}

} // namespace musubi
