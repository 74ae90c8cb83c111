#pragma once

#include "core/safety/draft_box.h"
#include "ui/shell/export_list.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

// How the rooms treat what is being written: nothing of it is lost by going elsewhere, it stays as a draft.

void sayKeptAsDraft(Feedback& feedback);
void sayDraftGone(Feedback& feedback);

/// Before another place is shown; false where the user stays with what is written.
template <class Editor>
bool putAside(Editor& editor, Feedback& feedback, QWidget* parent)
{
    if (!editor.putAside())
        return askUnsaved(parent, [&editor] { return editor.save(); });
    if (editor.isDirty())
        sayKeptAsDraft(feedback);
    return true;
}

/// Takes up again what this seat had written of a record and not saved; false where there is no such draft.
bool takeUpDraft(Centre& centre, Feedback& feedback, const QString& kind, qint64 row, const std::function<void(Id<Draft>)>& resume);

/// Says that what was written is thrown away, and takes it up again where the user thinks better of it.
void sayThrownAway(Centre& centre, Feedback& feedback, const Draft& draft, std::function<void(Id<Draft>)> resume);

} // namespace musubi::ui
