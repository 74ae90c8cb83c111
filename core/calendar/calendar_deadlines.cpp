#include "core/calendar/calendar_deadlines.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/project/project.h"

#include <QHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStepsOfAKind = 1000; // in a project

/// A case that waits is looked at again on a day that was agreed.
void readReviews(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT m.id, m.revision, m.title, m.lead, m.review_on, m.waiting_for, m.status FROM matter m"
                    " WHERE m.review_on BETWEEN ? AND ? AND "_s + isFinished(u"m"_s));
    query.bind(from).bind(until).run();
    while (query.next()) {
        CalendarEntry entry;
        entry.kind = EntryKind::Deadline;
        entry.source = entry.opens = {Subject::Matter, query.read<qint64>(0)};
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        putOnDay(entry, query.read<QDate>(4));
        entry.who = query.read<QString>(5);
        entry.done = query.read<QString>(6) == "DONE"_L1;
        entries << entry;
    }
}

/// The steps of projects by the day they are due. A step is known outside by its kind and, where a project has several of
/// one kind, by its place among those: it keeps its name when others come or move.
void readMilestones(const Database& db, QDate from, QDate until, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT p.id, p.revision, p.title, p.staff, s.due_on, s.milestone, s.title, s.state,"
                    " (SELECT count(*) FROM project_milestone e WHERE e.project = s.project AND e.milestone = s.milestone AND e.position < s.position)"
                    " FROM project_milestone s JOIN project p ON p.id = s.project"
                    " WHERE s.due_on BETWEEN ? AND ? AND s.state IN ('open', 'done') AND p.status NOT IN ('REJECT', 'WITHDRAW') AND "_s + isFinished(u"p"_s));
    query.bind(from).bind(until).run();
    while (query.next()) {
        const auto step = query.read<MilestoneKind>(5);
        CalendarEntry entry;
        entry.kind = EntryKind::Deadline;
        entry.source = entry.opens = {Subject::Project, query.read<qint64>(0)};
        entry.part = 1 + static_cast<qint64>(step) * mostStepsOfAKind + query.read<qint64>(8);
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        entry.staff = query.read<std::optional<Id<Staff>>>(3);
        putOnDay(entry, query.read<QDate>(4));
        entry.step = step;
        entry.stepTitle = query.read<QString>(6);
        entry.done = query.read<QString>(7) == "done"_L1;
        entries << entry;
    }
}

/// The day on which a call ends, once for each programme and fiscal year, under the name that the programme has in it.
void readCalls(const Database& db, QDate from, QDate until, QDate today, QList<CalendarEntry>& entries)
{
    Query query(db, u"SELECT DISTINCT g.id, g.revision, coalesce((SELECT f.name FROM programme_former_name f WHERE f.programme = g.id AND f.until_year >= r.fiscal_year"
                    " ORDER BY f.until_year LIMIT 1), g.name), r.fiscal_year, r.deadline_on,"
                    " (SELECT count(DISTINCT e.deadline_on) FROM programme_rule e WHERE e.programme = g.id AND e.fiscal_year = r.fiscal_year AND e.deadline_on < r.deadline_on)"
                    " FROM programme_rule r JOIN programme g ON g.id = r.programme"
                    " WHERE r.deadline_on BETWEEN ? AND ? AND "_s + isFinished(u"g"_s) + u" ORDER BY r.deadline_on, g.id"_s);
    query.bind(from).bind(until).run();
    while (query.next()) {
        const int year = query.read<int>(3);
        CalendarEntry entry;
        entry.kind = EntryKind::Deadline;
        entry.source = entry.opens = {Subject::Programme, query.read<qint64>(0)};
        entry.part = year * 100 + query.read<int>(5); // tracks may end on days of their own; the same whatever period is read
        entry.revision = query.read<qint64>(1);
        entry.title = query.read<QString>(2);
        putOnDay(entry, query.read<QDate>(4));
        entry.done = entry.firstDay() < today;
        entries << entry;
    }
}

} // namespace

void readDeadlines(const Database& db, QDate from, QDate until, QDate today, QList<CalendarEntry>& entries)
{
    readReviews(db, from, until, entries);
    readMilestones(db, from, until, entries);
    readCalls(db, from, until, today, entries);
}

std::optional<qsizetype> milestoneOf(const Project& project, const CalendarEntry& entry)
{
    QHash<MilestoneKind, int> seen;
    for (qsizetype place = 0; place < project.milestones.size(); ++place) {
        const MilestoneKind kind = project.milestones[place].kind;
        if (entry.step == kind && entry.part == 1 + static_cast<qint64>(kind) * mostStepsOfAKind + seen.value(kind))
            return place;
        ++seen[kind];
    }
    return std::nullopt;
}

} // namespace musubi
