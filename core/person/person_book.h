#pragma once

#include "core/base/duplicates.h"
#include "core/base/problem.h"
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

/// Which people a list shows. Absent values let everybody through.
struct PersonFilter {
    QString text; // every word somewhere in name, reading, phone, mail or the name of an organisation, folded
    std::optional<Id<Organization>> organization; // affiliated with it at any time
};

/// One person made of two, as `merged` of organisations.
Person merged(const Person& kept, const Person& other, const QStringList& fromOther = {});

/// The people the centre talks with.
class PersonBook {
public:
    PersonBook(Database& db, Journal& journal);

    Stored<Person> get(Id<Person> id) const;
    std::optional<Stored<Person>> find(Id<Person> id) const;
    /// In 五十音 order.
    QList<Id<Person>> ids(const PersonFilter& filter = {}, bool descending = false) const;
    QList<PersonLine> lines(const QList<Id<Person>>& ids, QDate today) const;
    QList<Id<Person>> of(Id<Organization> organization, QDate on) const;

    /// Those who may be this person: same name, phone, mobile or mail.
    QList<Id<Person>> alike(const Person& person, Id<Person> except = {}) const;
    QList<Duplicates<Person>> duplicates() const;
    /// The rules of person_rules.h, and whether somebody alike is there already.
    Problems check(const Person& person, Id<Person> self) const;

    /// add, edit and merge throw Error(Fault::Invalid, column) without a name.
    Stored<Person> add(const Person& value);
    Stored<Person> edit(const Stored<Person>& before, const Person& after);
    /// Makes one person of two: `result` stays in the row of `kept`, consultations and events of `other` move to it, `other` goes.
    /// One action; throws Error(Fault::Stale) where either changed since it was read.
    Stored<Person> merge(const Stored<Person>& kept, const Stored<Person>& other, const Person& result);
    /// Throws Error(Fault::Referenced) while other records speak of them.
    void remove(const Stored<Person>& row);

private:
    Database& m_db;
    Journal& m_journal;
};

/// Where somebody stood on a day; the latest that holds where there are several, nullptr where there is none.
const Affiliation* affiliationOn(const Person& person, QDate date);

} // namespace musubi
