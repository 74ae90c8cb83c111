#pragma once

#include "core/safety/draft_box.h"

namespace musubi {
class Centre;
}

class QWidget;

namespace musubi::ui {

class EditorPage;
class Feedback;

// How the rooms treat what is being written: nothing of it is lost by going elsewhere, it stays as a draft.

void sayDraftGone(Feedback& feedback);

/// Before another place is shown; false where the user stays with what is written.
bool putAside(EditorPage& editor, Feedback& feedback, QWidget* parent);

/// Takes up again what this seat had written of a record and not saved; false where there is no such draft. `fits` tells apart the
/// drafts of one record that are of several forms.
bool takeUpDraft(Centre& centre, Feedback& feedback, const QString& kind, qint64 row, const std::function<void(Id<Draft>)>& resume,
    const std::function<bool(const Draft&)>& fits = {});

/// Says that what was written is thrown away, and takes it up again where the user thinks better of it.
void sayThrownAway(Centre& centre, Feedback& feedback, const Draft& draft, std::function<void(Id<Draft>)> resume);

} // namespace musubi::ui
