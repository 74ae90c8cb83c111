#include "ui/meeting/meeting_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/picker.h"
#include "ui/common/theme.h"
#include "ui/matter/matter_picker.h"
#include "ui/organization/organization_picker.h"
#include "ui/person/person_picker.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDaysAhead = 250;
constexpr int mostDaysBehind = -60;
constexpr int ownDay = mostDaysBehind - 1; // somebody chose the day: it does not follow the meeting
constexpr char carriedProperty[] = "carried"; // what of a line has no field

/// 0 lets the field fill the line.
QLineEdit* meetingEdit(const QString& text, const QString& name, int width = 0)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

QComboBox* meetingBox(const QString& name, int width)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setFixedWidth(theme().px(width));
    return box;
}

QString lineText(QWidget* field)
{
    return static_cast<QLineEdit*>(field)->text().trimmed();
}

} // namespace

MeetingMattersField::MeetingMattersField(Centre& centre, Feedback& feedback, QWidget* parent)
    : RowsField(tr("Add a case"), tr("Case %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
{
}

void MeetingMattersField::append(const MeetingMatter& matter)
{
    auto* picker = new MatterPicker(m_centre, m_feedback);
    picker->setMinimumWidth(theme().px(320));
    picker->setValue(matter.matter.value);
    connect(picker, &Picker::valueChanged, this, &RowsField::valueChanged);
    appendRow({picker});
}

QList<MeetingMatter> MeetingMattersField::value() const
{
    QList<MeetingMatter> matters;
    for (int row = 0; row < rowCount(); ++row)
        if (const MeetingMatter one{{static_cast<Picker*>(field(row, 0))->value()}}; one.matter && !matters.contains(one))
            matters << one;
    return matters;
}

void MeetingMattersField::setValue(const QList<MeetingMatter>& matters)
{
    if (matters == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const MeetingMatter& matter : matters)
        append(matter);
}

ParticipantField::ParticipantField(Centre& centre, Feedback& feedback, QWidget* parent, Who who)
    : RowsField(who == Who::Asked ? tr("Add a participant") : tr("Add somebody who came unasked"), tr("Participant %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_who(who)
{
}

void ParticipantField::append(const Participant& participant)
{
    auto* side = meetingBox(tr("Side"), 68);
    for (const auto& [value, code] : Codes<Sector>::entries)
        side->addItem(text::sectorName(value), static_cast<int>(value));
    side->setFixedWidth(std::max(theme().px(68), side->sizeHint().width()));
    side->setCurrentIndex(side->findData(static_cast<int>(participant.sector)));

    auto* body = new OrganizationPicker(m_centre, m_feedback, Strangers::KeepAsTyped);
    body->setAccessibleName(tr("Body"));
    body->setMinimumWidth(theme().px(180));
    if (participant.organization)
        body->setValue(participant.organization->value);
    else
        body->setTypedText(participant.organizationName);
    connect(body, &Picker::picked, this, [this, side](const PickerItem& item) { // the side of the table is that of the body
        if (const auto chosen = m_centre.organizations().find(Id<Organization>{item.id}))
            side->setCurrentIndex(side->findData(static_cast<int>(chosen->value.sector)));
    });

    auto* person = new PersonPicker(m_centre, m_feedback, Strangers::KeepAsTyped);
    person->setPlaceholderText(tr("Who speaks for it"));
    person->setAccessibleName(tr("Who speaks for it"));
    person->setMinimumWidth(theme().px(130));
    if (participant.person)
        person->setValue(participant.person->value);
    else
        person->setTypedText(participant.name);
    auto* title = meetingEdit(participant.title, tr("Title"), 84);
    connect(person, &Picker::picked, this, [this, title](const PickerItem& item) {
        const auto known = m_centre.people().find({item.id});
        if (const Affiliation* stands = known ? affiliationOn(known->value, m_centre.today()) : nullptr; stands && title->text().isEmpty())
            title->setText(stands->title);
    });

    auto* role = meetingBox(tr("Role"), 104);
    role->addItem(u"—"_s, QString());
    for (const auto& term : m_centre.vocabulary().terms<PartyRoleList>())
        role->addItem(m_centre.vocabulary().label(QString(PartyRoleList::name), term.value.code, text::language()), term.value.code);
    if (role->findData(participant.role.code) < 0)
        role->addItem(m_centre.vocabulary().label(QString(PartyRoleList::name), participant.role.code, text::language()), participant.role.code);
    role->setCurrentIndex(role->findData(participant.role.code));
    role->setFixedWidth(std::clamp(role->sizeHint().width(), theme().px(104), theme().px(140)));
    auto* required = new QCheckBox(tr("must"));
    required->setAccessibleName(tr("The meeting makes no sense without them"));
    required->setToolTip(required->accessibleName());
    required->setChecked(participant.required);
    auto* letter = new QCheckBox(tr("letter"));
    letter->setAccessibleName(tr("A formal letter is needed"));
    letter->setToolTip(letter->accessibleName());
    letter->setChecked(participant.letterNeeded);

    for (Picker* picker : QList<Picker*>{body, person})
        connect(picker, &Picker::valueChanged, this, &RowsField::valueChanged);
    for (QComboBox* box : {side, role})
        connect(box, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    for (QCheckBox* box : {required, letter})
        connect(box, &QCheckBox::toggled, this, &RowsField::valueChanged);
    connect(title, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    body->setProperty(carriedProperty, QVariant::fromValue(participant));
    if (m_who == Who::Uninvited)
        for (QWidget* part : {static_cast<QWidget*>(role), static_cast<QWidget*>(required), static_cast<QWidget*>(letter)})
            part->hide();
    appendRow({body, title, person, side, role, required, letter});
}

void ParticipantField::appendBlank()
{
    append(m_who == Who::Asked ? Participant{.sector = Sector::Private} : Participant{.sector = Sector::Private, .attendance = Attendance::Present, .uninvited = true});
}

Participant ParticipantField::at(int row) const
{
    auto* body = static_cast<Picker*>(field(row, 0));
    auto* person = static_cast<Picker*>(field(row, 2));
    const Participant before = body->property(carriedProperty).value<Participant>();
    Participant one = before;
    one.organization = body->value() ? std::optional(Id<Organization>{body->value()}) : std::nullopt;
    if (!one.organization || one.organization != before.organization)
        one.organizationName = body->value() ? QString() : body->text().trimmed();
    one.title = lineText(field(row, 1));
    one.person = person->value() ? std::optional(Id<Person>{person->value()}) : std::nullopt;
    if (!one.person || one.person != before.person)
        one.name = person->value() ? QString() : person->text().trimmed();
    one.sector = static_cast<Sector>(static_cast<QComboBox*>(field(row, 3))->currentData().toInt());
    one.role.code = static_cast<QComboBox*>(field(row, 4))->currentData().toString();
    one.required = static_cast<QCheckBox*>(field(row, 5))->isChecked();
    one.letterNeeded = static_cast<QCheckBox*>(field(row, 6))->isChecked();
    return one;
}

QList<Participant> ParticipantField::value() const
{
    QList<Participant> participants;
    for (int row = 0; row < rowCount(); ++row)
        if (const Participant one = at(row); one.organization || one.person || !one.organizationName.isEmpty() || !one.name.isEmpty())
            participants << one;
    return participants;
}

void ParticipantField::setValue(const QList<Participant>& participants)
{
    if (participants == value() && rowCount() > 0)
        return;
    clearRows();
    for (const Participant& participant : participants)
        append(participant);
}

PreparationField::PreparationField(Centre& centre, std::function<std::optional<QDate>()> day, QWidget* parent)
    : RowsField(tr("Add a step"), tr("Step %1"), parent)
    , m_centre(centre)
    , m_day(std::move(day))
{
}

void PreparationField::append(const PreparationStep& step)
{
    auto* what = meetingEdit(step.what, tr("To be prepared"));
    auto* ahead = new QSpinBox;
    ahead->setAccessibleName(tr("Working days before the meeting; less than 0: after it"));
    ahead->setToolTip(ahead->accessibleName());
    ahead->setRange(step.workingDaysAhead ? mostDaysBehind : ownDay, mostDaysAhead);
    ahead->setSpecialValueText(step.workingDaysAhead || !step.dueOn ? QString() : text::shortDate(*step.dueOn));
    ahead->setSuffix(tr(" working days before"));
    ahead->setMinimumWidth(theme().px(172));
    ahead->setValue(step.workingDaysAhead.value_or(ownDay));
    connect(what, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(ahead, &QSpinBox::valueChanged, this, &RowsField::valueChanged);
    what->setProperty(carriedProperty, QVariant::fromValue(step));
    appendRow({what, ahead});
}

void PreparationField::appendBlank()
{
    append({{}, 1, {}, {}});
}

QList<PreparationStep> PreparationField::value() const
{
    QList<PreparationStep> steps;
    for (int row = 0; row < rowCount(); ++row) {
        PreparationStep step = field(row, 0)->property(carriedProperty).value<PreparationStep>();
        step.what = lineText(field(row, 0));
        const int ahead = static_cast<QSpinBox*>(field(row, 1))->value();
        if (ahead != ownDay && ahead != step.workingDaysAhead) {
            step.workingDaysAhead = ahead;
            const auto day = m_day();
            step.dueOn = day ? std::optional(preparationDue(*day, ahead, m_centre.officeCalendar())) : std::nullopt;
        }
        if (!step.what.isEmpty())
            steps << step;
    }
    return steps;
}

void PreparationField::setValue(const QList<PreparationStep>& steps)
{
    if (steps == value() && rowCount() > 0)
        return;
    clearRows();
    for (const PreparationStep& step : steps)
        append(step);
}

AgendaField::AgendaField(QWidget* parent)
    : RowsField(tr("Add an item"), tr("Item %1"), parent)
{
}

void AgendaField::append(const AgendaItem& item)
{
    auto* title = meetingEdit(item.title, tr("Item"));
    auto* minutes = new QSpinBox;
    minutes->setAccessibleName(tr("Length in minutes"));
    minutes->setRange(0, 24 * 60);
    minutes->setSingleStep(5);
    minutes->setSpecialValueText(u"—"_s);
    minutes->setSuffix(tr(" min"));
    minutes->setFixedWidth(theme().px(84));
    minutes->setValue(item.minutes.value_or(0));
    auto* who = meetingEdit(item.who, tr("Who speaks"), 132);
    auto* materials = meetingEdit(item.materials, tr("Materials"), 160);
    for (QLineEdit* edit : {title, who, materials})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(minutes, &QSpinBox::valueChanged, this, &RowsField::valueChanged);
    title->setProperty(carriedProperty, item.record);
    appendRow({title, minutes, who, materials});
}

void AgendaField::appendBlank()
{
    append({});
}

QList<AgendaItem> AgendaField::value() const
{
    QList<AgendaItem> agenda;
    for (int row = 0; row < rowCount(); ++row) {
        const int minutes = static_cast<QSpinBox*>(field(row, 1))->value();
        const AgendaItem item{lineText(field(row, 0)), minutes > 0 ? std::optional(minutes) : std::nullopt, lineText(field(row, 2)), lineText(field(row, 3)),
            field(row, 0)->property(carriedProperty).toString()};
        if (!item.title.isEmpty())
            agenda << item;
    }
    return agenda;
}

void AgendaField::setValue(const QList<AgendaItem>& agenda)
{
    if (agenda == value() && rowCount() > 0)
        return;
    clearRows();
    for (const AgendaItem& item : agenda)
        append(item);
}

} // namespace musubi::ui
