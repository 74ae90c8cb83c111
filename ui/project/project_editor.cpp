#include "ui/project/project_editor.h"

#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/programme/programme_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/picker.h"
#include "ui/matter/case_rows.h"
#include "ui/matter/matter_picker.h"
#include "ui/project/project_rows.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestProjectAlike = 4; // letters of a title before others are looked for

DateEdit* projectDay(Centre& centre)
{
    return new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
}

} // namespace

ProjectEditor::ProjectEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Projects"), tr("New project"), tr("Register the project"), tr("May be on file already")}, Subject::Project, parent)
{
    makeWhat();
    makeGround();
    makeParties();
    makeCourse();
    keepSideForAlike();
    ready();
    connect(this, &BookEditor::saved, this, &ProjectEditor::showYear);
}

ProjectEditor::~ProjectEditor()
{
    keepLast();
}

void ProjectEditor::startFresh()
{
    startNew({.fiscalYear = japan::fiscalYearOf(centre().today()), .staff = centre().journal().seat().staff});
    showYear();
}

void ProjectEditor::load(const Stored<Project>& row)
{
    RecordEditor::load(row);
    showYear();
}

void ProjectEditor::resume(const KeptDraft& draft)
{
    RecordEditor::resume(draft);
    showYear();
}

/// The number of a registered project is that of its year, and its rules are those of it: the year stays.
void ProjectEditor::showYear()
{
    const bool registered = row() != 0;
    m_year->setEnabled(!registered);
    const Project project = value();
    m_yearReason->setText(registered ? tr("The number %1 is of this year: it stays.").arg(text::projectNumber(centre(), project.fiscalYear, project.sequence)) : QString());
}

void ProjectEditor::startFrom(Id<Matter> id)
{
    const Matter matter = centre().matters().get(id).value;
    Project project;
    project.fiscalYear = japan::fiscalYearOf(centre().today());
    project.title = matter.theme.left(200);
    project.matter = id;
    project.staff = matter.lead ? matter.lead : centre().journal().seat().staff;
    for (Party party : matter.parties) {
        if (party.role.code == "OWNER"_L1)
            continue;
        if (party.role.code == "PROPOSER"_L1)
            party.role.code = u"RUNNER"_s;
        project.parties << party;
    }
    startNew(project);
    showYear();
}

void ProjectEditor::makeWhat()
{
    auto* group = new FormGroup(1, tr("Project"));
    auto* title = lineField(0);
    auto* year = m_year = new QComboBox;
    m_yearReason = label({}, Type::Small, Token::Ink2);
    const int now = japan::fiscalYearOf(centre().today());
    for (int one = now + 2; one >= now - 15; --one)
        year->addItem(text::fiscalYearName(centre(), one), one);
    auto* matter = new MatterPicker(centre(), feedback());
    auto* staff = staffBox(centre());
    form().bind("title"_L1, title, &Project::title);
    form().bind("fiscal_year"_L1, year, &Project::fiscalYear);
    form().bind("matter"_L1, matter, &Project::matter);
    bindStaff(form(), "staff"_L1, staff, &Project::staff);
    group->addRow(tr("Title"), {title}, FormGroup::Need::Required);
    group->addRow(tr("Fiscal year"), {year, m_yearReason}, FormGroup::Need::Required);
    group->addRow(tr("Case"), {matter});
    group->addRow(tr("Coordinator"), {staff});
    area().addGroup(group);
}

/// Under what it runs: one of the programmes, or another basis.
void ProjectEditor::makeGround()
{
    auto* group = new FormGroup(2, tr("Basis"));
    auto* programme = new QComboBox;
    programme->addItem(tr("None of the city's programmes"), QVariant());
    for (const auto& row : centre().programmes().all())
        programme->addItem(row.value.name, row.id.value);
    auto* track = lineField(200, tr("Track"));
    track->setAccessibleName(tr("Track"));
    auto* basis = termBox(centre().vocabulary(), ProjectBasisList::name, true);
    auto* note = lineField(0, tr("In words, as printed"));
    note->setAccessibleName(tr("Basis in words"));
    form().add("programme"_L1, programme,
        [=](const Project& v) { programme->setCurrentIndex(v.programme ? programme->findData(v.programme->value) : 0); },
        [=](Project& v) {
            const QVariant id = programme->currentData();
            v.programme = id.isValid() ? std::optional(Id<Programme>{id.toLongLong()}) : std::nullopt;
        });
    connect(programme, &QComboBox::currentIndexChanged, this, [this] { form().changed(); });
    form().bind("track"_L1, track, &Project::track);
    bindTerm(form(), "basis"_L1, basis, &Project::basis);
    form().bind("basis_note"_L1, note, &Project::basisNote);
    const auto showBasis = [=] {
        const bool none = !programme->currentData().isValid();
        track->setEnabled(!none);
        basis->setEnabled(none);
    };
    connect(programme, &QComboBox::currentIndexChanged, this, showBasis);
    showBasis();
    group->addRow(tr("Programme"), {programme, track});
    group->addRow(tr("Other basis"), {basis, note});
    area().addGroup(group);
}

void ProjectEditor::makeParties()
{
    auto* group = new FormGroup(3, tr("Parties"));
    auto* parties = new PartyField(centre(), feedback());
    auto* purpose = textField(72);
    auto* content = textField(72);
    form().bind("project_party"_L1, parties, &Project::parties);
    form().bind("purpose"_L1, purpose, &Project::purpose);
    form().bind("content"_L1, content, &Project::content);
    group->addRow(tr("Parties"), {parties});
    group->addRow(tr("Shared purpose"), {purpose});
    group->addRow(tr("Content"), {content});
    area().addGroup(group);
}

void ProjectEditor::makeCourse()
{
    auto* group = new FormGroup(4, tr("Course"));
    auto *from = projectDay(centre()), *until = projectDay(centre());
    from->setRemedyOffered(false);
    until->setRemedyOffered(false);
    auto* milestones = new MilestonesField(centre());
    auto* result = lineField(0);
    form().bind("starts_on"_L1, from, &Project::startsOn);
    form().bind("ends_on"_L1, until, &Project::endsOn);
    form().bind("project_milestone"_L1, milestones, &Project::milestones);
    form().bind("result"_L1, result, &Project::result);
    group->addRow(tr("From"), {from});
    group->addRow(tr("Until"), {until});
    group->addRow(tr("Milestones"), {milestones});
    group->addRow(tr("Result"), {result});
    area().addGroup(group);
}

/// Only a new one may be on file already.
QList<BookEditor::Alike> ProjectEditor::alike() const
{
    QList<Alike> alike;
    const QString title = value().title.trimmed();
    if (row() || title.size() < shortestProjectAlike)
        return alike;
    for (const ProjectLine& line : centre().projects().lines(centre().projects().beginningLike(title)))
        alike << Alike{line.id.value, line.title, text::projectNumber(centre(), line.fiscalYear, line.sequence)};
    return alike;
}

Problems ProjectEditor::problemsOf(const Project& value, Id<Project>) const
{
    const auto rule = centre().projects().ruleFor(value);
    return check(value, rule ? &*rule : nullptr);
}

QString ProjectEditor::nameOf(const Project& value) const
{
    return text::projectNumber(centre(), value.fiscalYear, value.sequence) + u' ' + value.title;
}

std::optional<Stored<Project>> ProjectEditor::find(Id<Project> id) const
{
    return centre().projects().exists(id) ? std::optional(centre().projects().get(id)) : std::nullopt;
}

Stored<Project> ProjectEditor::enter(const Project& value)
{
    Project fresh = value;
    fresh.legacyNumber.clear();
    return centre().projects().plan(fresh, centre().officeCalendar());
}

Stored<Project> ProjectEditor::change(const Stored<Project>& before, const Project& after)
{
    return centre().projects().edit(before, after);
}

} // namespace musubi::ui
