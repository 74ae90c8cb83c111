#pragma once

#include "core/meeting/meeting.h"

#include <QString>

namespace musubi {
class Centre;
}

namespace musubi::text {

/// A mail as plain text: what goes into the line of the subject, and the body.
struct PlainMail {
    QString subject;
    QString body;
};

/// Asks for ○△× to the dates offered, with a table to fill in that can be pasted back.
PlainMail datesMail(Centre& centre, const Meeting& meeting);
/// The same for those who have not answered yet.
PlainMail reminderMail(Centre& centre, const Meeting& meeting);
/// Their addresses, parted by commas, each once; those without one are left out.
QString addressesOf(Centre& centre, const Meeting& meeting, const QList<qsizetype>& participants);

} // namespace musubi::text
