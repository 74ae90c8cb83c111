#include "core/programme/programme_book.h"

#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/programme/programme_mapping.h"

#include <QMap>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void requireSound(const Programme& programme, const OfficeCalendar& calendar)
{
    for (const Problem& problem : check(programme, calendar))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
}

} // namespace

struct ProgrammeBook::Tables {
    Table<Programme> programmes;
};

ProgrammeBook::ProgrammeBook(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Programme>(db)})
{
}

ProgrammeBook::~ProgrammeBook() = default;

Stored<Programme> ProgrammeBook::get(Id<Programme> id) const
{
    return m_tables->programmes.get(id);
}

std::optional<Stored<Programme>> ProgrammeBook::find(Id<Programme> id) const
{
    return m_tables->programmes.find(id);
}

QList<Stored<Programme>> ProgrammeBook::all() const
{
    return m_tables->programmes.select(u"p WHERE "_s + isFinished(u"p"_s) + u" ORDER BY first_year, id"_s);
}

QList<ProgrammeLine> ProgrammeBook::lines() const
{
    QMap<qint64, int> projects;
    {
        Query query(m_db, u"SELECT programme, count(*) FROM project WHERE programme IS NOT NULL GROUP BY programme"_s);
        query.run();
        while (query.next())
            projects.insert(query.read<qint64>(0), query.read<int>(1));
    }
    QList<ProgrammeLine> lines;
    for (const auto& row : all()) {
        const Programme& programme = row.value;
        ProgrammeLine line{row.id, row.revision, programme.name, {}, programme.firstYear, programme.lastYear, {}, projects.value(row.id.value)};
        for (const FormerProgrammeName& former : programme.formerNames)
            line.formerNames << former.name;
        for (const ProgrammeRule& rule : programme.rules)
            if (!line.ruleYears.contains(rule.fiscalYear))
                line.ruleYears << rule.fiscalYear;
        std::sort(line.ruleYears.begin(), line.ruleYears.end());
        lines << line;
    }
    return lines;
}

QList<RuleKey> ProgrammeBook::rulesInUse(Id<Programme> id) const
{
    const Programme programme = get(id).value;
    QList<RuleKey> keys;
    Query query(m_db, u"SELECT DISTINCT fiscal_year, track FROM project WHERE programme = ?"_s);
    query.bind(id).run();
    while (query.next())
        if (const ProgrammeRule* rule = ruleOf(programme, query.read<int>(0), query.read<QString>(1)))
            if (const RuleKey key{rule->fiscalYear, rule->track}; !keys.contains(key))
                keys << key;
    return keys;
}

Stored<Programme> ProgrammeBook::add(const Programme& programme, const OfficeCalendar& calendar)
{
    requireSound(programme, calendar);
    UnitOfWork work = m_journal.begin(Deed::AddProgramme, programme.name);
    const auto row = m_tables->programmes.insert(work, programme);
    work.commit();
    return row;
}

Stored<Programme> ProgrammeBook::edit(const Stored<Programme>& before, const Programme& after, const OfficeCalendar& calendar, QDate today)
{
    requireSound(after, calendar);
    UnitOfWork work = m_journal.begin(Deed::EditProgramme, after.name);
    // Asked with the lock in hand: nobody plans a project by these rules meanwhile.
    const auto changed = changedBackwards(before.value, after, rulesInUse(before.id), japan::fiscalYearOf(today));
    if (!changed.isEmpty())
        throw Error(Fault::Frozen, u"%1 %2"_s.arg(changed.first().first).arg(changed.first().second).trimmed());
    const auto row = m_tables->programmes.update(work, before, after);
    work.commit();
    return row;
}

Stored<Programme> ProgrammeBook::rename(const Stored<Programme>& programme, const QString& name, int firstYear)
{
    if (name.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"name"_s);
    UnitOfWork work = m_journal.begin(Deed::RenameProgramme, name);
    Programme after = programme.value;
    after.formerNames << FormerProgrammeName{programme.value.name, firstYear - 1};
    std::stable_sort(after.formerNames.begin(), after.formerNames.end(),
        [](const FormerProgrammeName& a, const FormerProgrammeName& b) { return a.untilYear < b.untilYear; });
    after.name = name.trimmed();
    const auto row = m_tables->programmes.update(work, programme, after);
    work.commit();
    return row;
}

void ProgrammeBook::remove(const Stored<Programme>& programme)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveProgramme, programme.value.name);
    m_tables->programmes.remove(work, programme);
    work.commit();
}

} // namespace musubi
