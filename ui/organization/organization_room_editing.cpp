#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/organization/organization_editor.h"
#include "ui/organization/organization_list.h"
#include "ui/organization/organization_room.h"
#include "ui/person/person_editor.h"
#include "ui/person/person_list.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

OrganizationEditor& OrganizationRoom::organizationEditor()
{
    if (!m_bodyEditor) {
        m_bodyEditor = new OrganizationEditor(centre(), feedback(), this);
        tend(*m_bodyEditor);
        connect(m_bodyEditor, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *m_bodyEditor;
}

PersonEditor& OrganizationRoom::personEditor()
{
    if (!m_personEditor) {
        m_personEditor = new PersonEditor(centre(), feedback(), this);
        tend(*m_personEditor);
        connect(m_personEditor, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, u"person"_s}); });
    }
    return *m_personEditor;
}

EditorPage* OrganizationRoom::editorFor(const Draft& draft)
{
    if (draft.kind == codeOf(Subject::Person))
        return &personEditor();
    return draft.kind == codeOf(Subject::Organization) ? &organizationEditor() : nullptr;
}

Place OrganizationRoom::newPlace() const
{
    return {key(), 0, editor() == m_personEditor ? u"new_person"_s : u"new"_s};
}

Place OrganizationRoom::writtenPlace() const
{
    const bool ofPerson = editor() == m_personEditor;
    return editor()->row() ? Place{key(), editor()->row(), ofPerson ? u"edit_person"_s : u"edit"_s} : newPlace();
}

void OrganizationRoom::edit(Book book, qint64 id)
{
    if (takeUp(book == Book::People ? Subject::Person : Subject::Organization, id))
        return;
    if (book == Book::People) {
        personEditor().load(centre().people().get({id}));
        showEditor(*m_personEditor);
    } else {
        organizationEditor().load(centre().organizations().get({id}));
        showEditor(*m_bodyEditor);
    }
}

/// To the book in which the record stands.
void OrganizationRoom::showWritten(const EditorPage& closed)
{
    showBook(&closed == m_personEditor ? Book::People : Book::Organizations);
    if (closed.row())
        attempt(feedback(), [&] { list().select(closed.row()); });
    showFirst();
}

} // namespace musubi::ui
