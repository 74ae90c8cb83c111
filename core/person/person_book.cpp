#include "core/person/person_book.h"

#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/person/person_mapping.h"
#include "core/person/person_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

PersonBook::PersonBook(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
{
}

Stored<Person> PersonBook::get(Id<Person> id) const
{
    return Table<Person>(m_db).get(id);
}

std::optional<Stored<Person>> PersonBook::find(Id<Person> id) const
{
    return Table<Person>(m_db).find(id);
}

QList<PersonLine> PersonBook::lines(const QList<Id<Person>>& ids, QDate today) const
{
    QList<PersonLine> lines;
    const Table<Person> people(m_db);
    for (const auto id : ids) {
        const auto row = people.find(id);
        if (!row)
            continue;
        const Person& person = row->value;
        PersonLine line{id, row->revision, person.name, person.reading, person.mobile.isEmpty() ? person.phone : person.mobile, person.mail};
        line.doNotInvite = person.doNotInvite;
        if (const Affiliation* stands = affiliationOn(person, today)) {
            line.title = stands->title;
            Query name(m_db, u"SELECT %1 FROM (SELECT ? AS id) x%2"_s.arg(printedOrganizationName(), joinOrganization(u"x.id"_s)));
            if (name.bind(stands->organization).run().next())
                line.organizationName = name.read<QString>(0);
        }
        Query contacts(m_db, u"SELECT count(*), substr(max(received_at), 1, 10) FROM consultation WHERE person = ?"_s);
        if (contacts.bind(id).run().next()) {
            line.consultations = contacts.read<int>(0);
            line.lastContact = contacts.read<std::optional<QDate>>(1);
        }
        lines << line;
    }
    return lines;
}

QList<Id<Person>> PersonBook::of(Id<Organization> organization, QDate on) const
{
    Query query(m_db, u"SELECT DISTINCT p.id FROM person p JOIN person_affiliation a ON a.person = p.id WHERE a.organization = ?"
                      " AND (a.valid_from IS NULL OR a.valid_from <= ?) AND (a.valid_until IS NULL OR a.valid_until >= ?) ORDER BY p.sort_key"_s);
    query.bind(organization).bind(on).bind(on).run();
    QList<Id<Person>> ids;
    while (query.next())
        ids << query.read<Id<Person>>(0);
    return ids;
}

Problems PersonBook::check(const Person& person, Id<Person> self) const
{
    Problems problems = musubi::check(person);
    if (!person.name.trimmed().isEmpty() && !alike(person, self).isEmpty())
        problems << Problem{"name"_L1, Rule::AlreadyKnown, Severity::Warning};
    return problems;
}

Stored<Person> PersonBook::add(const Person& value)
{
    requireName(value);
    UnitOfWork work = m_journal.begin(Deed::AddPerson, value.name);
    auto row = Table<Person>(m_db).insert(work, value);
    work.commit();
    return row;
}

Stored<Person> PersonBook::edit(const Stored<Person>& before, const Person& after)
{
    requireName(after);
    UnitOfWork work = m_journal.begin(Deed::EditPerson, after.name);
    auto row = Table<Person>(m_db).update(work, before, after);
    work.commit();
    return row;
}

void PersonBook::remove(const Stored<Person>& row)
{
    UnitOfWork work = m_journal.begin(Deed::RemovePerson, row.value.name);
    Table<Person>(m_db).remove(work, row);
    work.commit();
}

const Affiliation* affiliationOn(const Person& person, QDate date)
{
    const Affiliation* found = nullptr;
    for (const Affiliation& affiliation : person.affiliations) {
        const bool holds = (!affiliation.validFrom || *affiliation.validFrom <= date) && (!affiliation.validUntil || date <= *affiliation.validUntil);
        if (holds && (!found || affiliation.validFrom.value_or(QDate(1, 1, 1)) >= found->validFrom.value_or(QDate(1, 1, 1))))
            found = &affiliation;
    }
    return found;
}

} // namespace musubi
