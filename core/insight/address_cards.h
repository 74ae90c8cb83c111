#pragma once

#include "core/base/change.h"
#include "core/base/id.h"
#include "core/base/term.h"
#include "core/vocabulary/lists.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace musubi {

class Database;
struct Organization;
struct Person;

/// A spelling under which a body is known, folded once.
struct CardName {
    enum class Kind { Printed, Reading, Alias, Former };

    Kind kind = Kind::Printed;
    QString original;
    QString folded;
};

struct OrganizationCard {
    Id<Organization> id;
    QString printedName;
    QString reading;
    qint64 parent = 0; // 0 where it belongs to none
    QString parentName;
    Term<KindList> kind;
    QString phone;
    QString mail;
    bool active = true;
    bool doNotInvite = false;
    QList<CardName> names;
    QStringList numbers; // digits of phone and fax
};

/// Where somebody stands or stood; the lists of a person's record in their order.
struct CardPlace {
    Id<Organization> organization;
    QString title;
    QString from; // ISO dates; empty where open
    QString until;
};

struct PersonCard {
    Id<Person> id;
    QString name;
    QString reading;
    QString foldedName;
    QString foldedReading;
    QString phone; // the first that is known
    QString mail;
    bool doNotInvite = false;
    QStringList numbers; // digits of phone and mobile
    QList<CardPlace> places;
};

/// The names, numbers and places of all bodies and people, folded and in memory, so that each keystroke can look through
/// them. Read when first asked for, kept in step by `changed`.
class AddressCards {
public:
    explicit AddressCards(Database& db) : m_db(db) {}

    const QHash<qint64, OrganizationCard>& organizations();
    const QHash<qint64, PersonCard>& people();
    void changed(const Changes& changes);

private:
    Database& m_db;
    std::optional<QHash<qint64, OrganizationCard>> m_organizations;
    std::optional<QHash<qint64, PersonCard>> m_people;
};

} // namespace musubi
