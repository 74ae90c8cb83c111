#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/event/event_detail.h"
#include "ui/event/event_editor.h"
#include "ui/event/event_list.h"
#include "ui/event/event_room.h"
#include "ui/shell/export_list.h"
#include "ui/text/record_wording.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

EventEditor& EventRoom::editor()
{
    if (!m_editor) {
        m_editor = new EventEditor(centre(), feedback(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &BookEditor::closeAsked, this, &EventRoom::closeEditor);
        connect(m_editor, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
        connect(m_editor, &BookEditor::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
        connect(m_editor, &BookEditor::moved, this, &EventRoom::counted);
        connect(m_editor, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
        connect(m_editor, &BookEditor::drafted, this, &EventRoom::drafted);
    }
    return *m_editor;
}

bool EventRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool EventRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

/// Nothing that was written is lost by going elsewhere: it stays as a draft.
bool EventRoom::leave()
{
    if (!isEditing())
        return true;
    if (!m_editor->putAside())
        return askUnsaved(this, [this] { return m_editor->save(); });
    if (m_editor->isDirty())
        feedback().noted(tr("What you wrote is kept as a draft. Today and the status bar lead back to it."));
    return true;
}

void EventRoom::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin();
    Q_EMIT moved();
}

/// What this seat had written of the case and not saved is taken up again.
void EventRoom::edit(Id<Event> id)
{
    for (const KeptDraft& kept : centre().drafts().ofThisSeat())
        if (kept.draft.kind == codeOf(Subject::Event) && kept.draft.row == id.value) {
            resume(kept.id);
            feedback().noted(tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept.at)));
            return;
        }
    editor().load(centre().events().get(id));
    showEditor();
}

void EventRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(); // still as it was left
    } else if (kept && kept->draft.kind == codeOf(Subject::Event)) {
        editor().resume(*kept);
        showEditor();
    } else {
        m_stack->setCurrentIndex(0);
        feedback().noted(tr("This draft is not there any more."));
    }
}

void EventRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        feedback().done(tr("The draft was thrown away."), [this, draft = *thrown] { resume(centre().drafts().keep(draft)); });
}

void EventRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Event> id{m_editor->row()};
    m_stack->setCurrentIndex(0);
    if (id)
        attempt(feedback(), [&] { m_list->select(id); });
    showCurrent();
    Q_EMIT counted();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void EventRoom::speakAnew()
{
    if (!m_editor)
        return;
    const bool editing = isEditing();
    const Place here = place();
    m_editor->putAside();
    delete std::exchange(m_editor, nullptr);
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

} // namespace musubi::ui
