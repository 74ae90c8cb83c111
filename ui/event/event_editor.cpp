#include "ui/event/event_editor.h"

#include "core/event/event_rules.h"
#include "core/japan/working_days.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/event/event_rows.h"
#include "ui/event/headcount_field.h"
#include "ui/text/event_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 120; // of an event whose end nobody wrote
constexpr int mostSeats = 99'999;
constexpr qsizetype shortestTitle = 3; // letters before others like it are looked for
constexpr qsizetype alikeOffered = 5;

DayContext eventDays(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

} // namespace

EventEditor::EventEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Events"), tr("New event"), tr("Register the event"), tr("Held before under a like name")}, Subject::Event, parent)
{
    makeWhat();
    makeSpeakers();
    makeParticipants();
    keepSideForAlike();
    ready();
}

EventEditor::~EventEditor()
{
    keepLast();
}

void EventEditor::startFresh(const Event& like)
{
    Event fresh = like;
    fresh.staff = centre().journal().seat().staff;
    m_proposedEnd = {};
    startNew(fresh);
}

QList<std::pair<QLatin1StringView, DateEdit*>> EventEditor::dates() const
{
    return {{"starts_at"_L1, m_start}, {"ends_at"_L1, m_end}};
}

void EventEditor::resume(const KeptDraft& draft)
{
    RecordEditor::resume(draft);
    const QJsonObject kept = draft.draft.content.value("dates"_L1).toObject();
    for (const auto& [name, edit] : dates())
        if (const QString typed = kept.value(name).toString(); !typed.isEmpty())
            edit->setText(typed);
}

bool EventEditor::isDirty() const
{
    const auto all = dates();
    return RecordEditor::isDirty() || std::any_of(all.begin(), all.end(), [](const auto& date) { return !date.second->complaint().isEmpty(); });
}

std::optional<Draft> EventEditor::written() const
{
    auto draft = RecordEditor::written();
    QJsonObject unread;
    for (const auto& [name, edit] : dates())
        if (!edit->complaint().isEmpty())
            unread.insert(name, edit->text());
    if (draft && !unread.isEmpty())
        draft->content.insert("dates"_L1, unread);
    return draft;
}

void EventEditor::makeWhat()
{
    auto* group = new FormGroup(1, tr("Event"));
    auto* title = lineField(0);
    auto* kind = termBox(centre().vocabulary(), EventKindList::name, true);
    auto* status = new QComboBox;
    auto* venue = lineField(280);
    auto* online = new QCheckBox(tr("online"));
    auto* capacity = new QSpinBox;
    capacity->setRange(0, mostSeats);
    capacity->setSpecialValueText(u"—"_s);
    auto* staff = staffBox(centre());
    auto* note = textField(56);
    form().bind("title"_L1, title, &Event::title);
    bindTerm(form(), "event_kind"_L1, kind, &Event::kind);
    form().bind("event_status"_L1, status, &Event::status, &text::eventStatusName);
    form().bind("venue"_L1, venue, &Event::venue);
    form().bind("online"_L1, online, &Event::online);
    form().bind("capacity"_L1, capacity, &Event::capacity);
    bindStaff(form(), "staff"_L1, staff, &Event::staff);
    form().bind("note"_L1, note, &Event::note);
    status->setAccessibleName(tr("State"));
    group->addRow(tr("Title"), {title}, FormGroup::Need::Required);
    group->addRow(tr("Kind"), {kind, status}, FormGroup::Need::Required);
    makeTime(*group);
    group->addRow(tr("Venue"), {venue, online});
    group->addRow(tr("Capacity"), {capacity});
    group->addRow(tr("Coordinator"), {staff});
    group->addRow(tr("Note"), {note});
    area().addGroup(group);
}

void EventEditor::makeTime(FormGroup& group)
{
    m_start = new DateEdit(DateEdit::Kind::DateTime, eventDays(centre()));
    m_end = new DateEdit(DateEdit::Kind::DateTime, eventDays(centre()));
    for (DateEdit* edit : {m_start, m_end})
        edit->setRemedyOffered(false); // people have time on closed days
    auto* wholeDay = new QCheckBox(tr("the hours are not known"));
    auto* schedule = lineField(0, tr("Three times, on Saturdays"));
    form().bind("starts_at"_L1, m_start, &Event::startsAt);
    form().bind("ends_at"_L1, m_end, &Event::endsAt);
    form().bind("whole_day"_L1, wholeDay, &Event::wholeDay);
    form().bind("schedule"_L1, schedule, &Event::schedule);
    group.addRow(tr("Begins"), {m_start}, FormGroup::Need::Required);
    group.addRow(tr("Ends"), {m_end});
    group.addRow(tr("Hours"), {wholeDay});
    group.addRow(tr("How it runs"), {schedule});
    connect(m_start, &DateEdit::valueChanged, this, &EventEditor::proposeEnd);
}

/// An end that nobody wrote follows the start; one that was written stays.
void EventEditor::proposeEnd()
{
    const QDateTime start = m_start->dateTime();
    if (!start.isValid() || !m_start->hasTime() || m_end->dateTime() != m_proposedEnd || !m_end->complaint().isEmpty())
        return;
    if (m_end->dateTime().isValid() || !row()) {
        m_proposedEnd = start.addSecs(60 * usualMinutes);
        m_end->setDateTime(m_proposedEnd);
    }
}

void EventEditor::makeSpeakers()
{
    auto* group = new FormGroup(2, tr("Content"));
    auto* aim = textField(72);
    auto* lecturers = new LecturerField(centre(), feedback(), [this] { return m_start->date().value_or(centre().today()); });
    form().bind("aim"_L1, aim, &Event::aim);
    form().bind("event_lecturer"_L1, lecturers, &Event::lecturers);
    group->addRow(tr("Aim"), {aim});
    group->addRow(tr("Lecturers"), {lecturers});
    area().addGroup(group);
}

void EventEditor::makeParticipants()
{
    auto* group = new FormGroup(3, tr("Participants"));
    m_heads = new HeadcountField(centre().vocabulary());
    m_names = new EventParticipantField(centre(), feedback(), [this] { return m_start->date().value_or(centre().today()); });
    auto* take = compact(button(tr("Take over from the names"), u"down"_s));
    take->setToolTip(plainToolTip(tr("Raises each kind to the number of those who came by name")));
    connect(take, &QPushButton::clicked, this, [this] { m_heads->raiseTo(headcountsOf(m_names->value())); });
    form().bind("event_headcount"_L1, m_heads, &Event::headcounts);
    form().bind("event_participant"_L1, m_names, &Event::participants);
    group->addRow(tr("By kind"), {m_heads});
    group->addRow(tr("By name"), {m_names});
    group->addRow({}, {take});
    area().addGroup(group);
}

/// Courses come back every year: those of a like name are said, so that they are called alike.
QList<BookEditor::Alike> EventEditor::alike() const
{
    QList<Alike> alike;
    const QString title = value().title.trimmed();
    if (row() || title.size() < shortestTitle)
        return alike;
    for (const EventLine& line : centre().events().lines(centre().events().beginningLike(title).mid(0, alikeOffered)))
        alike << Alike{line.id.value, line.title, text::eventTime(line.startsAt, {}, true)};
    return alike;
}

Problems EventEditor::problemsOf(const Event& value, Id<Event>) const
{
    return check(value, centre().today());
}

QString EventEditor::nameOf(const Event& value) const
{
    return value.title;
}

std::optional<Stored<Event>> EventEditor::find(Id<Event> id) const
{
    return centre().events().exists(id) ? std::optional(centre().events().get(id)) : std::nullopt;
}

Stored<Event> EventEditor::enter(const Event& value)
{
    return centre().events().add(value);
}

Stored<Event> EventEditor::change(const Stored<Event>& before, const Event& after)
{
    return centre().events().edit(before, after);
}

} // namespace musubi::ui
