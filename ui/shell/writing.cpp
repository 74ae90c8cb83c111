#include "ui/shell/writing.h"

#include "core/centre.h"
#include "ui/common/feedback.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

namespace {

class WritingWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::WritingWords)
};

} // namespace

void sayKeptAsDraft(Feedback& feedback)
{
    feedback.noted(WritingWords::tr("What you wrote is kept as a draft. Today and the status bar lead back to it."));
}

void sayDraftGone(Feedback& feedback)
{
    feedback.noted(WritingWords::tr("This draft is not there any more."));
}

bool takeUpDraft(Centre& centre, Feedback& feedback, const QString& kind, qint64 row, const std::function<void(Id<Draft>)>& resume)
{
    for (const KeptDraft& kept : centre.drafts().ofThisSeat())
        if (kept.draft.kind == kind && kept.draft.row == row) {
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
