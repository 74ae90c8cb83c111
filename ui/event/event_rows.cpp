#include "ui/event/event_rows.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/entry_fields.h"
#include "ui/common/picker.h"
#include "ui/common/theme.h"
#include "ui/organization/organization_picker.h"
#include "ui/person/person_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// A person on file; somebody who is not stays as the name that was typed.
Picker* personField(Centre& centre, Feedback& feedback, std::optional<Id<Person>> person, const QString& name, int width)
{
    auto* picker = new PersonPicker(centre, feedback, Strangers::KeepAsTyped);
    picker->setAccessibleName(LecturerField::tr("Name"));
    picker->setFixedWidth(theme().px(width));
    if (person)
        picker->setValue(person->value);
    if (!person || picker->text() != name)
        person ? picker->setText(name) : picker->setTypedText(name);
    return picker;
}

/// A body on file, or only what it is called.
Picker* bodyField(Centre& centre, Feedback& feedback, std::optional<Id<Organization>> body, const QString& name)
{
    auto* picker = new OrganizationPicker(centre, feedback, Strangers::KeepAsTyped);
    picker->setMinimumWidth(theme().px(200));
    if (body)
        picker->setValue(body->value);
    else
        picker->setTypedText(name);
    return picker;
}

const Picker* pickerOf(QWidget* field)
{
    return static_cast<Picker*>(field);
}

template <class T>
std::optional<Id<T>> chosenIn(QWidget* field)
{
    const qint64 id = pickerOf(field)->value();
    return id ? std::optional(Id<T>{id}) : std::nullopt;
}

/// Where the person stood on the day of the event.
struct StandingThen {
    Id<Organization> body;
    QString title;
    Term<KindList> kind;
};

std::optional<StandingThen> standingThen(Centre& centre, qint64 person, QDate day)
{
    const auto row = centre.people().find({person});
    const Affiliation* stands = row ? affiliationOn(row->value, day) : nullptr;
    const auto body = stands ? centre.organizations().find(stands->organization) : std::nullopt;
    return body ? std::optional(StandingThen{body->id, stands->title, body->value.kind}) : std::nullopt;
}

} // namespace

LecturerField::LecturerField(Centre& centre, Feedback& feedback, std::function<QDate()> day, QWidget* parent)
    : RowsField(tr("Add a lecturer"), tr("Lecturer %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_day(std::move(day))
{
}

void LecturerField::append(const Lecturer& lecturer)
{
    auto* name = personField(m_centre, m_feedback, lecturer.person, lecturer.name, 168);
    auto* title = new QLineEdit(lecturer.title);
    title->setPlaceholderText(tr("Post"));
    title->setAccessibleName(tr("Post"));
    title->setFixedWidth(theme().px(168));
    auto* body = bodyField(m_centre, m_feedback, lecturer.organization, {});
    for (Picker* picker : {name, body})
        connect(picker, &Picker::valueChanged, this, &RowsField::valueChanged);
    connect(title, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(name, &Picker::picked, this, [this, title, body](const PickerItem& item) {
        attempt(m_feedback, [&] {
            const auto stands = standingThen(m_centre, item.id, m_day());
            if (stands && body->text().isEmpty())
                body->setValue(stands->body.value);
            if (stands && title->text().isEmpty())
                title->setText(stands->title);
        });
    });
    appendRow({name, title, body});
}

QList<Lecturer> LecturerField::value() const
{
    QList<Lecturer> lecturers;
    for (int row = 0; row < rowCount(); ++row) {
        Lecturer lecturer{chosenIn<Organization>(field(row, 2)), chosenIn<Person>(field(row, 0)), pickerOf(field(row, 0))->text().trimmed(),
            static_cast<QLineEdit*>(field(row, 1))->text().trimmed()};
        if (const QString said = pickerOf(field(row, 2))->text().trimmed(); !lecturer.organization && !said.isEmpty())
            lecturer.title = lecturer.title.isEmpty() ? said : said + u' ' + lecturer.title; // a body that is not on file stands before the post
        if (!(lecturer == Lecturer()))
            lecturers << lecturer;
    }
    return lecturers;
}

void LecturerField::setValue(const QList<Lecturer>& lecturers)
{
    if (lecturers == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const Lecturer& lecturer : lecturers)
        append(lecturer);
}

EventParticipantField::EventParticipantField(Centre& centre, Feedback& feedback, std::function<QDate()> day, QWidget* parent)
    : RowsField(tr("Add a name"), tr("Participant %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_day(std::move(day))
{
}

void EventParticipantField::append(const EventParticipant& participant)
{
    auto* name = personField(m_centre, m_feedback, participant.person, participant.name, 168);
    auto* body = bodyField(m_centre, m_feedback, participant.organization, participant.organizationName);
    auto* kind = termBox(m_centre.vocabulary(), KindList::name, true);
    kind->setAccessibleName(tr("Kind"));
    kind->setFixedWidth(theme().px(148));
    if (kind->findData(participant.kind.code) < 0)
        kind->addItem(m_centre.vocabulary().label(participant.kind, text::language()), participant.kind.code);
    kind->setCurrentIndex(kind->findData(participant.kind.code));
    auto* came = new QCheckBox(tr("Came"));
    came->setChecked(participant.attended);
    for (Picker* picker : {name, body})
        connect(picker, &Picker::valueChanged, this, &RowsField::valueChanged);
    connect(kind, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(came, &QCheckBox::toggled, this, &RowsField::valueChanged);
    const auto copyKind = [this, kind](Id<Organization> id) {
        if (const auto row = m_centre.organizations().find(id); row && kind->currentData().toString().isEmpty())
            kind->setCurrentIndex(std::max(0, kind->findData(row->value.kind.code)));
    };
    connect(body, &Picker::picked, this, [this, copyKind](const PickerItem& item) { attempt(m_feedback, [&] { copyKind({item.id}); }); });
    connect(name, &Picker::picked, this, [this, body, copyKind](const PickerItem& item) {
        attempt(m_feedback, [&] {
            const auto stands = standingThen(m_centre, item.id, m_day());
            if (!stands || !body->text().isEmpty())
                return;
            body->setValue(stands->body.value);
            copyKind(stands->body);
        });
    });
    appendRow({name, body, kind, came});
}

/// Come or not like the last one: names are mostly taken from a sheet that was signed at the door.
void EventParticipantField::appendBlank()
{
    const auto before = value();
    append({.attended = before.isEmpty() || before.last().attended});
}

QList<EventParticipant> EventParticipantField::value() const
{
    QList<EventParticipant> participants;
    for (int row = 0; row < rowCount(); ++row) {
        EventParticipant one{chosenIn<Organization>(field(row, 1)), chosenIn<Person>(field(row, 0)), pickerOf(field(row, 0))->text().trimmed(), {},
            {static_cast<QComboBox*>(field(row, 2))->currentData().toString()}, static_cast<QCheckBox*>(field(row, 3))->isChecked()};
        if (!one.organization)
            one.organizationName = pickerOf(field(row, 1))->text().trimmed();
        if (!one.name.isEmpty() || one.organization || !one.organizationName.isEmpty())
            participants << one;
    }
    return participants;
}

void EventParticipantField::setValue(const QList<EventParticipant>& participants)
{
    if (participants == value() && rowCount() > 0)
        return;
    clearRows();
    for (const EventParticipant& participant : participants)
        append(participant);
}

} // namespace musubi::ui
