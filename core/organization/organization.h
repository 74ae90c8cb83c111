#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/vocabulary/lists.h"

#include <QDate>

#include <optional>

namespace musubi {

/// 官 or 民: the side of the table a body sits on.
enum class Sector { Public, Private, None };

template <>
struct Codes<Sector> {
    static constexpr std::array entries{
        CodeEntry{Sector::Public, QLatin1StringView("public")},
        CodeEntry{Sector::Private, QLatin1StringView("private")},
        CodeEntry{Sector::None, QLatin1StringView("none")},
    };
};

/// Another spelling under which people ask for a body.
struct OrganizationAlias {
    QString name;
    QString reading;

    friend bool operator==(const OrganizationAlias&, const OrganizationAlias&) = default;
};

/// A name that was valid until a day; papers print the name as of their date.
struct FormerName {
    QString name;
    QString reading;
    std::optional<QDate> validUntil; // last day of this name; unknown when empty
    std::optional<Term<LegalFormList>> legalForm; // as it was then; empty: the same as now

    friend bool operator==(const FormerName&, const FormerName&) = default;
};

/// A body the centre works with: 団体, 企業, or a 課 of the city (局-部-課-係 through `parent`).
struct Organization {
    QString name;    // the name proper, without the legal form
    QString reading; // kana, the sort key of every list
    Term<LegalFormList> legalForm;
    bool formBehind = false; // 後株: the form is written behind the name
    Term<KindList> kind;
    Sector sector = Sector::Private;
    std::optional<Id<Organization>> parent;
    QString corporateNumber; // 法人番号, 13 digits
    QString representative;
    QString postalCode;
    QString address;
    QString phone;
    QString fax;
    QString mail;
    QString url;
    Marks fields;
    Marks goals;
    Marks areas;
    QString liaison; // 協働推進員 of a city division
    std::optional<int> members;
    std::optional<QDate> foundedOn;
    QString note;
    bool active = true;       // false: dissolved or merged away
    bool doNotInvite = false; // 招待不可
    QString doNotInviteReason;
    std::optional<QDate> dissolvedOn; // where it is known of a body that is not active
    QList<OrganizationAlias> aliases;
    QList<FormerName> formerNames;

    friend bool operator==(const Organization&, const Organization&) = default;
};

} // namespace musubi
