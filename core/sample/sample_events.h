#pragma once

#include "core/event/event.h"
#include "core/matter/matter.h"
#include "core/sample/address_book.h"

namespace musubi::sample {

/// When an event began, and its row.
using SampleEvents = QList<std::pair<QDateTime, Id<Event>>>;

/// Courses and gatherings of this fiscal year and the two before it, all of them invented; those still ahead are planned.
SampleEvents writeEvents(UnitOfWork& work, QDate today, const AddressBook& book);

/// The event of which a contact of that moment came; none where the last one lies too far back.
std::optional<Id<Event>> eventBefore(const SampleEvents& events, const QDateTime& at);

/// The published case study of the brochure, once it was published. `matters` are the cases by their themes.
void writeCaseStudies(UnitOfWork& work, QDate today, const QHash<QString, Id<Matter>>& matters);

} // namespace musubi::sample
