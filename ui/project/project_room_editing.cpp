#include "core/centre.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/project/project_editor.h"
#include "ui/project/project_list.h"
#include "ui/project/project_page.h"
#include "ui/project/project_room.h"
#include "ui/shell/writing.h"
#include "ui/text/record_wording.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ProjectEditor& ProjectRoom::editor()
{
    if (!m_editor) {
        m_editor = new ProjectEditor(centre(), feedback(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &BookEditor::closeAsked, this, &ProjectRoom::closeEditor);
        connect(m_editor, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
        connect(m_editor, &BookEditor::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
        connect(m_editor, &BookEditor::moved, this, &ProjectRoom::counted);
        connect(m_editor, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
        connect(m_editor, &BookEditor::drafted, this, &ProjectRoom::drafted);
    }
    return *m_editor;
}

bool ProjectRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool ProjectRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool ProjectRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void ProjectRoom::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin();
    Q_EMIT moved();
}

/// What this seat had written of the project and not saved is taken up again.
void ProjectRoom::edit(Id<Project> id)
{
    for (const KeptDraft& kept : centre().drafts().ofThisSeat())
        if (kept.draft.kind == codeOf(Subject::Project) && kept.draft.row == id.value && PartDraft::partOf(kept.draft).isEmpty()) {
            resume(kept.id);
            feedback().noted(tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept.at)));
            return;
        }
    editor().load(centre().projects().get(id));
    showEditor();
}

void ProjectRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(); // still as it was left
    } else if (const QString part = kept ? PartDraft::partOf(kept->draft) : QString(); !part.isEmpty()) {
        resumePart(*kept, part);
    } else if (kept && kept->draft.kind == codeOf(Subject::Project)) {
        editor().resume(*kept);
        showEditor();
    } else {
        showList();
        feedback().noted(tr("This draft is not there any more."));
    }
}

/// A small form opens over the page once the page is there.
void ProjectRoom::resumePart(const KeptDraft& kept, const QString& part)
{
    const Id<Project> project{kept.draft.row.value_or(0)};
    if (!centre().projects().exists(project)) {
        centre().drafts().discard(kept.id);
        showList();
        feedback().noted(tr("The project of this draft is not there any more."));
        Q_EMIT drafted();
        return;
    }
    showPage(project);
    QMetaObject::invokeMethod(m_page, [this, part] { attempt(feedback(), [&] { m_page->resume(part); }); }, Qt::QueuedConnection);
}

void ProjectRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        feedback().done(tr("The draft was thrown away."), [this, draft = *thrown] { resume(centre().drafts().keep(draft)); });
}

/// Back to the page of the project, or to the list where it is not registered.
void ProjectRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Project> id{m_editor->row()};
    if (id && centre().projects().exists(id))
        showPage(id);
    else
        showList();
    Q_EMIT moved();
    Q_EMIT counted();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void ProjectRoom::speakAnew()
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
