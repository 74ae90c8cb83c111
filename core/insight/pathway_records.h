#pragma once

#include "core/insight/pathway.h"

#include <QHash>

namespace musubi {

class Database;

/// Which record grew from which: the later one, the earlier one.
using PathwayTies = QList<std::pair<std::pair<Subject, qint64>, std::pair<Subject, qint64>>>;

// What other records than the case itself say of its way; each adds its facts.

void addContacts(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts);
/// Those whose day is fixed and that were not called off, tied to the consultations they were convened from.
void addMeetings(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts, PathwayTies& ties);
/// The projects of the case with their days and titles, tied to their predecessors. By id; what they ran under says the path.
QHash<qint64, PathwayFact> projectDays(const Database& db, Id<Matter> matter, PathwayTies& ties);
/// What became of its projects, with the project.
QList<std::pair<qint64, Outcome>> projectOutcomes(const Database& db, Id<Matter> matter);
/// Where and when the case was published as a case study.
void addPublications(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts);

} // namespace musubi
