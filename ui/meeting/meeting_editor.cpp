#include "ui/meeting/meeting_editor.h"

#include "core/japan/working_days.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/meeting_rows.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLength = 120; // minutes
constexpr int longestLength = 14 * 24 * 60;

DayContext meetingDays(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

QSpinBox* numberBox(int from, int to, const QString& suffix, int width)
{
    auto* box = new QSpinBox;
    box->setRange(from, to);
    box->setSuffix(suffix);
    box->setMinimumWidth(theme().px(width));
    return box;
}

} // namespace

MeetingEditor::MeetingEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Meetings"), tr("New meeting"), tr("Convene the meeting"), QString()}, Subject::Meeting, parent)
{
    makeWhat();
    makeWhen();
    makePeople();
    makeCourse();
    keepSideForAlike();
    ready();
}

MeetingEditor::~MeetingEditor()
{
    keepLast();
}

void MeetingEditor::resume(const KeptDraft& draft)
{
    RecordEditor::resume(draft);
    const QJsonObject dates = draft.draft.content.value("dates"_L1).toObject();
    for (const auto& [name, edit] : m_dates)
        if (const QString typed = dates.value(name).toString(); !typed.isEmpty())
            edit->setText(typed);
}

bool MeetingEditor::isDirty() const
{
    return RecordEditor::isDirty() || std::any_of(m_dates.begin(), m_dates.end(), [](const auto& date) { return !date.second->complaint().isEmpty(); });
}

std::optional<Draft> MeetingEditor::written() const
{
    auto draft = RecordEditor::written();
    QJsonObject dates;
    for (const auto& [name, edit] : m_dates)
        if (!edit->complaint().isEmpty())
            dates.insert(name, edit->text());
    if (draft && !dates.isEmpty())
        draft->content.insert("dates"_L1, dates);
    return draft;
}

void MeetingEditor::makeWhat()
{
    auto* group = new FormGroup(1, tr("Meeting"));
    auto* theme = lineField(0);
    auto* kind = termBox(centre().vocabulary(), MeetingKindList::name, false);
    auto* round = numberBox(0, 999, {}, 92);
    round->setAccessibleName(tr("Number in its series"));
    round->setPrefix(tr("no. "));
    round->setSpecialValueText(tr("no series"));
    auto* aim = textField(60);
    auto* matters = new MeetingMattersField(centre(), feedback());
    auto* lead = staffBox(centre());
    form().bind("theme"_L1, theme, &Meeting::theme);
    bindTerm(form(), "meeting_kind"_L1, kind, &Meeting::kind);
    form().bind("round"_L1, round, &Meeting::round);
    form().bind("aim"_L1, aim, &Meeting::aim);
    form().bind("meeting_matter"_L1, matters, &Meeting::matters);
    bindStaff(form(), "lead"_L1, lead, &Meeting::lead);
    group->addRow(tr("Theme"), {theme}, FormGroup::Need::Required);
    group->addRow(tr("Kind"), {kind, round}, FormGroup::Need::Required);
    group->addRow(tr("Aim"), {aim});
    group->addRow(tr("Cases"), {matters});
    group->addRow(tr("Lead"), {lead});
    area().addGroup(group);
}

/// A length instead of an end: it stays when the meeting moves.
void MeetingEditor::makeWhen()
{
    auto* group = new FormGroup(2, tr("When and where"));
    m_start = new DateEdit(DateEdit::Kind::DateTime, meetingDays(centre()));
    auto* length = numberBox(5, longestLength, tr(" minutes"), 116);
    length->setSingleStep(15);
    auto* venue = lineField(280);
    auto* online = lineField(0, tr("https://…; empty where nobody takes part by video"));
    online->setAccessibleName(tr("By video"));
    auto* isPublic = new QCheckBox(tr("Open to the public"));
    isPublic->setAccessibleName(isPublic->text());
    form().bind("starts_at"_L1, m_start, &Meeting::start);
    form().add("ends_at"_L1, length,
        [length](const Meeting& m) { length->setValue(m.start && m.end ? static_cast<int>(m.start->secsTo(*m.end) / 60) : usualLength); },
        [length](Meeting& m) { m.end = m.start ? std::optional(m.start->addSecs(qint64(length->value()) * 60)) : std::nullopt; });
    connect(length, &QSpinBox::valueChanged, this, [this] { form().changed(); });
    form().bind("venue"_L1, venue, &Meeting::venue);
    form().bind("online_address"_L1, online, &Meeting::onlineAddress);
    form().bind("is_public"_L1, isPublic, &Meeting::isPublic);
    m_dates << std::pair("starts_at"_L1, m_start);
    group->addRow(tr("Begins"), {m_start});
    group->addRow(tr("Length"), {length});
    group->addRow(tr("Venue"), {venue, isPublic});
    group->addRow(tr("By video"), {online});
    area().addGroup(group);
}

void MeetingEditor::makePeople()
{
    auto* group = new FormGroup(3, tr("Participants"));
    auto* participants = new ParticipantField(centre(), feedback());
    auto* fromPublic = numberBox(0, 99, {}, 108);
    fromPublic->setPrefix(tr("public "));
    auto* fromPrivate = numberBox(0, 99, {}, 108);
    fromPrivate->setPrefix(tr("private "));
    fromPrivate->setAccessibleName(tr("At least from the private side"));
    auto* answerBy = new DateEdit(DateEdit::Kind::Date, meetingDays(centre()));
    auto* chair = lineField(200);
    auto* facilitator = lineField(200);
    auto* recorder = lineField(200);
    form().bind("meeting_participant"_L1, participants, &Meeting::participants);
    form().bind("from_public"_L1, fromPublic, &Meeting::fromPublic);
    form().bind("from_private"_L1, fromPrivate, &Meeting::fromPrivate);
    form().bind("answer_by"_L1, answerBy, &Meeting::answerBy);
    form().bind("chair"_L1, chair, &Meeting::chair);
    form().bind("facilitator"_L1, facilitator, &Meeting::facilitator);
    form().bind("recorder"_L1, recorder, &Meeting::recorder);
    m_dates << std::pair("answer_by"_L1, answerBy);
    group->addRow(tr("Participants"), {participants});
    group->addRow(tr("Enough with"), {fromPublic, fromPrivate});
    group->addRow(tr("Answers by"), {answerBy});
    group->addRow(tr("Chair"), {chair});
    group->addRow(tr("Facilitator"), {facilitator});
    group->addRow(tr("Recorder"), {recorder});
    area().addGroup(group);
}

void MeetingEditor::makeCourse()
{
    auto* group = new FormGroup(4, tr("Agenda and preparation"));
    auto* agenda = new AgendaField;
    auto* preparation = new PreparationField(centre(), [this] { return m_start->date(); });
    auto* note = textField(60);
    form().bind("meeting_agenda"_L1, agenda, &Meeting::agenda);
    form().bind("meeting_preparation"_L1, preparation, &Meeting::preparation);
    form().bind("note"_L1, note, &Meeting::note);
    group->addRow(tr("Agenda"), {agenda});
    group->addRow(tr("Preparation"), {preparation});
    group->addRow(tr("Note"), {note});
    area().addGroup(group);
}

Problems MeetingEditor::problemsOf(const Meeting& value, Id<Meeting> id) const
{
    Problems problems = check(value, centre().officeCalendar());
    if (m_start->date() && !m_start->hasTime()) // midnight is no time for a meeting
        problems << Problem{"starts_at"_L1, Rule::Required};
    if (const auto before = find(id); before && isAhead(value.status) && (value.start != before->value.start || value.end != before->value.end) && needsReason(before->value, value))
        problems << Problem{"starts_at"_L1, Rule::TimeRefused};
    return problems;
}

QString MeetingEditor::nameOf(const Meeting& value) const
{
    return text::meetingNumber(centre(), value.fiscalYear, value.sequence) + u' ' + value.theme;
}

QString MeetingEditor::titleOf(const Meeting& value) const
{
    return value.theme.trimmed();
}

std::optional<Stored<Meeting>> MeetingEditor::find(Id<Meeting> id) const
{
    return centre().meetings().exists(id) ? std::optional(centre().meetings().get(id)) : std::nullopt;
}

/// The preparation follows the day that is written here.
Meeting MeetingEditor::withFollowing(Meeting meeting) const
{
    const auto day = meeting.start ? std::optional(meeting.start->date()) : std::nullopt;
    meeting.preparation = withMoved(meeting.preparation, movedSteps(meeting.preparation, day, centre().officeCalendar(), centre().today()));
    return meeting;
}

Stored<Meeting> MeetingEditor::enter(const Meeting& value)
{
    Meeting fresh = withFollowing(value);
    if (!fresh.convenedOn.isValid()) // one that goes on from a meeting in the trash
        fresh.convenedOn = centre().today();
    return centre().meetings().convene(fresh);
}

bool MeetingEditor::save()
{
    commitPreedit();
    m_timeReason.clear();
    const Meeting value = form().value();
    const auto before = row() ? find({row()}) : std::nullopt;
    const bool moved = before && value.start && value.end && isAhead(before->value.status) && (value.start != before->value.start || value.end != before->value.end);
    if (moved && !blocks(problemsOf(value, before->id)) && !form().hasUnreadable()) {
        MeetingTime time{value.start, value.end, {}};
        if (!confirmTime(centre(), *before, time, this))
            return false;
        m_timeReason = time.reason;
    }
    return RecordEditor<Meeting>::save();
}

Stored<Meeting> MeetingEditor::change(const Stored<Meeting>& before, const Meeting& after)
{
    Meeting kept = withFollowing(after);
    if (!m_timeReason.isEmpty())
        kept.statusReason = m_timeReason;
    return centre().meetings().edit(before, kept);
}

} // namespace musubi::ui
