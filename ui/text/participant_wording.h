#pragma once

#include "core/meeting/answer_names.h"
#include "core/meeting/meeting.h"

#include <QString>

namespace musubi {
class Centre;
}

namespace musubi::text {

/// What a list calls one who is asked: the body, or the person who comes for none.
QString participantName(Centre& centre, const Participant& participant);
/// Who comes for that body: 「課長補佐 秋山 様」; empty where nobody is named, or the name above says it.
QString participantPerson(Centre& centre, const Participant& participant);
/// Where mail reaches them, the person before the body; empty where neither has an address.
QString participantMail(Centre& centre, const Participant& participant);
/// The phone that reaches them, the person's before the body's; empty where none is known.
QString participantPhone(Centre& centre, const Participant& participant);
/// Every name under which each of those asked may stand in a pasted table.
QList<AskedNames> namesOfAsked(Centre& centre, const Meeting& meeting);

} // namespace musubi::text
