#include "ui/project/project_dialogs.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "ui/common/ask_form.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/label.h"
#include "ui/project/role_grid.h"
#include "ui/text/project_wording.h"

#include <QCoreApplication>
#include <QLabel>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class ProjectDialogWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ProjectDialogs)
};

DayContext projectDays(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

QPlainTextEdit* paragraphEdit(int height)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme().px(height));
    return edit;
}

} // namespace

bool askForRoles(Centre& centre, Project& project, const KeepProject& keep, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(ProjectDialogWords::tr("Division of roles"));
    auto* down = new QVBoxLayout(&dialog);
    auto* across = new QHBoxLayout;
    auto* side = new Segments(ProjectDialogWords::tr("As agreed or as it was"), &dialog);
    side->add(ProjectDialogWords::tr("As agreed"), 0);
    side->add(ProjectDialogWords::tr("As it was"), 1);
    side->setValue(0);
    across->addWidget(side);
    across->addWidget(label(ProjectDialogWords::tr("1 ◎ leads　2 ○ works along　3 △ advises　Space: next　Del: none"), Type::Small, Token::Ink2, &dialog), 1);
    down->addLayout(across);
    auto* grid = new RoleGrid(centre, false, &dialog);
    grid->setTable(roleTableOf(project.parties, project.roles));
    down->addWidget(grid, 1);
    auto* complaint = label({}, Type::Text, Token::Warn, &dialog);
    complaint->setWordWrap(true);
    down->addWidget(complaint);
    const auto complain = [grid, complaint] {
        setTone(*complaint, Token::Warn);
        complaint->setText(grid->table().bodies.isEmpty() ? ProjectDialogWords::tr("Nobody takes part yet. Edit the project and enter the bodies and divisions; each becomes a column here.")
                                                          : text::roleComplaints(grid->table()).join(u'\n'));
    };
    complain();
    QObject::connect(grid, &RoleGrid::edited, complaint, [&, grid, complain] {
        complain();
        Project written = project;
        written.roles = rolesOf(grid->table());
        keep(written);
    });
    auto* tools = new QHBoxLayout;
    const auto tool = [&](const QString& words, const QString& icon, auto&& act) {
        auto* made = compact(button(words, icon, &dialog));
        made->setAutoDefault(false);
        QObject::connect(made, &QPushButton::clicked, grid, act);
        tools->addWidget(made);
    };
    tool(ProjectDialogWords::tr("Add a task"), u"add"_s, [grid] { grid->addTask(); });
    tool(ProjectDialogWords::tr("Take off the task"), {}, [grid] { grid->removeTask(); });
    tool(ProjectDialogWords::tr("Up"), {}, [grid] { grid->moveTask(-1); });
    tool(ProjectDialogWords::tr("Down"), {}, [grid] { grid->moveTask(1); });
    tools->addStretch(1);
    down->addLayout(tools);
    QObject::connect(side, &Segments::chosen, grid, [grid](const QVariant& value) { grid->showSide(value.toInt() ? RoleGrid::Side::Actual : RoleGrid::Side::Expected); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* accept = buttons->addButton(ProjectDialogWords::tr("Record the roles"), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    accept->setAutoDefault(false); // Enter opens a task for writing
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        commitPreedit();
        grid->setCurrentItem(nullptr); // closes a task that is being written
        if (const int row = grid->rowWithoutTask(); row >= 0) {
            complaint->setText(ProjectDialogWords::tr("Row %1 has parts but no task. Please write what is to be done there.").arg(row + 1));
            setTone(*complaint, Token::Bad);
            grid->setFocus(Qt::OtherFocusReason);
            grid->setCurrentCell(row, 0);
            return;
        }
        project.roles = rolesOf(grid->table());
        dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    down->addWidget(buttons);
    dialog.resize(theme().px(860), theme().px(480));
    grid->setFocus();
    if (grid->rowCount() > 0)
        grid->setCurrentCell(0, std::min(1, grid->columnCount() - 1));
    return dialog.exec() == QDialog::Accepted;
}

bool askForReport(Centre& centre, const Milestone& milestone, MilestoneReport& report, QWidget* parent)
{
    Form<MilestoneReport> form([] {});
    auto* group = new FormGroup(0, {});
    auto* state = new QComboBox;
    auto* on = new DateEdit(DateEdit::Kind::Date, projectDays(centre));
    on->setRemedyOffered(false);
    auto* result = paragraphEdit(72);
    form.bind("state"_L1, state, &MilestoneReport::state, [](MilestoneState s) { return text::milestoneStateName(s); });
    form.bind("done_on"_L1, on, &MilestoneReport::on);
    form.bind("result"_L1, result, &MilestoneReport::result);
    group->addRow(ProjectDialogWords::tr("How it ended"), {state});
    group->addRow(ProjectDialogWords::tr("Done on"), {on});
    group->addRow(ProjectDialogWords::tr("What happened, or why not"), {result});
    return askForm(parent, text::milestoneName(milestone.kind, milestone.title), ProjectDialogWords::tr("Record and settle"), group, form, report, {620, 300},
        [](const MilestoneReport& value) {
            Problems problems;
            if (value.state == MilestoneState::Done && !value.on)
                problems << Problem{"done_on"_L1, Rule::Required};
            if ((value.state == MilestoneState::Skipped || value.state == MilestoneState::Waived) && value.result.trimmed().isEmpty())
                problems << Problem{"result"_L1, Rule::ReasonMissing};
            return problems;
        });
}

bool askForRequirementNote(ProjectRequirement& requirement, QWidget* parent)
{
    Form<ProjectRequirement> form([] {});
    auto* group = new FormGroup(0, {});
    auto* note = paragraphEdit(72);
    form.bind("note"_L1, note, &ProjectRequirement::note);
    group->addRow(ProjectDialogWords::tr("Note"), {note});
    return askForm(parent, requirement.text, ProjectDialogWords::tr("Record the note"), group, form, requirement, {560, 220}, [](const ProjectRequirement&) { return Problems(); });
}

bool askForProjectReason(const QString& title, QString& reason, QWidget* parent)
{
    struct Said {
        QString reason;
        bool operator==(const Said&) const = default;
    } said{reason};
    Form<Said> form([] {});
    auto* group = new FormGroup(0, {});
    auto* edit = paragraphEdit(72);
    form.bind("status_reason"_L1, edit, &Said::reason);
    group->addRow(ProjectDialogWords::tr("Reason"), {edit}, FormGroup::Need::Required);
    const bool done = askForm(parent, title, title, group, form, said, {560, 220}, [](const Said& value) {
        return value.reason.trimmed().isEmpty() ? Problems{{"status_reason"_L1, Rule::ReasonMissing}} : Problems();
    });
    reason = said.reason;
    return done;
}

} // namespace musubi::ui
