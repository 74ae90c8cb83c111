#include "ui/calendar/day_dialog.h"

#include "core/centre.h"
#include "ui/common/ask_form.h"
#include "ui/common/date_edit.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::DayWords)
};

struct ChosenDay {
    std::optional<QDate> day;

    friend bool operator==(const ChosenDay&, const ChosenDay&) = default;
};

} // namespace

bool askForDay(Centre& centre, const QString& title, std::optional<QDate>& day, QWidget* parent)
{
    Form<ChosenDay> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* edit = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    form.bind("due_on"_L1, edit, &ChosenDay::day);
    group->addRow(DayWords::tr("Day"), {edit}, FormGroup::Need::Required);
    ChosenDay chosen{day};
    const auto problemsOf = [](const ChosenDay& value) { return value.day ? Problems() : Problems{Problem{"due_on"_L1, Rule::Required}}; };
    if (!askForm(parent, title, DayWords::tr("Move it to this day"), group, form, chosen, {560, 160}, problemsOf))
        return false;
    day = chosen.day;
    return true;
}

} // namespace musubi::ui
