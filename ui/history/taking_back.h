#pragma once

#include <QtGlobal>

#include <optional>

class QString;
class QWidget;

namespace musubi {
class Centre;
struct Action;
}

namespace musubi::ui {

class Feedback;

// What was done can be taken back from where it was said. There is one way to do it: the last action of this seat is undone, so that
// it can be done again, an older one is reverted, and what later changes stand in the way is settled by the user.

/// Says what was done just now and offers to take that back, whatever else is done before the offer is taken. Where the verb found
/// nothing to change there is nothing to take back, and nothing is offered.
void sayDone(Centre& centre, Feedback& feedback, const QString& sentence);
/// The same for an action that was not done here, as one beside the window.
void sayDone(Centre& centre, Feedback& feedback, const QString& sentence, qint64 action);

/// Nothing where the user thinks better of it, or where a rule holds the action fast, which is said.
std::optional<Action> takeBack(Centre& centre, Feedback& feedback, qint64 action, QWidget* parent);

} // namespace musubi::ui
