#include "core/insight/address_cards.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void addName(OrganizationCard& card, CardName::Kind kind, const QString& name)
{
    if (!name.isEmpty())
        card.names << CardName{kind, name, japan::fold(name)};
}

void addNumber(QStringList& numbers, const QString& typed)
{
    const QString digits = japan::phoneDigits(typed);
    if (!digits.isEmpty() && !numbers.contains(digits))
        numbers << digits;
}

/// One row, or every row where `id` is 0.
QString onlyOne(const QString& column, qint64 id)
{
    return id > 0 ? u" WHERE %1 = ?"_s.arg(column) : QString();
}

void readOtherNames(const Database& db, QHash<qint64, OrganizationCard>& cards, qint64 id)
{
    for (const auto kind : {CardName::Kind::Alias, CardName::Kind::Former}) {
        const QString table = kind == CardName::Kind::Alias ? u"organization_alias"_s : u"organization_former_name"_s;
        Query query(db, u"SELECT organization, name, reading FROM %1"_s.arg(table) + onlyOne(u"organization"_s, id) + u" ORDER BY organization, position"_s);
        if (id > 0)
            query.bind(id);
        query.run();
        while (query.next()) {
            const auto card = cards.find(query.read<qint64>(0));
            if (card == cards.end())
                continue;
            addName(*card, kind, query.read<QString>(1));
            if (const QString reading = query.read<QString>(2); !reading.isEmpty()) // found by its reading, shown by its name
                card->names << CardName{kind, query.read<QString>(1), japan::fold(reading)};
        }
    }
}

void readOrganizations(const Database& db, QHash<qint64, OrganizationCard>& cards, qint64 id = 0)
{
    {
        Query query(db, u"SELECT o.id, %1, o.name, o.reading, o.kind, o.phone, o.fax, o.mail, o.active, o.do_not_invite,"
                        " coalesce((SELECT p.name FROM organization p WHERE p.id = o.parent), ''), coalesce(o.parent, 0) FROM organization o"
                        " LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"_s.arg(printedOrganizationName())
                + onlyOne(u"o.id"_s, id));
        if (id > 0)
            query.bind(id);
        query.run();
        while (query.next()) {
            OrganizationCard card{query.read<Id<Organization>>(0), query.read<QString>(1), query.read<QString>(3), query.read<qint64>(11), query.read<QString>(10),
                query.read<Term<KindList>>(4), query.read<QString>(5), query.read<QString>(7), query.read<bool>(8), query.read<bool>(9), {}, {}};
            addName(card, CardName::Kind::Printed, card.printedName);
            if (query.read<QString>(2) != card.printedName)
                card.names << CardName{CardName::Kind::Printed, card.printedName, japan::fold(query.read<QString>(2))};
            addName(card, CardName::Kind::Reading, card.reading);
            addNumber(card.numbers, card.phone);
            addNumber(card.numbers, query.read<QString>(6));
            cards.insert(card.id.value, std::move(card));
        }
    }
    readOtherNames(db, cards, id);
}

void readPeople(const Database& db, QHash<qint64, PersonCard>& cards, qint64 id = 0)
{
    {
        Query query(db, u"SELECT p.id, p.name, p.reading, p.phone, p.mobile, p.mail, p.do_not_invite FROM person p"_s + onlyOne(u"p.id"_s, id));
        if (id > 0)
            query.bind(id);
        query.run();
        while (query.next()) {
            PersonCard card{query.read<Id<Person>>(0), query.read<QString>(1), query.read<QString>(2), {}, {}, query.read<QString>(3),
                query.read<QString>(5), query.read<bool>(6), {}, {}};
            card.foldedName = japan::fold(card.name);
            card.foldedReading = japan::fold(card.reading);
            addNumber(card.numbers, card.phone);
            addNumber(card.numbers, query.read<QString>(4));
            if (card.phone.isEmpty())
                card.phone = query.read<QString>(4);
            cards.insert(card.id.value, std::move(card));
        }
    }
    Query places(db, u"SELECT person, organization, title, coalesce(valid_from, ''), coalesce(valid_until, '') FROM person_affiliation"_s
            + onlyOne(u"person"_s, id) + u" ORDER BY person, position"_s);
    if (id > 0)
        places.bind(id);
    places.run();
    while (places.next())
        if (const auto card = cards.find(places.read<qint64>(0)); card != cards.end())
            card->places << CardPlace{places.read<Id<Organization>>(1), places.read<QString>(2), places.read<QString>(3), places.read<QString>(4)};
}

} // namespace

const QHash<qint64, OrganizationCard>& AddressCards::organizations()
{
    if (!m_organizations)
        readOrganizations(m_db, m_organizations.emplace());
    return *m_organizations;
}

const QHash<qint64, PersonCard>& AddressCards::people()
{
    if (!m_people)
        readPeople(m_db, m_people.emplace());
    return *m_people;
}

void AddressCards::changed(const Changes& changes)
{
    constexpr qsizetype readSingly = 200; // beyond it one reading of the whole is quicker
    QHash<qint64, OrganizationCard> organizations;
    QHash<qint64, PersonCard> people;
    for (const Change& change : changes) {
        if (change.subject == Subject::Term || changes.size() > readSingly) {
            m_organizations.reset();
            m_people.reset();
            return;
        }
        if (change.subject == Subject::Organization && m_organizations) {
            m_organizations->remove(change.id);
            readOrganizations(m_db, organizations, change.id);
            for (const OrganizationCard& card : std::as_const(*m_organizations)) // divisions print the name of what they belong to
                if (card.parent == change.id)
                    readOrganizations(m_db, organizations, card.id.value);
        }
        if (change.subject == Subject::Person && m_people) {
            m_people->remove(change.id);
            readPeople(m_db, people, change.id);
        }
    }
    if (m_organizations)
        m_organizations->insert(organizations);
    if (m_people)
        m_people->insert(people);
}

} // namespace musubi
