// The small form of the screening: the scores by criterion and reviewer, what came of it, and how the opinion was met.

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "ui/common/ask_form.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/project/project_dialogs.h"
#include "ui/project/scores_field.h"
#include "ui/text/project_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class ScreeningWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ScreeningDialog)
};

} // namespace

bool askForScreening(Centre& centre, const Stored<Project>& row, Project& project, const KeepProject& keep, QWidget* parent)
{
    Form<Project>* shownForm = nullptr;
    Form<Project> form([&] {
        if (shownForm)
            keep(shownForm->value());
    });
    auto* group = new FormGroup(0, {});
    auto* on = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    on->setRemedyOffered(false);
    auto* scores = new ScoresField;
    auto* result = new QComboBox;
    auto *opinion = textField(56), *answer = textField(56);
    form.bind("screened_on"_L1, on, &Project::screenedOn);
    form.bind("project_score"_L1, scores, &Project::scores);
    form.bind("screening"_L1, result, &Project::screening, [](ScreeningResult r) { return text::screeningResultName(r); });
    form.bind("opinion"_L1, opinion, &Project::opinion);
    form.bind("opinion_answer"_L1, answer, &Project::opinionAnswer);
    group->addRow(ScreeningWords::tr("Screened on"), {on});
    group->addRow(ScreeningWords::tr("Scores"), {scores});
    group->addRow(ScreeningWords::tr("Result"), {result});
    group->addRow(ScreeningWords::tr("Opinion attached"), {opinion});
    group->addRow(ScreeningWords::tr("How it was met"), {answer});
    scores->offer(centre.projects().screeningToFollow(row));
    shownForm = &form;
    return askForm(parent, ScreeningWords::tr("Screening"), ScreeningWords::tr("Record the screening"), group, form, project, {1120, 690},
        [&row](const Project& value) { return checkScreening(row.value, value); });
}

} // namespace musubi::ui
