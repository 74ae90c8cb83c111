#pragma once

#include "core/base/id.h"
#include "core/japan/record_number.h"

#include <QString>

namespace musubi {
class Centre;
struct Consultation;
struct Matter;
struct Meeting;
struct Project;
}

namespace musubi::command_line {

/// Reads a number; throws WrongCall for what is none.
japan::RecordNumber readNumberArgument(const Centre& centre, const QString& typed);

// The record of a number. Each throws WrongCall where the number is one of another kind (and says of a case which of its
// records were meant, perhaps), and Error(Fault::UnknownNumber) where nothing has it.
Id<Consultation> consultationCalled(Centre& centre, const QString& typed); // or an enquiry
Id<Matter> matterCalled(Centre& centre, const QString& typed);
Id<Meeting> meetingCalled(Centre& centre, const QString& typed);
Id<Project> projectCalled(Centre& centre, const QString& typed);

} // namespace musubi::command_line
