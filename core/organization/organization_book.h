#pragma once

#include "core/base/duplicates.h"
#include "core/base/problem.h"
#include "core/base/stored.h"
#include "core/journal/deed.h"
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
    QStringList areas; // any ◎ or ○
    bool alsoInactive = false;
    QString indexHeading; // あ, か … わ, 他: only those filed under it
    QString text; // every word somewhere in names, readings, representative, phone, legal form or kind, folded
    std::optional<Id<Organization>> parent;
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

/// What speaks of a body: all of it would move with a merge, none may be left for a removal.
struct OrganizationTies {
    int consultations = 0; // it called, it is a partner in mind, or a visit to it is planned
    int matters = 0;       // it is a party
    int people = 0;        // affiliated at any time
    int divisions = 0;     // directly below it
    int events = 0;        // it lectured or took part
    int projects = 0;      // it takes part in them, or runs the programme

    bool isEmpty() const { return consultations + matters + people + divisions + events + projects == 0; }
    friend bool operator==(const OrganizationTies&, const OrganizationTies&) = default;
};

/// How deep 局-部-課-係 may go before a ring of parents is suspected.
inline constexpr int deepestPath = 10;

/// One body made of two: what `kept` says, filled from `other` where it says nothing; in the columns of `fromOther` that of
/// `other`. Lists are united, and the name that is not chosen becomes an alias.
Organization merged(const Organization& kept, const Organization& other, const QStringList& fromOther = {});

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
    /// Those that may be the same body as this one: by name, phone or corporate number.
    QList<Id<Organization>> alike(const Organization& organization, Id<Organization> except = {}) const;
    OrganizationTies tiesOf(Id<Organization> id) const;
    /// Groups of bodies that look like one, over the whole book.
    QList<Duplicates<Organization>> duplicates() const;
    /// The rules of organization_rules.h, and what only the book knows: rings of parents, names that are already there.
    Problems check(const Organization& organization, Id<Organization> self, QDate today) const;

    /// 局, 部, 課 from the top down to the body itself.
    QStringList path(Id<Organization> id) const;

    /// add, edit, rename and merge throw Error(Fault::Invalid, column) without a name or with a parent that is itself or below it.
    Stored<Organization> add(const Organization& value);
    Stored<Organization> edit(const Stored<Organization>& before, const Organization& after);
    /// Gives a body a new name; the old one, with its legal form, stays on papers up to and with the day `until`.
    Stored<Organization> rename(const Stored<Organization>& before, const OrganizationAlias& name, std::optional<QDate> until,
        const std::optional<Term<LegalFormList>>& legalForm = {});
    /// The body is no more since this day; it stays in the book with all that was done with it.
    Stored<Organization> dissolve(const Stored<Organization>& before, std::optional<QDate> on);
    /// Makes one body of two: `result` (see `merged`) stays in the row of `kept`; consultations, cases, affiliations,
    /// events and divisions of `other` move to it, and `other` goes. One action, which an undo takes back whole. Throws
    /// Error(Fault::Stale) where either changed since it was read.
    Stored<Organization> merge(const Stored<Organization>& kept, const Stored<Organization>& other, const Organization& result);
    /// Throws Error(Fault::Referenced) while other records speak of it.
    void remove(const Stored<Organization>& row);

private:
    void require(const Organization& value, Id<Organization> self) const;
    Stored<Organization> change(Deed deed, const Stored<Organization>& before, const Organization& after);
    bool makesRing(const Organization& value, Id<Organization> self) const;

    Database& m_db;
    Journal& m_journal;
    const Vocabulary& m_vocabulary;
};

} // namespace musubi
