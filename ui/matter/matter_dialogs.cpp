#include "ui/matter/matter_dialogs.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/form.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::CaseWords)
};

DayContext daysOf(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

template <class T>
void bindStaff(Form<T>& form, Centre& centre, QLatin1StringView name, QComboBox* box, std::optional<Id<Staff>> T::*member)
{
    box->addItem(u"—"_s, qint64(0));
    for (const auto& row : centre.staff().all())
        box->addItem(row.value.name, row.id.value);
    form.add(name, box, [=](const T& v) { box->setCurrentIndex(std::max(0, box->findData(v.*member ? (v.*member)->value : 0))); },
        [=](T& v) {
            const qint64 id = box->currentData().toLongLong();
            v.*member = id ? std::optional(Id<Staff>{id}) : std::nullopt;
        });
}

template <class T, class List>
void bindWord(Form<T>& form, Centre& centre, QLatin1StringView name, QComboBox* box, Term<List> T::*member)
{
    box->addItem(u"—"_s, QString());
    for (const auto& term : centre.vocabulary().terms<List>())
        box->addItem(centre.vocabulary().label(QString(List::name), term.value.code, text::language()), term.value.code);
    form.add(name, box, [=](const T& v) { box->setCurrentIndex(std::max(0, box->findData((v.*member).code))); },
        [=](T& v) { (v.*member).code = box->currentData().toString(); });
}

/// Shows the form until its value keeps the rules or the user goes back.
template <class T, class Check>
bool ask(QWidget* parent, const QString& title, const QString& verb, FormArea* area, Form<T>& form, T& value, QSize size, Check problemsOf)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* down = new QVBoxLayout(&dialog);
    down->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    down->addWidget(buttons);
    form.load(value);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        commitPreedit();
        const Problems problems = problemsOf(form.value());
        form.mark(problems, [](Rule rule) { return text::Wording::of(rule); });
        if (blocks(problems) || form.hasUnreadable()) {
            form.focusFirstProblem();
            return;
        }
        value = form.value();
        dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(size);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

bool askForStep(Centre& centre, Task& task, QWidget* parent)
{
    Form<Task> form([] {});
    auto* area = new FormArea(nullptr);
    auto* group = new FormGroup(0, QString());
    auto *what = new QLineEdit, *outsider = new QLineEdit;
    outsider->setPlaceholderText(CaseWords::tr("Who outside"));
    outsider->setAccessibleName(CaseWords::tr("Who outside"));
    auto* due = new DateEdit(DateEdit::Kind::Date, daysOf(centre));
    auto* who = new QComboBox;
    form.bind("what"_L1, what, &Task::what);
    form.bind("due_on"_L1, due, &Task::dueOn);
    bindStaff(form, centre, "staff"_L1, who, &Task::staff);
    form.bind("outsider"_L1, outsider, &Task::outsider);
    group->addRow(CaseWords::tr("To do"), {what}, FormGroup::Need::Required);
    group->addRow(CaseWords::tr("Due"), {due});
    group->addRow(CaseWords::tr("Done by"), {who, outsider});
    area->addGroup(group);
    return ask(parent, CaseWords::tr("Next step"), CaseWords::tr("Enter the next step"), area, form, task, {620, 240}, [](const Task& value) {
        return value.what.isEmpty() ? Problems{{"what"_L1, Rule::Required}} : Problems();
    });
}

bool askForOutcome(Centre& centre, Outcome& outcome, QWidget* parent)
{
    Form<Outcome> form([] {});
    auto* area = new FormArea(nullptr);
    auto* group = new FormGroup(0, QString());
    auto* on = new DateEdit(DateEdit::Kind::Date, daysOf(centre));
    on->setRemedyOffered(false);
    auto* code = new QComboBox;
    auto* note = new QLineEdit;
    form.bind("on_date"_L1, on, &Outcome::on);
    bindWord(form, centre, "code"_L1, code, &Outcome::code);
    form.bind("note"_L1, note, &Outcome::note);
    group->addRow(CaseWords::tr("Day"), {on}, FormGroup::Need::Required);
    group->addRow(CaseWords::tr("Outcome"), {code}, FormGroup::Need::Required);
    group->addRow(CaseWords::tr("Note"), {note});
    area->addGroup(group);
    return ask(parent, CaseWords::tr("Outcome"), CaseWords::tr("Record an outcome"), area, form, outcome, {620, 240}, [](const Outcome& value) {
        Problems problems;
        if (!value.on.isValid())
            problems << Problem{"on_date"_L1, Rule::Required};
        if (value.code.isEmpty())
            problems << Problem{"code"_L1, Rule::Required};
        return problems;
    });
}

} // namespace musubi::ui
