#include "core/centre.h"
#include "core/insight/convening.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/meeting/meeting_list.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_room.h"
#include "ui/meeting/minutes_editor.h"
#include "ui/shell/writing.h"
#include "ui/text/record_wording.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ofMatterMode("of_matter");
constexpr QLatin1StringView reviewMode("review"); // 見直し会議 of a project
constexpr QLatin1StringView ofConsultationsMode("of_consultations:");
constexpr int usualMeetingMinutes = 120;

} // namespace

QString conveneOfMatter()
{
    return ofMatterMode;
}

QString conveneReview()
{
    return reviewMode;
}

QString conveneOfConsultations(const QList<Id<Consultation>>& consultations)
{
    QStringList numbers;
    for (const auto id : consultations)
        numbers << QString::number(id.value);
    return ofConsultationsMode + numbers.join(u',');
}

void MeetingRoom::tend(BookEditor* editor)
{
    m_stack->addWidget(editor);
    connect(editor, &BookEditor::closeAsked, this, &MeetingRoom::closeEditor);
    connect(editor, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
    connect(editor, &BookEditor::moved, this, &MeetingRoom::counted);
    connect(editor, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
    connect(editor, &BookEditor::drafted, this, &MeetingRoom::drafted);
}

MeetingEditor& MeetingRoom::editor()
{
    if (!m_facts)
        tend(m_facts = new MeetingEditor(centre(), feedback(), this));
    return *m_facts;
}

MinutesEditor& MeetingRoom::minutesEditor()
{
    if (!m_minutes)
        tend(m_minutes = new MinutesEditor(centre(), feedback(), this));
    return *m_minutes;
}

bool MeetingRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool MeetingRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool MeetingRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void MeetingRoom::showEditor(BookEditor* editor)
{
    m_editor = editor;
    m_stack->setCurrentWidget(editor);
    editor->begin();
    Q_EMIT moved();
}

/// False where the place asks for nothing that is written.
bool MeetingRoom::openWriting(const Place& place)
{
    const auto lead = centre().journal().seat().staff;
    if (const auto time = askedTime(place.mode)) {
        Meeting meeting = meetingFor(centre(), lead);
        meeting.start = time->begin;
        meeting.end = time->end.value_or(time->begin.addSecs(60 * usualMeetingMinutes));
        convene(meeting);
    } else if (place.mode == "new"_L1) {
        convene(meetingFor(centre(), lead));
    } else if (place.mode == ofMatterMode && place.row) {
        convene(meetingFor(centre(), centre().matters().get({place.row}), lead));
    } else if (place.mode == reviewMode && place.row) {
        convene(reviewMeetingFor(centre(), centre().projects().get({place.row}), lead));
    } else if (place.mode.startsWith(ofConsultationsMode)) {
        QList<Id<Consultation>> consultations;
        for (const QString& number : place.mode.mid(ofConsultationsMode.size()).split(u',', Qt::SkipEmptyParts))
            consultations << Id<Consultation>{number.toLongLong()};
        convene(meetingFor(centre(), consultations, lead));
    } else if (place.mode == "next"_L1 && place.row) {
        convene(meetingAfter(centre(), centre().meetings().get({place.row})));
    } else if ((place.mode == "edit"_L1 || place.mode == "minutes"_L1) && place.row) {
        edit({place.row}, place.mode == "minutes"_L1);
    } else {
        return false;
    }
    return true;
}

void MeetingRoom::convene(const Meeting& from)
{
    editor().startNew(from);
    showEditor(m_facts);
}

/// What this seat had written of the meeting and not saved is taken up again.
void MeetingRoom::edit(Id<Meeting> id, bool minutes)
{
    for (const KeptDraft& kept : centre().drafts().ofThisSeat())
        if (kept.draft.kind == codeOf(Subject::Meeting) && kept.draft.row == id.value && MinutesEditor::wrote(kept.draft) == minutes) {
            resume(kept.id);
            feedback().noted(tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept.at)));
            return;
        }
    const auto row = centre().meetings().get(id);
    if (minutes) {
        minutesEditor().load(row);
        showEditor(m_minutes);
    } else {
        editor().load(row);
        showEditor(m_facts);
    }
}

void MeetingRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    for (BookEditor* open : QList<BookEditor*>{m_facts, m_minutes})
        if (open && open->draft() == id) {
            showEditor(open); // still as it was left
            return;
        }
    if (!kept || kept->draft.kind != codeOf(Subject::Meeting)) {
        showList();
        feedback().noted(tr("This draft is not there any more."));
        return;
    }
    BookEditor& wanted = MinutesEditor::wrote(kept->draft) ? static_cast<BookEditor&>(minutesEditor()) : editor();
    wanted.resume(*kept);
    showEditor(&wanted);
}

void MeetingRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        feedback().done(tr("The draft was thrown away."), [this, draft = *thrown] { resume(centre().drafts().keep(draft)); });
}

/// Back to the page of the meeting, or to the list where it is not convened.
void MeetingRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Meeting> id{m_editor->row()};
    if (id && centre().meetings().exists(id))
        showPage(id);
    else
        showList();
    Q_EMIT moved();
    Q_EMIT counted();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void MeetingRoom::speakAnew()
{
    const bool editing = isEditing();
    const Place here = place();
    for (BookEditor* open : QList<BookEditor*>{m_facts, m_minutes})
        if (open)
            open->putAside();
    m_editor = nullptr;
    delete std::exchange(m_facts, nullptr);
    delete std::exchange(m_minutes, nullptr);
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

} // namespace musubi::ui
