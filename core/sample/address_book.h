#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"
#include "core/person/person.h"
#include "core/staff/staff.h"

#include <QHash>

namespace musubi {

class UnitOfWork;

namespace sample {

/// The bodies, people and coordinators of the sample by their keys, once they are written.
struct AddressBook {
    QHash<QString, Stored<Organization>> organizations;
    QHash<QString, QString> printedNames;
    QHash<QString, Stored<Person>> people;
    QHash<QString, QString> hours; // of people: when to call
    QHash<QString, QString> kinds; // of people who stand for nobody
    QHash<QString, Id<Staff>> staff;
    QHash<qint64, QString> bodyKeys;

    const Organization& bodyOf(Id<Organization> id) const;
};

AddressBook writeAddressBook(UnitOfWork& work, QDate today);

} // namespace sample
} // namespace musubi
