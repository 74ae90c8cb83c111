#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/table.h"
#include "core/japan/folding.h"
#include "core/journal/journal.h"
#include "core/programme/programme_mapping.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_desk.h"
#include "core/project/project_mapping.h"

#include <QHash>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

const QString nextDue = QStringLiteral("(SELECT min(s.due_on) FROM project_milestone s WHERE s.project = p.id AND s.state = 'open')");
const QString grantOfProject = QStringLiteral("coalesce(p.fixed, p.changed_grant, p.granted)");
const QString projectIsOver = QStringLiteral("p.status IN ('REJECT', 'WITHDRAW', 'CLOSED')");

QString projectOrder(ProjectOrder order, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case ProjectOrder::Number: return u"p.fiscal_year%1, p.sequence%1"_s.arg(way);
    case ProjectOrder::Title: return u"p.title%1, p.id"_s.arg(way);
    case ProjectOrder::Status: return codeOrder<ProjectStatus>(u"p.status"_s) + way + u", p.fiscal_year DESC, p.sequence DESC"_s;
    case ProjectOrder::Next: return u"%1 IS NULL, %1%2, p.id"_s.arg(nextDue, way);
    case ProjectOrder::Grant: return u"%1 IS NULL, %1%2, p.id"_s.arg(grantOfProject, way);
    }
    Q_UNREACHABLE();
}

Conditions projectConditions(const ProjectFilter& filter)
{
    Conditions conditions;
    conditions.addAny(u"p.fiscal_year"_s, filter.fiscalYears);
    conditions.addAny(u"p.status"_s, filter.statuses);
    if (!filter.programmes.isEmpty() || filter.withoutProgramme) {
        Conditions programmes;
        programmes.addAny(u"p.programme"_s, filter.programmes);
        if (filter.withoutProgramme)
            programmes.add(u"p.programme IS NULL"_s);
        conditions.addAll(u'(' + programmes.joined(u" OR "_s) + u')', programmes);
    }
    if (!filter.staff.isEmpty() || filter.withoutStaff) {
        Conditions staff;
        staff.addAny(u"p.staff"_s, filter.staff);
        if (filter.withoutStaff)
            staff.add(u"p.staff IS NULL"_s);
        conditions.addAll(u'(' + staff.joined(u" OR "_s) + u')', staff);
    }
    if (filter.organization)
        conditions.add(u"EXISTS (SELECT 1 FROM project_party y WHERE y.project = p.id AND y.organization = ?)"_s, *filter.organization);
    if (filter.matter)
        conditions.add(u"p.matter = ?"_s, *filter.matter);
    if (filter.open)
        conditions.add(u"NOT "_s + projectIsOver);
    conditions.add(isFinished(u"p"_s));
    return conditions;
}

ProjectLine lineOf(const Stored<Project>& row)
{
    const Project& p = row.value;
    ProjectLine line;
    line.id = row.id;
    line.revision = row.revision;
    line.fiscalYear = p.fiscalYear;
    line.sequence = p.sequence;
    line.title = p.title;
    line.status = p.status;
    line.basis = p.basis;
    line.basisNote = p.basisNote;
    line.grant = p.fixed ? p.fixed : grantInForce(p);
    if (const Milestone* next = nextMilestone(p); next && !isOver(p.status)) {
        line.hasNext = true;
        line.nextKind = next->kind;
        line.nextTitle = next->title;
        line.nextDue = next->dueOn;
    }
    line.staff = p.staff;
    line.matter = p.matter;
    line.content = p.content;
    line.result = p.result;
    line.startsOn = p.startsOn;
    line.endsOn = p.endsOn;
    return line;
}

bool isRunner(const QString& role)
{
    return role == "RUNNER"_L1 || role == "LEADER"_L1 || role == "PROPOSER"_L1;
}

void readBodies(const Database& db, const QString& numbers, QHash<qint64, ProjectLine>& found)
{
    Query query(db, u"SELECT y.project, y.role, %1 FROM project_party y%2 WHERE y.project IN (%3) ORDER BY y.project, y.position"_s.arg(
                        printedOrganizationName(), joinOrganization(u"y.organization"_s), numbers));
    query.run();
    while (query.next()) {
        ProjectLine& line = found[query.read<qint64>(0)];
        if (const QString role = query.read<QString>(1); isRunner(role))
            line.runners << query.read<QString>(2);
        else if (role == "DIVISION"_L1)
            line.divisions << query.read<QString>(2);
    }
}

void readMatterNumbers(const Database& db, const QString& numbers, QHash<qint64, ProjectLine>& found)
{
    Query query(db, u"SELECT p.id, m.fiscal_year, m.sequence FROM project p JOIN matter m ON m.id = p.matter WHERE p.id IN (%1)"_s.arg(numbers));
    query.run();
    while (query.next()) {
        ProjectLine& line = found[query.read<qint64>(0)];
        line.matterFiscalYear = query.read<int>(1);
        line.matterSequence = query.read<int>(2);
    }
}

ChainLink readLink(const Query& query)
{
    return {query.read<Id<Project>>(0), query.read<std::optional<Id<Project>>>(1), query.read<int>(2), query.read<std::optional<Id<Programme>>>(3),
        query.read<Term<ProjectBasisList>>(4), query.read<ProjectStatus>(5)};
}

} // namespace

QList<Id<Project>> ProjectDesk::ids(const ProjectFilter& filter, ProjectOrder order, bool descending) const
{
    const Conditions conditions = projectConditions(filter);
    QList<Id<Project>> ids;
    Query query(m_db, u"SELECT p.id FROM project p"_s + conditions.where() + u" ORDER BY "_s + projectOrder(order, descending));
    conditions.bindTo(query).run();
    while (query.next())
        ids << query.read<Id<Project>>(0);
    return ids;
}

QList<ProjectLine> ProjectDesk::lines(const QList<Id<Project>>& ids) const
{
    constexpr qsizetype most = 200;
    QHash<qint64, ProjectLine> found;
    QHash<qint64, Programme> programmes;
    for (const auto& row : Table<Programme>(m_db).select({}))
        programmes.insert(row.id.value, row.value);
    for (qsizetype from = 0; from < ids.size(); from += most) {
        QStringList numbers;
        for (const auto id : ids.mid(from, most))
            numbers << QString::number(id.value);
        const QString joined = numbers.join(u',');
        for (const auto& row : Table<Project>(m_db).select(u"WHERE id IN (%1)"_s.arg(joined))) {
            ProjectLine line = lineOf(row);
            if (row.value.programme)
                line.programme = programmeName(programmes.value(row.value.programme->value), row.value.fiscalYear);
            const auto chain = chainOf(row.id);
            line.year = yearInChain(chain, row.id);
            for (const ChainLink& link : chain)
                line.years = std::max(line.years, link.programme == row.value.programme && link.basis == row.value.basis ? yearInChain(chain, link.id) : 1);
            found.insert(row.id.value, line);
        }
        readBodies(m_db, joined, found);
        readMatterNumbers(m_db, joined, found);
    }
    QList<ProjectLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

QList<Id<Project>> ProjectDesk::beginningLike(const QString& typed) const
{
    const QString wanted = japan::fold(typed);
    QList<Id<Project>> found;
    Query query(m_db, u"SELECT id, title FROM project p WHERE "_s + isFinished(u"p"_s));
    query.run();
    while (query.next())
        if (japan::fold(query.read<QString>(1)).startsWith(wanted))
            found << query.read<Id<Project>>(0);
    return found;
}

QList<int> ProjectDesk::fiscalYears() const
{
    QList<int> years;
    Query query(m_db, u"SELECT DISTINCT fiscal_year FROM project ORDER BY 1 DESC"_s);
    query.run();
    while (query.next())
        years << query.read<int>(0);
    return years;
}

QList<ChainLink> ProjectDesk::chainOf(Id<Project> id) const
{
    constexpr int longest = 100;
    const QString columns = u"SELECT id, predecessor, fiscal_year, programme, basis, status FROM project WHERE "_s;
    QList<ChainLink> chain;
    std::optional<Id<Project>> before = id;
    while (before && chain.size() < longest) {
        Query query(m_db, columns + u"id = ?"_s);
        if (!query.bind(*before).run().next())
            break;
        chain.prepend(readLink(query));
        before = chain.first().predecessor;
    }
    for (qsizetype i = std::max<qsizetype>(0, chain.size() - 1); i < chain.size() && chain.size() < longest; ++i) {
        Query query(m_db, columns + u"predecessor = ? ORDER BY fiscal_year, sequence"_s);
        query.bind(chain[i].id).run();
        while (query.next())
            chain << readLink(query);
    }
    std::stable_sort(chain.begin(), chain.end(), [](const ChainLink& a, const ChainLink& b) { return a.fiscalYear < b.fiscalYear; });
    return chain;
}

ScreeningTable ProjectDesk::screeningToFollow(const Stored<Project>& project) const
{
    if (!project.value.programme)
        return {};
    Query query(m_db, u"SELECT p.id FROM project p WHERE p.programme = ? AND p.id <> ? AND EXISTS (SELECT 1 FROM project_score s WHERE s.project = p.id AND s.criterion <> '')"
                      " AND %1 ORDER BY abs(p.fiscal_year - ?), p.fiscal_year DESC, p.sequence DESC LIMIT 1"_s.arg(isFinished(u"p"_s)));
    if (!query.bind(*project.value.programme).bind(project.id).bind(project.value.fiscalYear).run().next())
        return {};
    ScreeningTable table = screeningTableOf(get(query.read<Id<Project>>(0)).value.scores);
    for (ScreeningTable::Row& row : table.rows) {
        row.scores.fill(std::nullopt);
        row.remarks.fill(QString());
    }
    table.opinions.fill(QString());
    return table;
}

QList<std::pair<qint64, QList<ProjectRole>>> ProjectDesk::roleVersions(Id<Project> id) const
{
    QList<std::pair<qint64, QList<ProjectRole>>> versions;
    for (const Version& version : m_journal.historyOf(Subject::Project, id.value)) { // newest first
        if (!version.after)
            continue;
        const QList<ProjectRole> roles = valueOf<Project>(*version.after).roles;
        if (!versions.isEmpty() && versions.first().second == roles)
            versions.first().first = version.action.id; // an older action wrote the same
        else
            versions.prepend({version.action.id, roles});
    }
    return versions;
}

} // namespace musubi
