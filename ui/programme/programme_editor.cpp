#include "ui/programme/programme_editor.h"

#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/organization/organization_picker.h"
#include "ui/programme/programme_rows.h"
#include "ui/programme/rule_card.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// A year that lies farther off than those offered is offered too.
void chooseYear(Centre& centre, QComboBox& box, int year)
{
    if (box.findData(year) < 0)
        box.addItem(text::fiscalYearName(centre, year), year);
    box.setCurrentIndex(box.findData(year));
}

} // namespace

ProgrammeEditor::ProgrammeEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Programmes"), tr("New programme"), tr("Register the programme"), {}}, Subject::Programme, parent)
    , m_rules(new RulesField(centre))
{
    auto* what = new FormGroup(1, tr("Programme"));
    auto* name = lineField(0);
    auto* owner = new OrganizationPicker(centre, feedback);
    auto* first = fiscalYearBox(centre, 0, {});
    auto* last = fiscalYearBox(centre, 0, {});
    last->insertItem(0, tr("goes on"), 0);
    auto* former = new FormerNamesField(centre);
    auto* note = textField(56);
    form().bind("name"_L1, name, &Programme::name);
    form().bind("programme_former_name"_L1, former, &Programme::formerNames);
    form().bind("owner"_L1, owner, &Programme::owner);
    form().add("first_year"_L1, first, [=, &centre](const Programme& v) { chooseYear(centre, *first, v.firstYear); }, [=](Programme& v) { v.firstYear = first->currentData().toInt(); });
    form().add("last_year"_L1, last, [=, &centre](const Programme& v) { chooseYear(centre, *last, v.lastYear.value_or(0)); },
        [=](Programme& v) { v.lastYear = last->currentData().toInt() > 0 ? std::optional(last->currentData().toInt()) : std::nullopt; });
    for (QComboBox* year : {first, last})
        connect(year, &QComboBox::currentIndexChanged, this, [this] { form().changed(); });
    form().bind("note"_L1, note, &Programme::note);
    what->addRow(tr("Name"), {name}, FormGroup::Need::Required);
    what->addRow(tr("Former names"), {former});
    what->addRow(tr("Run by"), {owner});
    what->addRow(tr("First fiscal year"), {first}, FormGroup::Need::Required);
    what->addRow(tr("Last fiscal year"), {last});
    what->addRow(tr("Note"), {note});
    area().addGroup(what);

    auto* asks = new FormGroup(2, tr("What it asks for"));
    auto* requirements = new RequirementsField(centre);
    auto* steps = new StepsField;
    form().bind("programme_requirement"_L1, requirements, &Programme::requirements);
    form().bind("programme_step"_L1, steps, &Programme::steps);
    asks->addRow(tr("Checklist"), {requirements});
    asks->addRow(tr("Before the deadline"), {steps});
    area().addGroup(asks);

    auto* years = new FormGroup(3, tr("Rules by fiscal year"));
    form().bind("programme_rule"_L1, m_rules, &Programme::rules);
    years->addRow(tr("Rules"), {m_rules});
    area().addGroup(years);
    keepSideForAlike();
    ready();
}

ProgrammeEditor::~ProgrammeEditor()
{
    keepLast();
}

void ProgrammeEditor::startFresh()
{
    m_rules->setInUse({});
    startNew({.firstYear = japan::fiscalYearOf(centre().today())});
}

void ProgrammeEditor::load(const Stored<Programme>& row)
{
    m_rules->setInUse(centre().programmes().rulesInUse(row.id));
    RecordEditor::load(row);
}

void ProgrammeEditor::resume(const KeptDraft& draft)
{
    const Id<Programme> row{draft.draft.row.value_or(0)};
    m_rules->setInUse(row && centre().programmes().find(row) ? centre().programmes().rulesInUse(row) : QList<RuleKey>());
    RecordEditor::resume(draft);
}

Problems ProgrammeEditor::problemsOf(const Programme& value, Id<Programme>) const
{
    return check(value, centre().officeCalendar());
}

std::optional<Stored<Programme>> ProgrammeEditor::find(Id<Programme> id) const
{
    return centre().programmes().find(id);
}

Stored<Programme> ProgrammeEditor::enter(const Programme& value)
{
    return centre().programmes().add(value, centre().officeCalendar());
}

Stored<Programme> ProgrammeEditor::change(const Stored<Programme>& before, const Programme& after)
{
    return centre().programmes().edit(before, after, centre().officeCalendar(), centre().today());
}

} // namespace musubi::ui
