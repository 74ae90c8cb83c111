#include "ui/organization/organization_dialogs.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/ask_form.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/field_hint.h"
#include "ui/common/shown.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(BodyWords)
};

/// A day that was, or will be: no working day is offered instead.
DateEdit* plainDay(Centre& centre)
{
    auto* edit = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    edit->setRemedyOffered(false);
    return edit;
}

struct DissolvedOn {
    std::optional<QDate> on;
};

struct WhyNot {
    QString reason;
};

} // namespace

bool askForName(Centre& centre, const QString& oldName, NewName& name, QWidget* parent)
{
    Form<NewName> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* proper = lineField(0);
    auto* reading = lineField(0, BodyWords::tr("Reading"));
    auto* legalForm = termBox(centre.vocabulary(), LegalFormList::name, true);
    auto* until = plainDay(centre);
    form.bind("name"_L1, proper, &NewName::name);
    form.bind("reading"_L1, reading, &NewName::reading);
    bindTerm(form, "legal_form"_L1, legalForm, &NewName::legalForm);
    form.bind("valid_until"_L1, until, &NewName::oldUntil);
    group->addRow(BodyWords::tr("New name"), {proper}, FormGroup::Need::Required);
    group->addRow(BodyWords::tr("Reading"), {reading});
    group->addRow(BodyWords::tr("Legal form"), {legalForm});
    FieldHint* hint = group->addRow(BodyWords::tr("Old name until"), {until});
    hint->showNote(u"info"_s, Token::Ink2, {}, BodyWords::tr("Papers up to and with this day keep saying %1.").arg(shown(oldName, 20)));
    QTimer::singleShot(0, proper, &QLineEdit::selectAll); // once it is filled: a new name is written over the old one
    return askForm(parent, BodyWords::tr("Change the name of %1").arg(oldName), BodyWords::tr("Change the name"), group, form, name, {640, 300}, [](const NewName& value) {
        return value.name.trimmed().isEmpty() ? Problems{{"name"_L1, Rule::Required}} : Problems();
    });
}

bool askForDissolution(Centre& centre, const QString& name, std::optional<QDate>& on, QWidget* parent)
{
    DissolvedOn value{on};
    Form<DissolvedOn> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* day = plainDay(centre);
    form.bind("dissolved_on"_L1, day, &DissolvedOn::on);
    FieldHint* hint = group->addRow(BodyWords::tr("Dissolved on"), {day});
    hint->showNote(u"info"_s, Token::Ink2, {}, BodyWords::tr("It stays in the book with all that was done with it, and is no longer offered."));
    if (!askForm(parent, BodyWords::tr("%1 was dissolved").arg(name), BodyWords::tr("Record the dissolution"), group, form, value, {780, 190}, [](const DissolvedOn&) { return Problems(); }))
        return false;
    on = value.on;
    return true;
}

bool askForReason(const QString& name, QString& reason, QWidget* parent)
{
    WhyNot value{reason};
    Form<WhyNot> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* why = lineField(0);
    form.bind("do_not_invite_reason"_L1, why, &WhyNot::reason);
    group->addRow(BodyWords::tr("Reason"), {why}, FormGroup::Need::Required);
    if (!askForm(parent, BodyWords::tr("%1 is not to be invited").arg(name), BodyWords::tr("Mark as not to be invited"), group, form, value, {620, 170}, [](const WhyNot& answer) {
            return answer.reason.trimmed().isEmpty() ? Problems{{"do_not_invite_reason"_L1, Rule::Required}} : Problems();
        }))
        return false;
    reason = value.reason;
    return true;
}

} // namespace musubi::ui
