#include "core/centre.h"
#include "core/insight/convening.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/meeting/meeting_list.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_room.h"
#include "ui/meeting/minutes_editor.h"

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

MeetingEditor& MeetingRoom::factsEditor()
{
    if (!m_facts)
        tend(*(m_facts = new MeetingEditor(centre(), feedback(), this)));
    return *m_facts;
}

MinutesEditor& MeetingRoom::minutesEditor()
{
    if (!m_minutes)
        tend(*(m_minutes = new MinutesEditor(centre(), feedback(), this)));
    return *m_minutes;
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
    factsEditor().startNew(from);
    showEditor(*m_facts);
}

void MeetingRoom::edit(Id<Meeting> id, bool minutes)
{
    if (takeUp(Subject::Meeting, id.value, [minutes](const Draft& draft) { return MinutesEditor::wrote(draft) == minutes; }))
        return;
    const auto row = centre().meetings().get(id);
    if (minutes) {
        minutesEditor().load(row);
        showEditor(*m_minutes);
    } else {
        factsEditor().load(row);
        showEditor(*m_facts);
    }
}

EditorPage* MeetingRoom::editorFor(const Draft& draft)
{
    if (draft.kind != codeOf(Subject::Meeting))
        return nullptr;
    return MinutesEditor::wrote(draft) ? static_cast<EditorPage*>(&minutesEditor()) : &factsEditor();
}

Place MeetingRoom::writtenPlace() const
{
    return editor() == m_minutes ? Place{key(), editor()->row(), u"minutes"_s} : RecordRoom::writtenPlace();
}

/// Back to the page of the meeting, or to the list where it is not convened.
void MeetingRoom::showWritten(const EditorPage& closed)
{
    const Id<Meeting> id{closed.row()};
    if (id && centre().meetings().exists(id))
        showPage(id);
    else
        showFirst();
}

} // namespace musubi::ui
