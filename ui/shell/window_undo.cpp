#include "core/base/error.h"
#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/history/conflict_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/text/deed_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MainWindow::undo()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        const auto wanted = m_centre.journal().undoable();
        if (!wanted)
            throw Error(Fault::NothingToUndo);
        if (const auto taken = takeBack(m_centre, *m_messages, wanted->id, this))
            m_messages->say({MessageKind::Done, tr("Taken back: %1").arg(text::describe(*taken)), {{tr("Do it again"), [this] { redo(); }}}});
    });
}

void MainWindow::redo()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        const auto wanted = m_centre.journal().redoable();
        try {
            const Action action = m_centre.journal().redo();
            m_messages->done(tr("Done again: %1").arg(text::describe(action)), [this] { undo(); });
        } catch (const Error& error) {
            if (error.fault() != Fault::Conflict || !wanted)
                throw;
            ConflictDialog dialog(m_centre, m_centre.journal().conflictsOf(wanted->id), this);
            if (dialog.exec() == QDialog::Accepted)
                m_messages->done(tr("Done again: %1").arg(text::describe(m_centre.journal().redo(dialog.resolutions()))), [this] { undo(); });
        }
    });
}

void MainWindow::refreshUndo()
{
    const bool writable = !m_centre.isReadOnly();
    const auto undoable = writable ? m_centre.journal().undoable() : std::nullopt;
    const auto redoable = writable ? m_centre.journal().redoable() : std::nullopt;
    QAction* undo = m_commands->action(u"undo"_s);
    QAction* redo = m_commands->action(u"redo"_s);
    undo->setEnabled(undoable.has_value());
    redo->setEnabled(redoable.has_value());
    undo->setToolTip(plainToolTip(undoable ? tr("Take back: %1").arg(text::describe(*undoable)) : tr("Nothing to take back")));
    redo->setToolTip(plainToolTip(redoable ? tr("Do again: %1").arg(text::describe(*redoable)) : tr("Nothing to do again")));
    refreshState();
}

} // namespace musubi::ui
