#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/consultation_room.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

ConsultationEditor& ConsultationRoom::editorFor(ContactForm form)
{
    auto& made = m_editors[form == ContactForm::Enquiry];
    if (!made) {
        made = new ConsultationEditor(centre(), feedback(), form, this);
        tend(*made);
        connect(made, &ConsultationEditor::saveAndNextAsked, this, &ConsultationRoom::takeNext);
        connect(made, &ConsultationEditor::fullAsked, this, [this] { attempt(feedback(), [this] { writeInFull(); }); });
        connect(made, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *made;
}

EditorPage* ConsultationRoom::editorFor(const Draft& draft)
{
    return draft.kind == consultationDraftKind ? &editorFor(consultationDraft(draft).value.form) : nullptr;
}

ConsultationEditor& ConsultationRoom::written() const
{
    return *static_cast<ConsultationEditor*>(editor());
}

bool ConsultationRoom::canWrite(Verb verb) const
{
    return verb == Verb::TakeCaller || (verb == Verb::Beside && written().hasSide()) || RecordRoom::canWrite(verb);
}

void ConsultationRoom::performWrite(Verb verb)
{
    switch (verb) {
    case Verb::SaveAndNew: takeNext(); break;
    case Verb::TakeCaller:
        if (!written().takeFirstCaller())
            feedback().noted(tr("Nobody on file fits what is written so far."));
        break;
    case Verb::Beside: written().toggleSide(); break;
    default: RecordRoom::performWrite(verb);
    }
}

void ConsultationRoom::startNew(const Consultation& from)
{
    ConsultationEditor& editor = editorFor(from.form);
    editor.startNew(from);
    showEditor(editor);
}

/// What was written of the 問合せ goes on in the large form; its own draft is done with.
void ConsultationRoom::writeInFull()
{
    Consultation c = written().value();
    written().discard();
    c.form = ContactForm::Consultation;
    const Consultation begun{.receivedAt = c.receivedAt, .channel = c.channel, .staff = c.staff};
    ConsultationEditor& full = editorFor(ContactForm::Consultation);
    full.startNew(begun);
    full.write(c);
    showEditor(full);
}

void ConsultationRoom::edit(Id<Consultation> id)
{
    const auto row = centre().consultations().get(id);
    if (takeUp(Subject::Consultation, id.value))
        return;
    ConsultationEditor& editor = editorFor(row.value.form);
    editor.load(row);
    showEditor(editor);
}

void ConsultationRoom::showWritten(const EditorPage& closed)
{
    showFirst();
    if (closed.row())
        attempt(feedback(), [&] { m_list->select({closed.row()}); });
    showCurrent();
}

/// Keeps what stays the same from call to call: channel, date, coordinator.
void ConsultationRoom::takeNext()
{
    if (!written().save())
        return;
    const Consultation last = written().value();
    startNew({.form = last.form, .receivedAt = last.receivedAt, .channel = last.channel, .staff = last.staff});
}

} // namespace musubi::ui
