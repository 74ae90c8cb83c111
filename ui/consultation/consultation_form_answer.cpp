#include "core/centre.h"
#include "core/japan/working_days.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/common/form_group.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/common/entry_fields.h"
#include "ui/consultation/counterpart_field.h"
#include "ui/text/record_wording.h"

#include <QDropEvent>
#include <QMimeData>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ConsultationEditor::makeTopics(FormArea& area)
{
    const Vocabulary& words = m_centre.vocabulary();
    auto* group = new FormGroup(5, tr("Topics"));
    auto* fields = termField(words, FieldList::name, tr("Fields"), true);
    auto* goals = termField(words, GoalList::name, tr("SDGs"), false);
    auto* areas = termField(words, AreaList::name, tr("Area"), false);
    m_form.bind("fields"_L1, fields, &Consultation::fields);
    m_form.bind("goals"_L1, goals, &Consultation::goals);
    m_form.bind("areas"_L1, areas, &Consultation::areas);
    auto* partners = new CounterpartField(m_centre);
    m_form.add("counterparts"_L1, partners, [=](const Consultation& c) { partners->setValue(c.counterparts); },
        [=](Consultation& c) { c.counterparts = partners->value(); });
    connect(partners, &CounterpartField::valueChanged, this, [this] { m_form.changed(); });
    addTopicRow(*group);
    group->addRow(tr("Fields"), {fields});
    group->addRow(tr("SDGs"), {goals});
    group->addRow(tr("Area"), {areas});
    group->addRow(tr("Partners in mind"), {partners});
    area.addGroup(group);
}

void ConsultationEditor::addTopicRow(FormGroup& group)
{
    m_topics = termField(m_centre.vocabulary(), TopicList::name, tr("Topics"), true);
    m_form.bind("topics"_L1, m_topics, &Consultation::topics);
    m_topicHint = group.addRow(tr("Topics"), {m_topics}, FormGroup::Need::Required);
    connect(m_topicHint, &FieldHint::remedyChosen, this, [this] {
        if (const Marks marks = m_topics->value(); !marks.isEmpty())
            m_topics->makeMain(marks.first().code);
        m_topics->setFocus();
    });
}

QSpinBox* ConsultationEditor::minutesBox()
{
    auto* minutes = new QSpinBox;
    minutes->setRange(0, 14 * 24 * 60);
    minutes->setSpecialValueText(u"—"_s);
    minutes->setSuffix(tr(" min"));
    minutes->setAccessibleName(tr("Minutes"));
    m_form.bind("minutes"_L1, minutes, &Consultation::minutes);
    return minutes;
}

/// 問合せ: channel, kind, topic, one line, minutes (DOMAIN §2).
void ConsultationEditor::makeLightForm(FormArea& area)
{
    auto* reception = new FormGroup(1, tr("Reception"));
    addChannelRow(*reception);
    addReceivedRow(*reception);
    area.addGroup(reception);

    auto* group = new FormGroup(2, tr("Enquiry"));
    m_kind = termBox(m_centre.vocabulary(), KindList::name, true);
    bindTerm(m_form, "caller_kind"_L1, m_kind, &Consultation::callerKind);
    group->addRow(tr("Who asked"), {m_kind});
    addTopicRow(*group);
    auto* subject = lineField(0, tr("What was asked and answered, in one line"));
    m_form.bind("subject"_L1, subject, &Consultation::subject);
    group->addRow(tr("In one line"), {subject}, FormGroup::Need::Required);
    group->addRow(tr("Minutes"), {minutesBox()});
    auto* staff = staffBox(m_centre);
    bindStaff(m_form, "staff"_L1, staff, &Consultation::staff);
    group->addRow(tr("Coordinator"), {staff});
    area.addGroup(group);
}

void ConsultationEditor::makeAnswer(FormArea& area)
{
    auto* group = new FormGroup(6, tr("Answer"));
    auto* responses = termField(m_centre.vocabulary(), ResponseList::name, tr("Kinds of answer"), false);
    auto* response = textField(72);
    auto* information = textField(48);
    auto* companions = lineField(200, tr("Also present"));
    companions->setAccessibleName(tr("Also present"));
    auto* minutes = minutesBox();
    auto* staff = staffBox(m_centre);
    m_form.bind("responses"_L1, responses, &Consultation::responses);
    m_form.bind("response"_L1, response, &Consultation::response);
    m_form.bind("information_given"_L1, information, &Consultation::informationGiven);
    m_form.bind("companions"_L1, companions, &Consultation::companions);
    bindStaff(m_form, "staff"_L1, staff, &Consultation::staff);
    auto* status = new QComboBox;
    m_form.bind("status"_L1, status, &Consultation::status, [](CaseStatus s) { return text::statusName(s); });
    auto* reason = termBox(m_centre.vocabulary(), ClosingReasonList::name, true);
    reason->setAccessibleName(tr("Closed because"));
    reason->setItemText(0, tr("Closed because")); // asked for only where it is closed
    bindTerm(m_form, "closing_reason"_L1, reason, &Consultation::closingReason);
    group->addRow(tr("Kinds of answer"), {responses});
    group->addRow(tr("Answer"), {response});
    group->addRow(tr("Information"), {information});
    group->addRow(tr("Coordinator"), {staff, companions});
    group->addRow(tr("Minutes"), {minutes});
    group->addRow(tr("Status"), {status, reason});
    area.addGroup(group);
}

void ConsultationEditor::makeNext(FormArea& area)
{
    auto* group = new FormGroup(7, tr("Next"));
    auto* what = lineField(0);
    auto* due = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    auto* time = lineField(160, tr("after 15:00"));
    auto* who = staffBox(m_centre);
    who->setAccessibleName(tr("Who does it"));
    auto* outsider = lineField(140, tr("or somebody outside"));
    outsider->setAccessibleName(tr("Somebody outside who does it"));
    m_nextForm.bind("what"_L1, what, &Task::what);
    m_nextForm.bind("due_on"_L1, due, &Task::dueOn);
    m_nextForm.bind("due_time"_L1, time, &Task::dueTime);
    bindStaff(m_nextForm, "staff"_L1, who, &Task::staff);
    m_nextForm.bind("outsider"_L1, outsider, &Task::outsider);
    m_dates << std::pair("due_on"_L1, due);
    group->addRow(tr("To do"), {what});
    group->addRow(tr("Who does it"), {who, outsider});
    group->addRow(tr("Due"), {due});
    group->addRow(tr("Time"), {time});
    area.addGroup(group);
}

void ConsultationEditor::makeSharing(FormArea& area)
{
    auto* group = new FormGroup(8, tr("Sharing"));
    auto* scope = new Segments(tr("May be told to"));
    for (const auto& entry : Codes<SharingScope>::entries)
        scope->add(text::scopeName(entry.value), QString(entry.code));
    m_form.bind("sharing"_L1, scope, &Consultation::sharing);
    auto* consent = new QComboBox;
    consent->setAccessibleName(tr("Consent"));
    m_form.bind("consent"_L1, consent, &Consultation::consent, [](ConsentForm form) { return text::consentName(form); });
    auto* on = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    on->setRemedyOffered(false);
    m_form.bind("consent_on"_L1, on, &Consultation::consentOn);
    m_dates << std::pair("consent_on"_L1, on);
    auto* handover = textField(56);
    m_form.bind("handover"_L1, handover, &Consultation::handover);
    group->addRow(tr("Consent"), {scope, consent});
    group->addRow(tr("Consent on"), {on});
    group->addRow(tr("Handover note"), {handover});
    area.addGroup(group);
}

void ConsultationEditor::makeFiles(FormArea& area)
{
    auto* group = new FormGroup(9, tr("Files"));
    m_files = new AttachmentList(m_centre, m_feedback);
    connect(m_files, &AttachmentList::waitingChanged, this, &ConsultationEditor::edited);
    group->addRow(tr("Attached"), {m_files});
    area.addGroup(group);
}

void ConsultationEditor::refreshFiles()
{
    if (m_files)
        m_files->show(Id<Consultation>{row()});
}

/// A file dropped on a field is meant for the consultation, not for the field's text.
bool ConsultationEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter && AttachmentList::areFiles(*static_cast<QDragEnterEvent*>(event)->mimeData())) {
        event->ignore(); // the next one up is asked
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConsultationEditor::dragEnterEvent(QDragEnterEvent* event)
{
    if (AttachmentList::areFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void ConsultationEditor::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    m_files->take(*event->mimeData());
}

} // namespace musubi::ui
