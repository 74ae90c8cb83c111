#pragma once

#include "core/attachment/attachment.h"
#include "core/base/stored.h"

#include <QList>

namespace musubi {

class UnitOfWork;

// For desks whose verbs bring files in or take their record away, in the same action.

/// Puts the bytes into the file where they are not there yet, and ties them to the record that `to` names.
/// Throws Error(Fault::TooLarge, name) and Error(Fault::Invalid) for a record that is named twice or not at all.
Stored<Attachment> insertAttachment(UnitOfWork& work, Attachment to, const NewFile& file);

/// Takes the files of a record that goes to the trash with it; undoing brings them back.
void removeAttachments(UnitOfWork& work, Id<Consultation> consultation);
void removeAttachments(UnitOfWork& work, Id<Matter> matter);
void removeAttachments(UnitOfWork& work, Id<Meeting> meeting);

} // namespace musubi
