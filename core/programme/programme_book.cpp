#include "core/programme/programme_book.h"

#include "core/db/conditions.h"
#include "core/db/row_image.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/programme/programme_mapping.h"

#include <QDateTime>
#include <QJsonDocument>
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

/// Throws where there is one.
void requireKept(const QList<RuleKey>& changedBackwards)
{
    if (!changedBackwards.isEmpty())
        throw Error(Fault::Frozen, u"%1 %2"_s.arg(changedBackwards.first().first).arg(changedBackwards.first().second).trimmed());
}

QJsonObject imageFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// The action that this one takes back; 0 of a restore, which takes back all since.
qint64 actionTakenBackBy(const Database& db, qint64 action)
{
    Query query(db, u"SELECT coalesce(reverts, 0) FROM action WHERE id = ?"_s);
    return query.bind(action).run().next() ? query.read<qint64>(0) : 0;
}

bool bringsRulesBack(const Database& db, qint64 action)
{
    Query query(db, u"SELECT deed FROM action WHERE id = ?"_s);
    if (!query.bind(action).run().next())
        return false;
    const Deed deed = query.read<Deed>(0);
    return deed == Deed::Undo || deed == Deed::Redo || deed == Deed::Revert || deed == Deed::RestoreVersion;
}

/// Whether the project stood under the programme with this year and track when the action had been done.
bool stoodThere(const Database& db, qint64 project, Id<Programme> programme, const RuleKey& key, qint64 action)
{
    Query query(db, u"SELECT image FROM change WHERE subject = ? AND row = ? AND action > ? ORDER BY id LIMIT 1"_s);
    query.bind(Subject::Project).bind(project).bind(action).run();
    if (!query.next())
        return true;
    const auto json = query.read<std::optional<QString>>(0);
    const QJsonObject then = imageFrom(json.value_or(QString()));
    return json && then.value("programme"_L1).toInteger() == programme.value && RuleKey{then.value("fiscal_year"_L1).toInt(), then.value("track"_L1).toString()} == key;
}

/// Years and tracks of projects that came under the programme after the action.
QList<RuleKey> projectsSince(const Database& db, Id<Programme> programme, qint64 action)
{
    QList<RuleKey> keys;
    Query query(db, u"SELECT id, fiscal_year, track FROM project WHERE programme = ? ORDER BY id"_s);
    query.bind(programme).run();
    while (query.next()) {
        const RuleKey key{query.read<int>(1), query.read<QString>(2)};
        if (!keys.contains(key) && (action == 0 || !stoodThere(db, query.read<qint64>(0), programme, key, action)))
            keys << key;
    }
    return keys;
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

QList<RuleKey> ProgrammeBook::projectKeys(Id<Programme> id) const
{
    QList<RuleKey> keys;
    Query query(m_db, u"SELECT DISTINCT fiscal_year, track FROM project WHERE programme = ? ORDER BY fiscal_year, track"_s);
    query.bind(id).run();
    while (query.next())
        keys << RuleKey{query.read<int>(0), query.read<QString>(1)};
    return keys;
}

QList<RuleKey> ProgrammeBook::rulesInUse(Id<Programme> id) const
{
    const Programme programme = get(id).value;
    QList<RuleKey> keys;
    for (const auto& [year, track] : projectKeys(id))
        if (const ProgrammeRule* rule = ruleOf(programme, year, track))
            if (const RuleKey key{rule->fiscalYear, rule->track}; !keys.contains(key))
                keys << key;
    return keys;
}

Stored<Programme> ProgrammeBook::add(const Programme& programme, const OfficeCalendar& calendar)
{
    requireSound(programme, calendar);
    UnitOfWork work = m_journal.begin(Deed::AddProgramme, programme.name);
    auto row = m_tables->programmes.insert(work, programme);
    work.commit();
    return row;
}

Stored<Programme> ProgrammeBook::edit(const Stored<Programme>& before, const Programme& after, const OfficeCalendar& calendar, QDate today)
{
    requireSound(after, calendar);
    UnitOfWork work = m_journal.begin(Deed::EditProgramme, after.name);
    // Asked with the lock in hand: nobody plans a project by these rules meanwhile.
    const YearSpan past{.before = japan::fiscalYearOf(today)};
    requireKept(changedBackwards(before.value, after, projectKeys(before.id), past));
    if (const int year = unsaidYear(before.value, after, past))
        throw Error(Fault::Frozen, QString::number(year));
    auto row = m_tables->programmes.update(work, before, after);
    work.commit();
    return row;
}

Stored<Programme> ProgrammeBook::rename(const Stored<Programme>& programme, const QString& name, int firstYear)
{
    if (name.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"name"_s);
    if (firstYear <= calledSoSince(programme.value))
        throw Error(Fault::Invalid, u"first_year"_s);
    UnitOfWork work = m_journal.begin(Deed::RenameProgramme, name);
    Programme after = programme.value;
    after.formerNames << FormerProgrammeName{programme.value.name, firstYear - 1};
    after.name = name.trimmed();
    auto row = m_tables->programmes.update(work, programme, after);
    work.commit();
    return row;
}

void ProgrammeBook::remove(const Stored<Programme>& programme)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveProgramme, programme.value.name);
    m_tables->programmes.remove(work, programme);
    work.commit();
}

void ProgrammeBook::requireRulesKept(UnitOfWork& work, const Changes& changes, QDate today)
{
    const Database& db = work.database();
    for (const Change& change : changes) {
        if (change.subject != Subject::Programme || change.kind != Change::Kind::Modified || !bringsRulesBack(db, work.revision()))
            continue;
        Query query(db, u"SELECT image FROM change WHERE action = ? AND subject = ? AND row = ? ORDER BY id LIMIT 1"_s);
        if (!query.bind(work.revision()).bind(Subject::Programme).bind(change.id).run().next())
            continue;
        const auto before = valueOf<Programme>(imageFrom(query.read<QString>(0)));
        const Id<Programme> id{change.id};
        const qint64 target = actionTakenBackBy(db, work.revision());
        YearSpan past{.before = japan::fiscalYearOf(today)};
        Query done(db, u"SELECT at FROM action WHERE id = ?"_s);
        if (target != 0 && done.bind(target).run().next())
            past.from = japan::fiscalYearOf(QDateTime::fromString(done.read<QString>(0), Qt::ISODate).toLocalTime().date());
        requireKept(changedBackwards(before, Table<Programme>(db).get(id).value, projectsSince(db, id, target), past));
    }
}

} // namespace musubi
