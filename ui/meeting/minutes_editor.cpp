#include "ui/meeting/minutes_editor.h"

#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/meeting/minutes_rows.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"

#include <QJsonArray>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView promisesKey("promises"); // in drafts of minutes, and in those alone

} // namespace

MinutesEditor::MinutesEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Meetings"), tr("Minutes"), tr("Save the minutes"), QString()}, Subject::Meeting, parent)
{
    auto* said = new FormGroup(1, tr("What was said"));
    auto* agenda = new AgendaRecordField;
    auto* rest = textField(88);
    form().bind("meeting_agenda"_L1, agenda, &Meeting::agenda);
    form().bind("minutes_text"_L1, rest, &Meeting::minutes);
    said->addRow(tr("By item"), {agenda});
    said->addRow(tr("Beside the agenda"), {rest});
    area().addGroup(said);

    auto* came = new FormGroup(2, tr("What came of it"));
    auto* points = new PointField;
    m_promises = new PromiseField(centre);
    auto* next = lineField(0, tr("When, where and on what one meets again"));
    auto* status = new QComboBox;
    form().bind("meeting_point"_L1, points, &Meeting::points);
    connect(m_promises, &RowsField::valueChanged, this, [this] { form().changed(); });
    form().bind("next_meeting"_L1, next, &Meeting::nextMeeting);
    form().bind("minutes_status"_L1, status, &Meeting::minutesStatus, [](MinutesStatus value) { return text::minutesStatusName(value); });
    came->addRow(tr("Points"), {points});
    came->addRow(tr("Promises"), {m_promises});
    came->addRow(tr("Next time"), {next});
    came->addRow(tr("State of the minutes"), {status});
    area().addGroup(came);
    keepSideForAlike();
    ready();
}

MinutesEditor::~MinutesEditor()
{
    keepLast();
}

void MinutesEditor::load(const Stored<Meeting>& row)
{
    m_promises->setValue({});
    RecordEditor::load(row);
}

void MinutesEditor::resume(const KeptDraft& draft)
{
    RecordEditor::resume(draft);
    QList<Task> promises;
    for (const auto& promise : draft.draft.content.value(promisesKey).toArray())
        promises << recordFrom<Task>(promise.toObject());
    m_promises->setValue(promises);
    form().changed();
}

bool MinutesEditor::isDirty() const
{
    return RecordEditor::isDirty() || (m_promises && (!m_promises->value().isEmpty() || m_promises->hasUnreadable()));
}

void MinutesEditor::begin()
{
    QWidget* first = form().widget(firstField());
    (first->focusProxy() ? first : form().widget("minutes_text"_L1))->setFocus(Qt::OtherFocusReason);
}

bool MinutesEditor::save()
{
    commitPreedit();
    if (m_promises->hasUnreadable()) {
        sayProblems(1, {tr("Promises")});
        m_promises->markUnreadable();
        return false;
    }
    return RecordEditor::save();
}

std::optional<Draft> MinutesEditor::discard()
{
    auto thrown = RecordEditor::discard();
    m_promises->setValue({});
    return thrown;
}

bool MinutesEditor::wrote(const Draft& draft)
{
    return draft.content.contains(promisesKey);
}

std::optional<Draft> MinutesEditor::written() const
{
    auto draft = RecordEditor::written();
    if (!draft)
        return draft;
    QJsonArray promises;
    for (const Task& promise : m_promises->value())
        promises << recordImage(promise);
    draft->content.insert(promisesKey, promises);
    return draft;
}

QString MinutesEditor::nameOf(const Meeting& value) const
{
    return tr("Minutes of %1").arg(text::meetingNumber(centre(), value.fiscalYear, value.sequence) + u' ' + value.theme);
}

QString MinutesEditor::titleOf(const Meeting& value) const
{
    return tr("Minutes: %1").arg(value.theme);
}

std::optional<Stored<Meeting>> MinutesEditor::find(Id<Meeting> id) const
{
    return centre().meetings().exists(id) ? std::optional(centre().meetings().get(id)) : std::nullopt;
}

/// Of a meeting that went to the trash meanwhile: it is convened anew with what was written.
Stored<Meeting> MinutesEditor::enter(const Meeting& value)
{
    return centre().meetings().convene(value);
}

Stored<Meeting> MinutesEditor::change(const Stored<Meeting>& before, const Meeting& after)
{
    Meeting kept = after;
    if (kept.minutesStatus == MinutesStatus::None)
        kept.minutesStatus = MinutesStatus::Draft;
    auto row = centre().meetings().recordMinutes(before, kept, m_promises->value());
    m_promises->setValue({}); // they are promises now
    return row;
}

} // namespace musubi::ui
