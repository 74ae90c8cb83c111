#pragma once

#include "core/meeting/meeting_desk.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

// Small forms around a meeting. Each shows what it is given, and returns whether the user wants what is then in it.

/// To whom the letters have gone, and when.
struct InvitationsChosen {
    QDate on;
    QList<int> participants; // their numbers
};

/// Those who need a letter and have none are chosen to begin with; where nobody needs one, all who have none. Letters that name another
/// date do not count.
bool askForInvitations(Centre& centre, const Meeting& meeting, InvitationsChosen& chosen, QWidget* parent);

struct MeetingTime {
    std::optional<QDateTime> start, end;
    QString reason = {}; // why it is then although people refuse
};

/// Another time, with what it means for people and for the preparation seen before it is done (TimeBox).
bool askForTime(Centre& centre, const Stored<Meeting>& meeting, MeetingTime& time, QWidget* parent);
/// The same of a time that was drawn or typed elsewhere: asks nothing where it concerns nobody.
bool confirmTime(Centre& centre, const Stored<Meeting>& meeting, MeetingTime& time, QWidget* parent);

/// A sentence why; without one it cannot be done. `because` says what asks for it.
bool askForReason(const QString& title, const QString& verb, QString& reason, QWidget* parent, const QString& because = {});

} // namespace musubi::ui
