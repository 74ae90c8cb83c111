#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"

#include <QList>

namespace musubi {

class Database;
class Journal;
class Vocabulary;

enum class OrganizationOrder { Name, Kind, Consultations, LastContact };

/// Which bodies a list shows. Empty lists let everything through.
struct OrganizationFilter {
    QStringList kinds;
    QList<Sector> sectors;
    bool alsoInactive = false;
    QString indexHeading; // あ, か … わ, 他: only those filed under it
};

struct OrganizationLine {
    Id<Organization> id;
    qint64 revision = 0;
    QString printedName;
    QString reading;
    Term<KindList> kind;
    Sector sector = Sector::Private;
    QString phone;
    QString representative;
    bool active = true;
    bool doNotInvite = false;
    int consultations = 0;
    int matters = 0;
    std::optional<QDate> lastContact;
};

/// A body that fits typed text, and by which of its names.
struct OrganizationMatch {
    Id<Organization> id;
    QString printedName;
    QString foundBy;     // the alias or former name that fits; empty where the name itself does
    bool former = false; // `foundBy` is a former name
};

/// The address book of bodies: 団体, 企業, 課.
class OrganizationBook {
public:
    OrganizationBook(Database& db, Journal& journal, const Vocabulary& vocabulary);

    Stored<Organization> get(Id<Organization> id) const;
    std::optional<Stored<Organization>> find(Id<Organization> id) const;
    /// By name proper or printed name, exactly as folded text goes; alias and former names count.
    QList<Stored<Organization>> named(const QString& name) const;
    /// Bodies of which a name, reading, alias, former name or phone contains the typed text, folded; those that begin with it first.
    QList<OrganizationMatch> matching(const QString& typed, int limit = 8) const;
    QList<Id<Organization>> ids(const OrganizationFilter& filter = {}, OrganizationOrder order = OrganizationOrder::Name, bool descending = false) const;
    QList<OrganizationLine> lines(const QList<Id<Organization>>& ids) const;

    /// With its legal form before or behind: NPO法人あかね, 安信工業株式会社.
    QString printedName(const Organization& organization) const;
    /// As it was called on a day.
    QString printedNameOn(const Organization& organization, QDate date) const;
    QString printedName(std::optional<Id<Organization>> id) const;
    /// 局, 部, 課 from the top down to the body itself.
    QStringList path(Id<Organization> id) const;

    Stored<Organization> add(const Organization& value);
    Stored<Organization> edit(const Stored<Organization>& before, const Organization& after);
    /// Throws Error(Fault::Referenced) while other records speak of it.
    void remove(const Stored<Organization>& row);

private:
    Database& m_db;
    Journal& m_journal;
    const Vocabulary& m_vocabulary;
};

} // namespace musubi
