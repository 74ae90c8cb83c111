#include "ui/shell/writing_room.h"

#include "core/centre.h"
#include "ui/common/attempt.h"
#include "ui/common/editor_page.h"
#include "ui/shell/writing.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

WritingRoom::WritingRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void WritingRoom::tend(EditorPage& editor)
{
    m_editors << &editor;
    m_stack->addWidget(&editor);
    connect(&editor, &EditorPage::closeAsked, this, [this] { attempt(feedback(), [this] { closeEditor(); }); });
    connect(&editor, &EditorPage::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
    connect(&editor, &EditorPage::moved, this, &WritingRoom::counted);
    connect(&editor, &EditorPage::saved, this, [this] { Q_EMIT moved(); });
    connect(&editor, &EditorPage::drafted, this, &WritingRoom::drafted);
}

bool WritingRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool WritingRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

QString WritingRoom::status() const
{
    return !isEditing() ? readStatus() : m_editor->isDirty() ? tr("Being written") : QString();
}

bool WritingRoom::leave()
{
    return !isEditing() || ui::putAside(*m_editor, feedback(), this);
}

void WritingRoom::showEditor(EditorPage& editor)
{
    m_editor = &editor;
    m_asked.reset();
    m_stack->setCurrentWidget(&editor);
    editor.begin();
    Q_EMIT moved();
}

void WritingRoom::open(const Place& place)
{
    if (const auto draft = askedDraft(place.mode))
        resume(*draft);
    else
        openPlace(place);
    if (isEditing() && !m_editor->row())
        m_asked = place; // what it begins with
    Q_EMIT moved();
}

Place WritingRoom::place() const
{
    if (!isEditing())
        return readPlace();
    if (m_editor->draft())
        return {key(), m_editor->row(), draftMode(m_editor->draft())};
    return m_asked && !m_editor->row() ? *m_asked : writtenPlace();
}

Place WritingRoom::newPlace() const
{
    return {key(), 0, u"new"_s};
}

Place WritingRoom::writtenPlace() const
{
    return m_editor->row() ? Place{key(), m_editor->row(), u"edit"_s} : newPlace();
}

bool WritingRoom::takeUp(Subject subject, qint64 row, const std::function<bool(const Draft&)>& fits)
{
    return takeUpDraft(centre(), feedback(), QString(codeOf(subject)), row, [this](Id<Draft> draft) { resume(draft); }, fits);
}

void WritingRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    for (EditorPage* open : std::as_const(m_editors))
        if (id && open->draft() == id) {
            showEditor(*open); // still as it was left
            return;
        }
    if (kept && resumeOver(*kept))
        return;
    if (EditorPage* editor = kept ? editorFor(kept->draft) : nullptr) {
        editor->resume(*kept);
        showEditor(*editor);
        return;
    }
    showFirst();
    sayDraftGone(feedback());
}

void WritingRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        sayThrownAway(centre(), feedback(), *thrown, [this, row = thrown->row.value_or(0)](Id<Draft> draft) { go({key(), row, draftMode(draft)}); });
}

void WritingRoom::closeEditor()
{
    if (!leave())
        return;
    showWritten(*m_editor);
    Q_EMIT moved();
    Q_EMIT counted();
}

bool WritingRoom::can(Verb verb) const
{
    if (!isEditing())
        return canRead(verb);
    return verb == Verb::Close || (!centre().isReadOnly() && canWrite(verb));
}

bool WritingRoom::canWrite(Verb verb) const
{
    return verb == Verb::Save || verb == Verb::SaveAndClose || verb == Verb::SaveAndNew || verb == Verb::NextProblem;
}

void WritingRoom::perform(Verb verb)
{
    if (!isEditing() || verb == Verb::New)
        performRead(verb);
    else
        performWrite(verb);
}

void WritingRoom::performWrite(Verb verb)
{
    switch (verb) {
    case Verb::Save: m_editor->save(); break;
    case Verb::SaveAndClose:
        if (m_editor->save())
            closeEditor();
        break;
    case Verb::SaveAndNew:
        if (m_editor->save())
            go(newPlace());
        break;
    case Verb::Close: closeEditor(); break;
    case Verb::NextProblem: m_editor->nextProblem(); break;
    default: break;
    }
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void WritingRoom::speakAnew()
{
    retranslate();
    const bool editing = isEditing();
    QList<EditorPage*> gone;
    for (EditorPage* open : std::as_const(m_editors))
        if (open->putAside()) // else it goes on in the words it has: nothing of it may be lost
            gone << open;
    if (editing && !gone.contains(m_editor))
        return;
    const Place here = place();
    m_editor = nullptr;
    for (EditorPage* open : std::as_const(gone)) {
        m_editors.removeOne(open);
        delete open;
    }
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

void WritingRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &WritingRoom::speakAnew, Qt::QueuedConnection); // the forms are hearing of it too
}

} // namespace musubi::ui
