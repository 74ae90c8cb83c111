#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace musubi {

class Database;
class UnitOfWork;
class Vocabulary;

/// The bodies of the file by everything they are called, for matching thousands of rows.
class BodyIndex {
public:
    explicit BodyIndex(const Database& db);
    ~BodyIndex();

    struct Match {
        std::optional<Id<Organization>> id;
        bool ambiguous = false; // several are called so, and the phone does not tell
        bool byPhone = false;   // called otherwise, but reached there
    };
    /// By name (with or without its legal form), alias or former name; several of one name by the phone; nobody of that
    /// name: by the phone alone where one body has it.
    Match find(const QString& name, const QString& phone) const;
    std::optional<Id<Organization>> byCorporateNumber(const QString& number) const;

    /// The body that a bare name in a ledger stands for: legal form taken off, kind by `kind`, form or ending. `form`: a legal form that is known besides.
    static Organization described(const Vocabulary& vocabulary, const QString& name, const QString& phone, const Term<KindList>& kind, const QString& form = {});

    /// Knows a body that is written now. One that only a ledger names is not known by its phone: that may be the caller's own.
    void enter(Id<Organization> id, const Organization& organization, bool withPhone = true);

private:
    QHash<QString, QList<Id<Organization>>> m_byName;
    QHash<QString, QList<Id<Organization>>> m_byPhone;
    QHash<QString, Id<Organization>> m_byCorporateNumber;
};

/// The side of the table that a kind of body sits on by default (DOMAIN §3).
Sector sectorOfKind(const Vocabulary& vocabulary, const QString& kind);

} // namespace musubi
