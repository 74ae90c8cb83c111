#include "core/consultation/consultation_mapping.h"
#include "core/db/merged_value.h"
#include "core/db/table.h"
#include "core/event/event_mapping.h"
#include "core/journal/journal.h"
#include "core/matter/matter_mapping.h"
#include "core/meeting/meeting_mapping.h"
#include "core/organization/organization_book.h"
#include "core/organization/organization_keys.h"
#include "core/organization/organization_mapping.h"
#include "core/person/person_mapping.h"
#include "core/programme/programme_mapping.h"
#include "core/project/project_mapping.h"
#include "core/project/role_table.h"
#include "core/task/task_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct SameItem {
    bool operator()(const Mark& one, const Mark& other) const { return one.code == other.code; }
    bool operator()(const OrganizationAlias& one, const OrganizationAlias& other) const { return bodyNameKey(one.name) == bodyNameKey(other.name); }
    bool operator()(const FormerName& one, const FormerName& other) const { return bodyNameKey(one.name) == bodyNameKey(other.name); }
};

/// One item for each that `isSame` tells apart, the first of its kind.
template <class Item, class IsSame>
void dropRepeated(QList<Item>& items, IsSame&& isSame)
{
    QList<Item> kept;
    for (const Item& item : items)
        if (std::none_of(kept.begin(), kept.end(), [&](const Item& present) { return isSame(present, item); }))
            kept << item;
    items = kept;
}

void moveConsultations(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Consultation> table(work.database());
    for (const auto& row : table.select(u"WHERE organization = ? OR id IN (SELECT consultation FROM consultation_counterpart WHERE organization = ?)"_s, from, from)) {
        Consultation after = row.value; // the kind of the caller stays: it was frozen when the contact came
        if (after.organization == from)
            after.organization = to;
        for (Counterpart& counterpart : after.counterparts)
            if (counterpart.organization == from)
                counterpart.organization = to;
        dropRepeated(after.counterparts, std::equal_to<Counterpart>());
        table.update(work, row, after);
    }
}

void moveParties(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Matter> table(work.database());
    for (const auto& row : table.select(u"WHERE id IN (SELECT matter FROM matter_party WHERE organization = ?)"_s, from)) {
        Matter after = row.value;
        for (Party& party : after.parties)
            if (party.organization == from)
                party.organization = to;
        dropRepeated(after.parties, [](const Party& one, const Party& other) { return one.organization == other.organization && one.role == other.role; });
        table.update(work, row, after);
    }
}

void moveParticipants(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Meeting> table(work.database());
    for (const auto& row : table.select(u"WHERE id IN (SELECT meeting FROM meeting_participant WHERE organization = ?)"_s, from)) {
        Meeting after = row.value;
        for (Participant& participant : after.participants)
            if (participant.organization == from)
                participant.organization = to;
        table.update(work, row, after);
    }
}

void moveVisits(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Task> table(work.database());
    for (const auto& row : table.select(u"WHERE organization = ?"_s, from)) {
        Task after = row.value;
        after.organization = to;
        table.update(work, row, after);
    }
}

/// Where both had a part in one task, the one named first stands.
QList<ProjectRole> onePartEach(const QList<ProjectRole>& roles)
{
    QList<ProjectRole> kept;
    qsizetype row = 0; // where the task begins
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (beginsRow(roles, i))
            row = kept.size();
        if (std::none_of(kept.begin() + row, kept.end(), [&](const ProjectRole& present) { return present.organization == roles[i].organization; }))
            kept << roles[i];
    }
    return kept;
}

void moveProjects(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Project> table(work.database());
    for (const auto& row : table.select(u"WHERE id IN (SELECT project FROM project_party WHERE organization = ? UNION SELECT project FROM project_role WHERE organization = ?)"_s, from, from)) {
        Project after = row.value;
        for (Party& party : after.parties)
            if (party.organization == from)
                party.organization = to;
        dropRepeated(after.parties, std::equal_to<Party>());
        for (ProjectRole& role : after.roles)
            if (role.organization == from)
                role.organization = to;
        after.roles = onePartEach(after.roles);
        table.update(work, row, after);
    }
    const Table<Programme> programmes(work.database());
    for (const auto& row : programmes.select(u"WHERE owner = ?"_s, from)) {
        Programme after = row.value;
        after.owner = to;
        programmes.update(work, row, after);
    }
}

void moveAffiliations(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Person> table(work.database());
    for (const auto& row : table.select(u"WHERE id IN (SELECT person FROM person_affiliation WHERE organization = ?)"_s, from)) {
        Person after = row.value;
        for (Affiliation& affiliation : after.affiliations)
            if (affiliation.organization == from)
                affiliation.organization = to;
        dropRepeated(after.affiliations, std::equal_to<Affiliation>());
        table.update(work, row, after);
    }
}

void moveEvents(UnitOfWork& work, Id<Organization> from, Id<Organization> to)
{
    const Table<Event> table(work.database());
    for (const auto& row : table.select(u"WHERE id IN (SELECT event FROM event_lecturer WHERE organization = ? UNION SELECT event FROM event_participant WHERE organization = ?)"_s, from, from)) {
        Event after = row.value;
        for (Lecturer& lecturer : after.lecturers)
            if (lecturer.organization == from)
                lecturer.organization = to;
        for (EventParticipant& participant : after.participants)
            if (participant.organization == from)
                participant.organization = to;
        table.update(work, row, after);
    }
}

/// Whether `above` is a parent of `body`, or a parent of its parent and so on.
bool isAbove(const Table<Organization>& table, Id<Organization> above, Id<Organization> body)
{
    auto row = table.find(body);
    for (int depth = 0; row && row->value.parent && depth < deepestPath; ++depth) {
        if (*row->value.parent == above)
            return true;
        row = table.find(*row->value.parent);
    }
    return false;
}

void moveDivisions(UnitOfWork& work, const Stored<Organization>& from, Id<Organization> to)
{
    const Table<Organization> table(work.database());
    for (const auto& row : table.select(u"WHERE parent = ?"_s, from.id)) {
        Organization after = row.value;
        after.parent = isAbove(table, row.id, to) ? from.value.parent : to; // never under one of its own divisions
        table.update(work, row, after);
    }
}

} // namespace

Organization merged(const Organization& kept, const Organization& other, const QStringList& fromOther)
{
    Organization result = mergedValue(kept, other, fromOther, SameItem());
    if (!kept.legalForm.isEmpty() && !fromOther.contains(u"legal_form"_s))
        result.formBehind = kept.formBehind;
    else
        result.formBehind = other.formBehind; // where the form stands comes with the form
    result.doNotInvite = kept.doNotInvite || other.doNotInvite; // said of either, it holds
    for (const Organization* said : {&kept, &other}) {
        const OrganizationAlias alias{said->name, said->reading};
        const auto known = [&](const OrganizationAlias& present) { return SameItem()(present, alias); };
        if (bodyNameKey(said->name) != bodyNameKey(result.name) && std::none_of(result.aliases.begin(), result.aliases.end(), known))
            result.aliases << alias;
    }
    for (Marks* marks : {&result.fields, &result.goals, &result.areas})
        for (bool hasMain = false; Mark & mark : *marks) {
            mark.main = mark.main && !hasMain;
            hasMain = hasMain || mark.main;
        }
    return result;
}

OrganizationTies OrganizationBook::tiesOf(Id<Organization> id) const
{
    Query query(m_db, u"SELECT (SELECT count(*) FROM consultation c WHERE c.organization = ?"
                      " OR EXISTS (SELECT 1 FROM consultation_counterpart p WHERE p.consultation = c.id AND p.organization = ?)) + (SELECT count(*) FROM task WHERE organization = ?),"
                      " (SELECT count(DISTINCT matter) FROM matter_party WHERE organization = ?),"
                      " (SELECT count(DISTINCT person) FROM person_affiliation WHERE organization = ?),"
                      " (SELECT count(*) FROM organization WHERE parent = ?), (SELECT count(*) FROM event e WHERE"
                      " EXISTS (SELECT 1 FROM event_lecturer l WHERE l.event = e.id AND l.organization = ?)"
                      " OR EXISTS (SELECT 1 FROM event_participant t WHERE t.event = e.id AND t.organization = ?)),"
                      " (SELECT count(*) FROM (SELECT project FROM project_party WHERE organization = ? UNION SELECT project FROM project_role WHERE organization = ?))"
                      " + (SELECT count(*) FROM programme WHERE owner = ?)"_s);
    for (int place = 0; place < 11; ++place)
        query.bind(id);
    query.run();
    query.next();
    return {query.read<int>(0), query.read<int>(1), query.read<int>(2), query.read<int>(3), query.read<int>(4), query.read<int>(5)};
}

Stored<Organization> OrganizationBook::merge(const Stored<Organization>& kept, const Stored<Organization>& other, const Organization& result)
{
    if (kept.id == other.id)
        throw Error(Fault::Invalid, u"id"_s);
    Organization value = result;
    if (value.parent == other.id)
        value.parent = other.value.parent;
    if (value.parent == kept.id)
        value.parent.reset();
    UnitOfWork work = m_journal.begin(Deed::MergeOrganizations, value.name);
    require(value, kept.id);
    const Table<Organization> table(m_db);
    auto row = table.update(work, kept, value);
    moveConsultations(work, other.id, kept.id);
    moveParties(work, other.id, kept.id);
    moveParticipants(work, other.id, kept.id);
    moveVisits(work, other.id, kept.id);
    moveProjects(work, other.id, kept.id);
    moveAffiliations(work, other.id, kept.id);
    moveEvents(work, other.id, kept.id);
    moveDivisions(work, other, kept.id);
    table.remove(work, other); // refused where a reference is left that nobody moved
    work.commit();
    return get(row.id);
}

} // namespace musubi
