#pragma once

#include "core/base/id.h"
#include "core/vocabulary/lists.h"

#include <QDate>

#include <optional>

namespace musubi {

struct Consultation;
class Database;
struct Matter;
struct Organization;

/// What partners are sought for: a case, or a consultation that may become one.
struct PartnerQuestion {
    QString text; // the theme and what its first contacts were about, or what one consultation says
    Marks fields;
    Marks topics;
    Marks areas;
    QList<Id<Organization>> parties; // they take part already
    std::optional<Id<Matter>> matter;         // its own records are no evidence for it
    QList<Id<Consultation>> consultations;
    int fiscalYear = 0; // 年度 in which somebody may have been asked often

    friend bool operator==(const PartnerQuestion&, const PartnerQuestion&) = default;
};

/// Of a case: its theme and marks, and those of the consultations tied to it. Throws Error(Fault::Missing).
PartnerQuestion partnerQuestion(const Database& db, Id<Matter> matter, QDate today);
/// Of a consultation: the caller's body counts as a party; where it is tied to a case, the question is that of the case.
PartnerQuestion partnerQuestion(const Database& db, Id<Consultation> consultation, QDate today);

} // namespace musubi
