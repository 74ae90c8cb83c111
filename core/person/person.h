#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace musubi {

struct Organization;

/// Where a person stood, and from when to when. An open end means: still there.
struct Affiliation {
    Id<Organization> organization;
    QString title;
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil;

    friend bool operator==(const Affiliation&, const Affiliation&) = default;
};

/// Somebody the centre talks with.
struct Person {
    QString name;
    QString reading;
    QString phone;
    QString mobile;
    QString mail;
    QString note;
    bool doNotInvite = false;
    QString doNotInviteReason;
    QList<Affiliation> affiliations;

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace musubi
