#pragma once

#include "core/person/person.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

// Each asks in a small dialog and says whether it was answered; nothing is saved here but bodies and people that are
// registered on the way.

/// Where `name` stands, as what, from when to when.
bool askForAffiliation(Centre& centre, Feedback& feedback, const QString& name, Affiliation& affiliation, QWidget* parent);
/// Who stands in the body, as what, from when to when. `person` may be registered on the way.
bool askForMember(Centre& centre, Feedback& feedback, const QString& body, std::optional<Id<Person>>& person, Affiliation& affiliation, QWidget* parent);
/// The last day of an affiliation.
bool askForEnd(Centre& centre, const QString& name, const QString& body, Affiliation& affiliation, QWidget* parent);

} // namespace musubi::ui
