#include "core/centre.h"
#include "core/db/table.h"
#include "core/intake/body_index.h"
#include "core/intake/organization_reader.h"
#include "core/intake/sliced_action.h"
#include "core/journal/journal.h"
#include "core/organization/organization_mapping.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// What is known already with its empty fields filled; what it says itself stays.
Organization completed(const Organization& known, const Organization& told)
{
    Organization result = known;
    std::apply(
        [&](const auto&... column) {
            const auto fill = [&](const auto& one) {
                auto& mine = result.*one.member;
                using Member = std::remove_cvref_t<decltype(mine)>;
                if constexpr (!std::is_same_v<Member, bool> && !std::is_same_v<Member, Sector>)
                    if (mine == Member{})
                        mine = told.*one.member;
            };
            (fill(column), ...);
        },
        Mapping<Organization>::columns);
    result.name = known.name;
    result.doNotInvite = known.doNotInvite || told.doNotInvite;
    for (const auto& [mine, theirs] : {std::pair(&result.fields, &told.fields), {&result.goals, &told.goals}, {&result.areas, &told.areas}})
        if (mine->isEmpty())
            *mine = *theirs;
    for (const auto& alias : told.aliases)
        if (!result.aliases.contains(alias))
            result.aliases << alias;
    for (const auto& former : told.formerNames)
        if (!std::any_of(result.formerNames.begin(), result.formerNames.end(), [&](const FormerName& name) { return name.name == former.name; }))
            result.formerNames << former;
    return result;
}

class OrganizationIntake {
public:
    OrganizationIntake(Database& db, TableReader& table, BodyIndex& bodies, IntakeReport& report)
        : m_table(table)
        , m_bodies(bodies)
        , m_report(report)
        , m_organizations(db)
    {
    }

    /// Without an action it is a dry run.
    void take(OrganizationRow row, SlicedAction* action)
    {
        if (row.leftOut) {
            ++m_report.leftOut;
            return;
        }
        findParent(row);
        const auto match = m_bodies.find(row.value.name, row.value.phone);
        auto known = m_bodies.byCorporateNumber(row.value.corporateNumber);
        if (!known && !match.byPhone) // a shared phone does not make two bodies one
            known = match.id;
        if (match.ambiguous && !known)
            m_table.report(m_table.columnOf(u"name"), IntakeIssue::AmbiguousOrganization);
        ++m_report.taken;
        if (known)
            complete(*known, row.value, action);
        else
            add(row.value, action);
    }

private:
    void findParent(OrganizationRow& row)
    {
        if (row.parent.isEmpty())
            return;
        row.value.parent = m_bodies.find(row.parent, {}).id;
        if (row.value.parent)
            return;
        const int column = m_table.columnOf(u"parent");
        m_table.report(column, IntakeIssue::UnknownOrganization, false, row.parent);
        row.value.note += (row.value.note.isEmpty() ? QString() : u"\n"_s) + m_table.header(column) + u'：' + row.parent;
    }

    void add(const Organization& value, SlicedAction* action)
    {
        ++m_report.organizationsAdded;
        const Id<Organization> id = action ? m_organizations.insert(action->work(), value).id : Id<Organization>{--m_unwritten};
        m_bodies.enter(id, value);
    }

    void complete(Id<Organization> id, const Organization& told, SlicedAction* action)
    {
        const auto before = id.value > 0 ? m_organizations.find(id) : std::nullopt; // a dry run knows rows that are not there
        const Organization after = before ? completed(before->value, told) : told;
        if (!before || after == before->value || after.parent == id) {
            ++m_report.unchanged;
            --m_report.taken;
            return;
        }
        ++m_report.organizationsCompleted;
        if (action)
            m_organizations.update(action->work(), *before, after);
        m_bodies.enter(id, after);
    }

    TableReader& m_table;
    BodyIndex& m_bodies;
    IntakeReport& m_report;
    Table<Organization> m_organizations;
    qint64 m_unwritten = 0;
};

} // namespace

IntakeReport importOrganizations(Centre& centre, QIODevice& device, const IntakeOptions& options, const Progress& progress)
{
    Database& db = centre.database();
    RereadableDevice rereadable(device);
    QIODevice& source = rereadable.fromStart();
    const WordReader words(centre.vocabulary());
    BodyIndex bodies(db);
    IntakeReport report;
    TableReader table(source, ImportKind::Organizations, options, report);
    OrganizationReader reader(table, words, centre.vocabulary(), centre.today());
    OrganizationIntake intake(db, table, bodies, report);
    std::unique_ptr<SlicedAction> action;
    if (!options.dryRun)
        action = std::make_unique<SlicedAction>(db, centre.journal(), Deed::ImportOrganizations, options.fileName);
    while (table.next()) {
        ++report.rows;
        intake.take(reader.read(), action.get());
        if ((action && action->breathe()) || report.rows % 64 == 0)
            progress.report(table.bytesRead(), source.size());
        if (progress.isCancelled()) {
            progress.report(0, 0);
            throw Error(Fault::Cancelled);
        }
    }
    if (action && report.taken > 0) {
        report.action = action->id();
        action->finish();
    }
    return report; // an action that wrote nothing is taken back
}

} // namespace musubi
