#pragma once

#include "core/base/stored.h"
#include "core/person/person.h"

namespace musubi {

class Database;
class Journal;

struct PersonLine {
    Id<Person> id;
    qint64 revision = 0;
    QString name;
    QString reading;
    QString phone; // the first that is known
    QString mail;
    QString organizationName; // of the affiliation that holds today, printed
    QString title;
    bool doNotInvite = false;
    int consultations = 0;
    std::optional<QDate> lastContact;
};

/// The people the centre talks with.
class PersonBook {
public:
    PersonBook(Database& db, Journal& journal);

    Stored<Person> get(Id<Person> id) const;
    std::optional<Stored<Person>> find(Id<Person> id) const;
    QList<Id<Person>> ids(bool descending = false) const;
    QList<PersonLine> lines(const QList<Id<Person>>& ids, QDate today) const;
    QList<Id<Person>> of(Id<Organization> organization, QDate on) const;

    Stored<Person> add(const Person& value);
    Stored<Person> edit(const Stored<Person>& before, const Person& after);
    void remove(const Stored<Person>& row);

private:
    Database& m_db;
    Journal& m_journal;
};

/// Where somebody stood on a day; the latest that holds where there are several, nullptr where there is none.
const Affiliation* affiliationOn(const Person& person, QDate date);

} // namespace musubi
