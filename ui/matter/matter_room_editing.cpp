#include "core/casestudy/casestudy_book.h"
#include "core/centre.h"
#include "core/matter/matter_desk.h"
#include "ui/casestudy/case_study_editor.h"
#include "ui/matter/case_editor.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/matter_room.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

CaseEditor& MatterRoom::caseEditor()
{
    if (!m_caseEditor) {
        m_caseEditor = new CaseEditor(centre(), feedback(), this);
        tend(*m_caseEditor);
        connect(m_caseEditor, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *m_caseEditor;
}

CaseStudyEditor& MatterRoom::studyEditor()
{
    if (!m_studyEditor) {
        m_studyEditor = new CaseStudyEditor(centre(), feedback(), this);
        tend(*m_studyEditor);
    }
    return *m_studyEditor;
}

bool MatterRoom::canWrite(Verb verb) const
{
    return RecordRoom::canWrite(verb) && (verb != Verb::SaveAndNew || editor() == m_caseEditor);
}

void MatterRoom::edit(Id<Matter> id)
{
    if (takeUp(Subject::Matter, id.value))
        return;
    caseEditor().load(centre().matters().get(id));
    showEditor(*m_caseEditor);
}

void MatterRoom::editStudy(Id<CaseStudy> id)
{
    if (takeUp(Subject::CaseStudy, id.value))
        return;
    studyEditor().load(centre().caseStudies().get(id));
    showEditor(*m_studyEditor);
}

EditorPage* MatterRoom::editorFor(const Draft& draft)
{
    if (draft.kind == codeOf(Subject::Matter))
        return &caseEditor();
    return draft.kind == codeOf(Subject::CaseStudy) ? &studyEditor() : nullptr;
}

/// Back to the page of the case, or to the list where it is not registered.
void MatterRoom::showWritten(const EditorPage& closed)
{
    const Id<Matter> id = &closed == m_studyEditor ? m_studyEditor->matter() : Id<Matter>{closed.row()};
    if (id && centre().matters().exists(id))
        showPage(id);
    else
        showFirst();
}

} // namespace musubi::ui
