#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/consultation_room.h"
#include "ui/shell/writing.h"

#include <QEvent>
#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ConsultationEditor& ConsultationRoom::editor(ContactForm form)
{
    ConsultationEditor*& made = m_editors[form == ContactForm::Enquiry];
    if (!made) {
        made = new ConsultationEditor(centre(), feedback(), form, this);
        m_stack->addWidget(made);
        connect(made, &ConsultationEditor::closeAsked, this, &ConsultationRoom::closeEditor);
        connect(made, &ConsultationEditor::saveAndNextAsked, this, &ConsultationRoom::takeNext);
        connect(made, &ConsultationEditor::fullAsked, this, [this] { attempt(feedback(), [this] { writeInFull(); }); });
        connect(made, &ConsultationEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
        connect(made, &ConsultationEditor::consultationAsked, this, [this](qint64 id) { go({key(), id, {}}); });
        connect(made, &ConsultationEditor::moved, this, &ConsultationRoom::counted);
        connect(made, &ConsultationEditor::saved, this, [this] { Q_EMIT moved(); });
        connect(made, &ConsultationEditor::drafted, this, &ConsultationRoom::drafted);
    }
    m_editor = made;
    return *made;
}

bool ConsultationRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool ConsultationRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool ConsultationRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void ConsultationRoom::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin();
    Q_EMIT moved();
}

void ConsultationRoom::startNew(const Consultation& from)
{
    editor(from.form).startNew(from);
    showEditor();
}

/// What was written of the 問合せ goes on in the large form; its own draft is done with.
void ConsultationRoom::writeInFull()
{
    Consultation c = m_editor->value();
    m_editor->discard();
    c.form = ContactForm::Consultation;
    const Consultation begun{.receivedAt = c.receivedAt, .channel = c.channel, .staff = c.staff};
    editor(ContactForm::Consultation).startNew(begun);
    m_editor->write(c);
    showEditor();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void ConsultationRoom::speakAnew()
{
    const bool editing = isEditing();
    const Place here = place();
    for (ConsultationEditor*& made : m_editors)
        if (made) {
            made->putAside();
            delete std::exchange(made, nullptr);
        }
    m_editor = nullptr;
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

void ConsultationRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ConsultationRoom::speakAnew, Qt::QueuedConnection); // the forms are hearing of it too
}

/// What this seat had written of the record and not saved is taken up again.
void ConsultationRoom::edit(Id<Consultation> id)
{
    const auto row = centre().consultations().get(id);
    if (takeUpDraft(centre(), feedback(), QString(consultationDraftKind), id.value, [this](Id<Draft> draft) { resume(draft); }))
        return;
    editor(row.value.form).load(row);
    showEditor();
}

void ConsultationRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(); // still as it was left
    } else if (kept && kept->draft.kind == consultationDraftKind) {
        editor(consultationDraft(kept->draft).value.form).resume(*kept);
        showEditor();
    } else {
        m_stack->setCurrentIndex(0);
        sayDraftGone(feedback());
    }
}

void ConsultationRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        sayThrownAway(centre(), feedback(), *thrown, [this](Id<Draft> draft) { resume(draft); });
}

void ConsultationRoom::closeEditor()
{
    if (!leave())
        return;
    const auto row = m_editor->row();
    m_stack->setCurrentIndex(0);
    if (row)
        attempt(feedback(), [&] { m_list->select(row); });
    m_list->focusRows();
    showCurrent();
}

/// Keeps what stays the same from call to call: channel, date, coordinator.
void ConsultationRoom::takeNext()
{
    if (!m_editor->save())
        return;
    const Consultation last = m_editor->value();
    startNew({.form = last.form, .receivedAt = last.receivedAt, .channel = last.channel, .staff = last.staff});
}

} // namespace musubi::ui
