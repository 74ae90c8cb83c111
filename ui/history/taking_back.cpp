#include "ui/history/taking_back.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/feedback.h"
#include "ui/history/conflict_dialog.h"
#include "ui/text/deed_wording.h"
#include "ui/text/wording.h"

#include <QApplication>

namespace musubi::ui {

namespace {

class TakingBack {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::TakingBack)
};

} // namespace

void sayDone(Centre& centre, Feedback& feedback, const QString& sentence, qint64 action)
{
    feedback.done(sentence, [&centre, &feedback, action] {
        if (const auto taken = takeBack(centre, feedback, action, QApplication::activeWindow()))
            feedback.done(TakingBack::tr("Taken back: %1").arg(text::describe(*taken)));
    });
}

void sayDone(Centre& centre, Feedback& feedback, const QString& sentence)
{
    if (const auto done = centre.journal().doneSinceAsked())
        sayDone(centre, feedback, sentence, done->id);
    else
        feedback.done(sentence);
}

std::optional<Action> takeBack(Centre& centre, Feedback& feedback, qint64 id, QWidget* parent)
{
    Journal& journal = centre.journal();
    Action action = journal.action(id);
    const auto last = journal.undoable();
    const bool isLast = last && last->id == id;
    const auto carryOut = [&](const Resolutions& resolutions) {
        if (isLast)
            journal.undo(resolutions);
        else
            journal.revert(id, resolutions);
    };
    try {
        carryOut({});
    } catch (const Error& error) {
        if (error.fault() == Fault::Frozen && isLast) {
            journal.passOver(id); // or nothing before it could be taken back
            feedback.failed(TakingBack::tr("Not taken back: %1. %2").arg(text::describe(action), text::Wording::of(error)));
            return std::nullopt;
        }
        if (error.fault() != Fault::Conflict)
            throw;
        ConflictDialog dialog(centre, journal.conflictsOf(id), parent);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        carryOut(dialog.resolutions());
    }
    return action;
}

} // namespace musubi::ui
