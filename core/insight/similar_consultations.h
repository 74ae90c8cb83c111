#pragma once

#include "core/base/id.h"
#include "core/japan/folding.h"

#include <QList>
#include <QStringList>

namespace musubi {

class Database;
struct Consultation;

/// An earlier consultation that speaks of the same things, and which of them.
struct SimilarConsultation {
    Id<Consultation> id;
    double weight = 0; // sum over what is shared; a thing that few records name weighs more
    QStringList terms; // what both name, as it stands in the text asked with; the heaviest first

    friend bool operator==(const SimilarConsultation&, const SimilarConsultation&) = default;
};

/// What was consulted about before: the consultations of the file that share rare pieces of `text` (subject and content
/// as typed), the heaviest first. Reads only and asks the search index; the first 1,500 characters count. Empty where
/// nothing telling is written yet.
QList<SimilarConsultation> similarConsultations(const Database& db, const QString& text, const QList<Id<Consultation>>& except = {}, int limit = 5);

} // namespace musubi
