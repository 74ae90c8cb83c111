#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/event/event_detail.h"
#include "ui/event/event_editor.h"
#include "ui/event/event_list.h"
#include "ui/event/event_room.h"
#include "ui/shell/writing.h"

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

bool EventRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
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
    if (takeUpDraft(centre(), feedback(), QString(codeOf(Subject::Event)), id.value, [this](Id<Draft> draft) { resume(draft); }))
        return;
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
        sayDraftGone(feedback());
    }
}

void EventRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        sayThrownAway(centre(), feedback(), *thrown, [this](Id<Draft> draft) { resume(draft); });
}

void EventRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Event> id{m_editor->row()};
    m_stack->setCurrentIndex(0);
    if (id)
        attempt(feedback(), [&] { m_list->select(id); });
    m_list->focusRows();
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
