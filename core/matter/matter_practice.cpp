#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_mapping.h"
#include "core/programme/programme_mapping.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_mapping.h"
#include "core/project/project_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QList<Stored<Project>> projectsOfMatter(const Database& db, Id<Matter> id)
{
    return Table<Project>(db).select(u"WHERE matter = ? ORDER BY fiscal_year, sequence"_s, id);
}

/// Under what a project ran, as printed: the programme by its name of that year, or the other basis.
QString basisOfProject(const Database& db, const Project& project)
{
    if (project.programme)
        return programmeName(Table<Programme>(db).get(*project.programme).value, project.fiscalYear);
    if (!project.basisNote.isEmpty())
        return project.basisNote;
    Query query(db, u"SELECT label_ja FROM term WHERE list = ? AND code = ?"_s);
    query.bind(QString(ProjectBasisList::name)).bind(project.basis.code);
    return query.run().next() ? query.read<QString>(0) : QString();
}

/// Whether it is told in the path: what was rejected or given up before it began is not.
bool isTold(const Project& project)
{
    return project.status != ProjectStatus::Rejected && project.status != ProjectStatus::Withdrawn;
}

/// What was written by hand before there was a project of that year under that basis. What came of it afterwards is another thing.
bool tellsTheSame(const PathEntry& byHand, const PathEntry& project)
{
    const auto scheme = [](const QString& basis) { return japan::fold(basis.section(u'（', 0, 0)); }; // without （1年目）
    return byHand.fiscalYear == project.fiscalYear && byHand.stage != Stage::Aftermath && !scheme(byHand.basis).isEmpty() && scheme(byHand.basis) == scheme(project.basis);
}

/// n年目 of each of them; 0 for one that stands alone under its programme.
QHash<qint64, int> yearsInChains(const QList<Stored<Project>>& projects)
{
    QList<ChainLink> links;
    for (const auto& row : projects)
        links << ChainLink{row.id, row.value.predecessor, row.value.fiscalYear, row.value.programme, row.value.basis, row.value.status};
    QHash<qint64, int> years;
    for (const ChainLink& link : links) {
        const int year = yearInChain(links, link.id);
        years.insert(link.id.value, std::max(years.value(link.id.value), year > 1 ? year : 0));
        if (year == 2 && link.predecessor)
            years.insert(link.predecessor->value, 1); // it turned out to be the first of several
    }
    return years;
}

} // namespace

QHash<qint64, Stage> MatterDesk::stagesByProjects(const QList<Id<Matter>>& ids) const
{
    constexpr qsizetype most = 500;
    QHash<qint64, Stage> stages;
    for (qsizetype from = 0; from < ids.size(); from += most) {
        QStringList numbers;
        for (const auto id : ids.mid(from, most))
            numbers << QString::number(id.value);
        Query query(m_db, u"SELECT DISTINCT matter, status FROM project WHERE matter IN (%1)"_s.arg(numbers.join(u',')));
        query.run();
        while (query.next())
            if (hasRun(query.read<ProjectStatus>(1)))
                stages.insert(query.read<qint64>(0), Stage::Practice);
        Query outcomes(m_db, u"SELECT DISTINCT p.matter, u.code FROM project p JOIN project_outcome u ON u.project = p.id WHERE p.matter IN (%1)"_s.arg(numbers.join(u',')));
        outcomes.run();
        while (outcomes.next()) {
            Matter told;
            told.outcomes << Outcome{{}, outcomes.read<Term<OutcomeList>>(1), {}};
            Stage& stage = stages[outcomes.read<qint64>(0)];
            stage = musubi::stageOf(told, stage);
        }
    }
    return stages;
}

QList<PathEntry> MatterDesk::pathOf(Id<Matter> id) const
{
    QList<PathEntry> path = get(id).value.path;
    const auto projects = projectsOfMatter(m_db, id);
    const auto years = yearsInChains(projects);
    QList<PathEntry> run;
    for (const auto& row : projects)
        if (const Project& project = row.value; isTold(project))
            run << PathEntry{project.fiscalYear, hasRun(project.status) ? Stage::Practice : Stage::Deliberation, basisOfProject(m_db, project), project.content,
                project.result, row.id, years.value(row.id.value)};
    path.removeIf([&](const PathEntry& byHand) {
        const auto project = std::find_if(run.begin(), run.end(), [&](const PathEntry& entry) { return tellsTheSame(byHand, entry); });
        if (project == run.end())
            return false;
        for (const auto words : {&PathEntry::content, &PathEntry::result}) // what the project does not say yet
            if (((*project).*words).isEmpty())
                (*project).*words = byHand.*words;
        return true;
    });
    path += run;
    std::stable_sort(path.begin(), path.end(), [](const PathEntry& a, const PathEntry& b) {
        return a.fiscalYear != b.fiscalYear ? a.fiscalYear < b.fiscalYear : a.stage < b.stage;
    });
    return path;
}

QList<TimelineEntry> MatterDesk::practiceOf(Id<Matter> id) const
{
    using Kind = TimelineEntry::Kind;
    QList<TimelineEntry> entries;
    for (const auto& row : projectsOfMatter(m_db, id)) {
        const Project& project = row.value;
        const auto entry = [&](Kind kind, QDate on, const QString& title, const QString& detail, const QString& code) {
            entries << TimelineEntry{kind, on, {}, row.id.value, project.fiscalYear, project.sequence, title, detail, code, project.staff};
        };
        if (hasRun(project.status))
            entry(Kind::Practice, project.startsOn.value_or(QDate(project.fiscalYear, 4, 1)), basisOfProject(m_db, project), project.title,
                QString(codeOf(Stage::Practice)));
        for (const Milestone& milestone : project.milestones)
            if (milestone.state == MilestoneState::Done && milestone.doneOn)
                entry(Kind::Milestone, *milestone.doneOn, milestone.title, milestone.result, QString(codeOf(milestone.kind)));
        for (const Outcome& outcome : project.outcomes)
            entry(Kind::Outcome, outcome.on, outcome.note, {}, outcome.code.code);
    }
    return entries;
}

} // namespace musubi
