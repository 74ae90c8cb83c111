#include "core/casestudy/casestudy_book.h"
#include "core/centre.h"
#include "core/matter/matter_desk.h"
#include "core/safety/draft_box.h"
#include "ui/casestudy/case_study_editor.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/matter/case_editor.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/matter_room.h"
#include "ui/shell/writing.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MatterRoom::listenTo(BookEditor* made)
{
    m_stack->addWidget(made);
    connect(made, &BookEditor::closeAsked, this, &MatterRoom::closeEditor);
    connect(made, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
    connect(made, &BookEditor::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    connect(made, &BookEditor::moved, this, &MatterRoom::counted);
    connect(made, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
    connect(made, &BookEditor::drafted, this, &MatterRoom::drafted);
}

CaseEditor& MatterRoom::editor()
{
    if (!m_caseEditor) {
        m_caseEditor = new CaseEditor(centre(), feedback(), this);
        listenTo(m_caseEditor);
    }
    m_editor = m_caseEditor;
    return *m_caseEditor;
}

CaseStudyEditor& MatterRoom::studyEditor()
{
    if (!m_studyEditor) {
        m_studyEditor = new CaseStudyEditor(centre(), feedback(), this);
        listenTo(m_studyEditor);
    }
    m_editor = m_studyEditor;
    return *m_studyEditor;
}

Id<Matter> MatterRoom::writtenOf() const
{
    return m_editor == m_studyEditor ? m_studyEditor->matter() : Id<Matter>{m_editor->row()};
}

bool MatterRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool MatterRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool MatterRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void MatterRoom::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin();
    Q_EMIT moved();
}

/// What this seat had written of the case and not saved is taken up again.
void MatterRoom::edit(Id<Matter> id)
{
    if (takeUpDraft(centre(), feedback(), QString(codeOf(Subject::Matter)), id.value, [this](Id<Draft> draft) { resume(draft); }))
        return;
    editor().load(centre().matters().get(id));
    showEditor();
}

void MatterRoom::editStudy(Id<CaseStudy> id)
{
    if (takeUpDraft(centre(), feedback(), QString(codeOf(Subject::CaseStudy)), id.value, [this](Id<Draft> draft) { resume(draft); }))
        return;
    studyEditor().load(centre().caseStudies().get(id));
    showEditor();
}

void MatterRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(); // still as it was left
    } else if (kept && kept->draft.kind == codeOf(Subject::Matter)) {
        editor().resume(*kept);
        showEditor();
    } else if (kept && kept->draft.kind == codeOf(Subject::CaseStudy)) {
        studyEditor().resume(*kept);
        showEditor();
    } else {
        showList();
        sayDraftGone(feedback());
    }
}

void MatterRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        sayThrownAway(centre(), feedback(), *thrown, [this](Id<Draft> draft) { resume(draft); });
}

/// Back to the page of the case, or to the list where it is not registered.
void MatterRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Matter> id = writtenOf();
    if (id && centre().matters().exists(id))
        showPage(id);
    else
        showList();
    Q_EMIT moved();
    Q_EMIT counted();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void MatterRoom::speakAnew()
{
    const bool editing = isEditing();
    const Place here = place();
    BookEditor* const all[]{std::exchange(m_caseEditor, nullptr), std::exchange(m_studyEditor, nullptr)};
    m_editor = nullptr;
    for (BookEditor* made : all)
        if (made) {
            made->putAside();
            delete made;
        }
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

} // namespace musubi::ui
