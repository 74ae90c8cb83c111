#include "ui/shell/writing.h"

#include "core/centre.h"
#include "ui/common/editor_page.h"
#include "ui/common/feedback.h"
#include "ui/shell/export_list.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace musubi::ui {

namespace {

class WritingWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::WritingWords)
};

/// Asks what to do with unsaved text: save it, throw it away, or stay. True where the page may be left.
bool askUnsaved(QWidget* parent, EditorPage& editor)
{
    QMessageBox box(QMessageBox::Question, WritingWords::tr("Not saved yet"), WritingWords::tr("What you wrote has not been saved."), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto* keep = box.addButton(WritingWords::tr("Save"), QMessageBox::AcceptRole);
    const auto* drop = box.addButton(WritingWords::tr("Throw away"), QMessageBox::DestructiveRole);
    box.addButton(WritingWords::tr("Go on writing"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == keep)
        return editor.save();
    return box.clickedButton() == drop;
}

} // namespace

void sayDraftGone(Feedback& feedback)
{
    feedback.noted(WritingWords::tr("This draft is not there any more."));
}

bool putAside(EditorPage& editor, Feedback& feedback, QWidget* parent)
{
    if (!editor.putAside())
        return askUnsaved(parent, editor);
    if (editor.isDirty())
        feedback.noted(WritingWords::tr("What you wrote is kept as a draft. Today and the status bar lead back to it."));
    return true;
}

bool takeUpDraft(Centre& centre, Feedback& feedback, const QString& kind, qint64 row, const std::function<void(Id<Draft>)>& resume,
    const std::function<bool(const Draft&)>& fits)
{
    for (const KeptDraft& kept : centre.drafts().ofThisSeat())
        if (kept.draft.kind == kind && kept.draft.row == row && (!fits || fits(kept.draft))) {
            resume(kept.id);
            feedback.noted(WritingWords::tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept.at)));
            return true;
        }
    return false;
}

void sayThrownAway(Centre& centre, Feedback& feedback, const Draft& draft, std::function<void(Id<Draft>)> resume)
{
    feedback.done(WritingWords::tr("The draft was thrown away."), [&centre, draft, resume = std::move(resume)] { resume(centre.drafts().keep(draft)); });
}

} // namespace musubi::ui
