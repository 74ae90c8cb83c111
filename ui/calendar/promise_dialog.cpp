#include "ui/calendar/promise_dialog.h"

#include "core/centre.h"
#include "core/matter/matter_desk.h"
#include "core/task/task_rules.h"
#include "ui/common/ask_form.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/picker.h"
#include "ui/matter/matter_picker.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::PromiseWords)
};

} // namespace

bool askForPromise(Centre& centre, Feedback& feedback, Task& task, bool fresh, QWidget* parent)
{
    Form<Task> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* what = lineField(0);
    auto* due = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    auto* time = lineField(160, PromiseWords::tr("from 3 p.m."));
    auto* who = staffBox(centre);
    auto* outsider = lineField(200, PromiseWords::tr("Who outside"));
    nameField(*outsider, PromiseWords::tr("Who outside"));
    auto* matter = new MatterPicker(centre, feedback);
    form.bind("what"_L1, what, &Task::what);
    form.bind("due_on"_L1, due, &Task::dueOn);
    form.bind("due_time"_L1, time, &Task::dueTime);
    bindStaff(form, "staff"_L1, who, &Task::staff);
    form.bind("outsider"_L1, outsider, &Task::outsider);
    form.bind("matter"_L1, matter, &Task::matter);
    group->addRow(PromiseWords::tr("Promise"), {what}, FormGroup::Need::Required);
    group->addRow(PromiseWords::tr("Due"), {due}, FormGroup::Need::Required);
    group->addRow(PromiseWords::tr("Time"), {time});
    group->addRow(PromiseWords::tr("Done by"), {who, outsider});
    group->addRow(PromiseWords::tr("Case"), {matter});
    const QString title = fresh ? PromiseWords::tr("New promise") : PromiseWords::tr("Promise");
    return askForm(parent, title, fresh ? PromiseWords::tr("Enter the promise") : PromiseWords::tr("Save the promise"), group, form, task, {600, 270}, [](const Task& value) {
        Problems problems = check(value);
        if (!value.dueOn)
            problems << Problem{"due_on"_L1, Rule::Required}; // without a day it would not stand in the calendar
        return problems;
    });
}

} // namespace musubi::ui
