#include "core/organization/organization_book.h"

#include "core/db/table.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/journal/journal.h"
#include "core/organization/organization_keys.h"
#include "core/organization/organization_mapping.h"
#include "core/organization/organization_rules.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

OrganizationBook::OrganizationBook(Database& db, Journal& journal, const Vocabulary& vocabulary)
    : m_db(db)
    , m_journal(journal)
    , m_vocabulary(vocabulary)
{
}

Stored<Organization> OrganizationBook::get(Id<Organization> id) const
{
    return Table<Organization>(m_db).get(id);
}

std::optional<Stored<Organization>> OrganizationBook::find(Id<Organization> id) const
{
    return Table<Organization>(m_db).find(id);
}

QList<Stored<Organization>> OrganizationBook::named(const QString& name) const
{
    const QString wanted = japan::fold(name);
    QList<Stored<Organization>> rows;
    for (const auto& row : Table<Organization>(m_db).select(u"WHERE instr(search_key, ?) > 0 ORDER BY id"_s, keyPart + bodyNameKey(name) + keyPart)) {
        QStringList names{row.value.name, printedName(row.value)};
        for (const auto& alias : row.value.aliases)
            names << alias.name;
        for (const auto& former : row.value.formerNames)
            names << former.name;
        if (std::any_of(names.begin(), names.end(), [&](const QString& other) { return japan::fold(other) == wanted; }))
            rows << row;
    }
    return rows;
}

QString OrganizationBook::printedName(const Organization& organization) const
{
    const QString form = m_vocabulary.label(organization.legalForm);
    return organization.formBehind ? organization.name + form : form + organization.name;
}

QString OrganizationBook::printedNameOn(const Organization& organization, QDate date) const
{
    const FormerName* valid = nullptr;
    for (const FormerName& former : organization.formerNames)
        if (former.validUntil && date <= *former.validUntil && (!valid || *former.validUntil < *valid->validUntil))
            valid = &former;
    if (!valid)
        return printedName(organization);
    Organization then = organization;
    then.name = valid->name;
    then.legalForm = valid->legalForm.value_or(organization.legalForm);
    return printedName(then);
}

QString OrganizationBook::printedName(std::optional<Id<Organization>> id) const
{
    const auto row = id ? find(*id) : std::nullopt;
    return row ? printedName(row->value) : QString();
}

QStringList OrganizationBook::path(Id<Organization> id) const
{
    QStringList names;
    std::optional<Id<Organization>> at = id;
    for (int depth = 0; at && depth < deepestPath; ++depth) {
        const auto row = find(*at);
        if (!row)
            break;
        names.prepend(printedName(row->value));
        at = row->value.parent;
    }
    return names;
}

bool OrganizationBook::makesRing(const Organization& value, Id<Organization> self) const
{
    std::optional<Id<Organization>> at = value.parent;
    for (int depth = 0; at && depth < deepestPath; ++depth) {
        if (self && *at == self)
            return true;
        const auto row = find(*at);
        at = row ? row->value.parent : std::nullopt;
    }
    return at.has_value(); // deeper than any office: a ring further up
}

Problems OrganizationBook::check(const Organization& organization, Id<Organization> self, QDate today) const
{
    Problems problems = musubi::check(organization, self, today);
    const bool toItself = self && organization.parent == self;
    if (!toItself && makesRing(organization, self))
        problems << Problem{"parent"_L1, Rule::RefersToItself};
    const QList<Id<Organization>> known = alike(organization, self);
    if (!organization.name.trimmed().isEmpty() && !known.isEmpty())
        problems << Problem{"name"_L1, Rule::AlreadyKnown, Severity::Warning};
    return problems;
}

void OrganizationBook::require(const Organization& value, Id<Organization> self) const
{
    if (value.name.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"name"_s);
    if (makesRing(value, self))
        throw Error(Fault::Invalid, u"parent"_s);
}

Stored<Organization> OrganizationBook::add(const Organization& value)
{
    UnitOfWork work = m_journal.begin(Deed::AddOrganization, value.name);
    require(value, {});
    auto row = Table<Organization>(m_db).insert(work, value);
    work.commit();
    return row;
}

Stored<Organization> OrganizationBook::edit(const Stored<Organization>& before, const Organization& after)
{
    return change(Deed::EditOrganization, before, after);
}

Stored<Organization> OrganizationBook::change(Deed deed, const Stored<Organization>& before, const Organization& after)
{
    UnitOfWork work = m_journal.begin(deed, after.name);
    require(after, before.id);
    auto row = Table<Organization>(m_db).update(work, before, after);
    work.commit();
    return row;
}

Stored<Organization> OrganizationBook::rename(const Stored<Organization>& before, const OrganizationAlias& name, std::optional<QDate> until,
    const std::optional<Term<LegalFormList>>& legalForm)
{
    Organization after = before.value;
    after.formerNames << FormerName{after.name, after.reading, until, {}};
    if (legalForm && *legalForm != after.legalForm) {
        after.formerNames.last().legalForm = after.legalForm;
        after.legalForm = *legalForm;
    }
    after.name = name.name;
    after.reading = name.reading;
    return change(Deed::RenameOrganization, before, after);
}

Stored<Organization> OrganizationBook::dissolve(const Stored<Organization>& before, std::optional<QDate> on)
{
    Organization after = before.value;
    after.active = false;
    after.dissolvedOn = on;
    return change(Deed::DissolveOrganization, before, after);
}

void OrganizationBook::remove(const Stored<Organization>& row)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveOrganization, row.value.name);
    Table<Organization>(m_db).remove(work, row);
    work.commit();
}

} // namespace musubi
