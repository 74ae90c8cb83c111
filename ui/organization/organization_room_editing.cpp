#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/organization/organization_editor.h"
#include "ui/organization/organization_list.h"
#include "ui/organization/organization_room.h"
#include "ui/person/person_editor.h"
#include "ui/person/person_list.h"
#include "ui/shell/writing.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString draftKindOf(Book book)
{
    return QString(codeOf(book == Book::People ? Subject::Person : Subject::Organization));
}

} // namespace

OrganizationEditor& OrganizationRoom::organizationEditor()
{
    if (!m_bodyEditor) {
        m_bodyEditor = new OrganizationEditor(centre(), feedback(), this);
        adopt(*m_bodyEditor);
        connect(m_bodyEditor, &BookEditor::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *m_bodyEditor;
}

PersonEditor& OrganizationRoom::personEditor()
{
    if (!m_personEditor) {
        m_personEditor = new PersonEditor(centre(), feedback(), this);
        adopt(*m_personEditor);
        connect(m_personEditor, &BookEditor::recordAsked, this, [this](qint64 id) { go({key(), id, u"person"_s}); });
    }
    return *m_personEditor;
}

void OrganizationRoom::adopt(BookEditor& editor)
{
    m_stack->addWidget(&editor);
    connect(&editor, &BookEditor::closeAsked, this, &OrganizationRoom::closeEditor);
    connect(&editor, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
    connect(&editor, &BookEditor::moved, this, &OrganizationRoom::counted);
    connect(&editor, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
    connect(&editor, &BookEditor::drafted, this, &OrganizationRoom::drafted);
}

bool OrganizationRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool OrganizationRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool OrganizationRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void OrganizationRoom::showEditor(BookEditor& editor)
{
    m_editor = &editor;
    m_stack->setCurrentWidget(&editor);
    editor.begin();
    Q_EMIT moved();
}

/// What this seat had written of the record and not saved is taken up again.
void OrganizationRoom::edit(Book book, qint64 id)
{
    if (takeUpDraft(centre(), feedback(), draftKindOf(book), id, [this](Id<Draft> draft) { resume(draft); }))
        return;
    if (book == Book::People) {
        personEditor().load(centre().people().get({id}));
        showEditor(*m_personEditor);
    } else {
        organizationEditor().load(centre().organizations().get({id}));
        showEditor(*m_bodyEditor);
    }
}

void OrganizationRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(*m_editor); // still as it was left
    } else if (kept && kept->draft.kind == draftKindOf(Book::People)) {
        personEditor().resume(*kept);
        showEditor(*m_personEditor);
    } else if (kept && kept->draft.kind == draftKindOf(Book::Organizations)) {
        organizationEditor().resume(*kept);
        showEditor(*m_bodyEditor);
    } else {
        m_stack->setCurrentIndex(0);
        sayDraftGone(feedback());
    }
}

void OrganizationRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        sayThrownAway(centre(), feedback(), *thrown, [this](Id<Draft> draft) { resume(draft); });
}

void OrganizationRoom::closeEditor()
{
    if (!leave())
        return;
    const qint64 row = m_editor->row();
    m_stack->setCurrentIndex(0);
    showBook(m_editor == m_personEditor ? Book::People : Book::Organizations);
    if (row)
        attempt(feedback(), [&] { list().select(row); });
    list().focusRows();
    showCurrent();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void OrganizationRoom::speakAnew()
{
    const bool editing = isEditing();
    const Place here = place();
    for (BookEditor* made : {static_cast<BookEditor*>(m_bodyEditor), static_cast<BookEditor*>(m_personEditor)})
        if (made) {
            made->putAside();
            delete made;
        }
    m_bodyEditor = nullptr;
    m_personEditor = nullptr;
    m_editor = nullptr;
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

} // namespace musubi::ui
