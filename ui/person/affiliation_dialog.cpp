#include "ui/person/affiliation_dialog.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/organization/organization.h"
#include "ui/common/ask_form.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/organization/organization_picker.h"
#include "ui/person/person_picker.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

/// An affiliation being written: body or person may still be missing.
struct Standing {
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization;
    QString title;
    std::optional<QDate> from;
    std::optional<QDate> until;

};

Standing standingOf(const Affiliation& affiliation)
{
    return {{}, affiliation.organization ? std::optional(affiliation.organization) : std::nullopt, affiliation.title, affiliation.validFrom, affiliation.validUntil};
}

DateEdit* standingDay(Centre& centre)
{
    auto* edit = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    edit->setRemedyOffered(false);
    return edit;
}

void addTerm(Centre& centre, Form<Standing>& form, FormGroup& group)
{
    auto* title = lineField(220);
    auto *from = standingDay(centre), *until = standingDay(centre);
    form.bind("title"_L1, title, &Standing::title);
    form.bind("valid_from"_L1, from, &Standing::from);
    form.bind("valid_until"_L1, until, &Standing::until);
    group.addRow(StandingWords::tr("Post"), {title});
    group.addRow(StandingWords::tr("From"), {from});
    group.addRow(StandingWords::tr("Until"), {until});
}

Problems problemsOfTerm(const Standing& standing)
{
    Problems problems;
    if (standing.from && standing.until && *standing.until < *standing.from)
        problems << Problem{"valid_until"_L1, Rule::EndsBeforeStart};
    return problems;
}

void takeTerm(const Standing& standing, Affiliation& affiliation)
{
    affiliation.title = standing.title;
    affiliation.validFrom = standing.from;
    affiliation.validUntil = standing.until;
}

} // namespace

bool askForAffiliation(Centre& centre, Feedback& feedback, const QString& name, Affiliation& affiliation, QWidget* parent)
{
    Standing standing = standingOf(affiliation);
    Form<Standing> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* body = new OrganizationPicker(centre, feedback);
    body->setFixedWidth(theme().px(380));
    form.bind("organization"_L1, body, &Standing::organization);
    group->addRow(StandingWords::tr("Organisation"), {body}, FormGroup::Need::Required);
    addTerm(centre, form, *group);
    const bool done = askForm(parent, StandingWords::tr("Affiliation of %1").arg(name), StandingWords::tr("Save the affiliation"), group, form, standing, {640, 310}, [](const Standing& value) {
        Problems problems = problemsOfTerm(value);
        if (!value.organization)
            problems << Problem{"organization"_L1, Rule::Required};
        return problems;
    });
    if (!done)
        return false;
    affiliation.organization = *standing.organization;
    takeTerm(standing, affiliation);
    return true;
}

bool askForMember(Centre& centre, Feedback& feedback, const QString& body, std::optional<Id<Person>>& person, Affiliation& affiliation, QWidget* parent)
{
    Standing standing = standingOf(affiliation);
    Form<Standing> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* who = new PersonPicker(centre, feedback);
    who->setFixedWidth(theme().px(320));
    form.bind("person"_L1, who, &Standing::person);
    group->addRow(StandingWords::tr("Person"), {who}, FormGroup::Need::Required);
    addTerm(centre, form, *group);
    const bool done = askForm(parent, StandingWords::tr("Who belongs to %1").arg(body), StandingWords::tr("Add this person"), group, form, standing, {640, 310}, [](const Standing& value) {
        Problems problems = problemsOfTerm(value);
        if (!value.person)
            problems << Problem{"person"_L1, Rule::Required};
        return problems;
    });
    if (!done)
        return false;
    person = standing.person;
    takeTerm(standing, affiliation);
    return true;
}

bool askForEnd(Centre& centre, const QString& name, const QString& body, Affiliation& affiliation, QWidget* parent)
{
    Standing standing = standingOf(affiliation);
    if (!standing.until)
        standing.until = centre.today();
    Form<Standing> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* until = standingDay(centre);
    form.bind("valid_until"_L1, until, &Standing::until);
    group->addRow(StandingWords::tr("Last day"), {until}, FormGroup::Need::Required);
    const bool done = askForm(parent, StandingWords::tr("%1 leaves %2").arg(name, body), StandingWords::tr("End the affiliation"), group, form, standing, {620, 170}, [](const Standing& value) {
        Problems problems = problemsOfTerm(value);
        if (!value.until)
            problems << Problem{"valid_until"_L1, Rule::Required};
        return problems;
    });
    if (done)
        takeTerm(standing, affiliation);
    return done;
}

} // namespace musubi::ui
