#include "ui/matter/case_editor.h"

#include "core/japan/working_days.h"
#include "core/matter/matter_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/matter/case_rows.h"
#include "ui/matter/matter_picker.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestAlike = 4; // letters of a title before others are looked for

DayContext caseDays(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

} // namespace

CaseEditor::CaseEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Cases"), tr("New case"), tr("Register the case"), tr("May be on file already")}, Subject::Matter, parent)
{
    makeWhat();
    makeParties();
    makeState();
    makeCourse();
    keepSideForAlike();
    connect(this, &BookEditor::saved, this, [this](qint64 id) { m_related->setSelf(Id<Matter>{id}); });
    ready();
}

CaseEditor::~CaseEditor()
{
    keepLast();
}

void CaseEditor::startFresh()
{
    m_related->setSelf({});
    startNew({.openedOn = centre().today(), .lead = centre().journal().seat().staff});
}

void CaseEditor::load(const Stored<Matter>& row)
{
    m_related->setSelf(row.id);
    RecordEditor::load(row);
}

void CaseEditor::resume(const KeptDraft& draft)
{
    m_related->setSelf(draft.draft.row ? std::optional(Id<Matter>{*draft.draft.row}) : std::nullopt);
    RecordEditor::resume(draft);
    const QJsonObject dates = draft.draft.content.value("dates"_L1).toObject();
    for (const auto& [name, edit] : m_dates)
        if (const QString typed = dates.value(name).toString(); !typed.isEmpty())
            edit->setText(typed);
}

bool CaseEditor::isDirty() const
{
    return RecordEditor::isDirty() || std::any_of(m_dates.begin(), m_dates.end(), [](const auto& date) { return !date.second->complaint().isEmpty(); });
}

std::optional<Draft> CaseEditor::written() const
{
    auto draft = RecordEditor::written();
    QJsonObject dates;
    for (const auto& [name, edit] : m_dates)
        if (!edit->complaint().isEmpty())
            dates.insert(name, edit->text());
    if (draft && !dates.isEmpty())
        draft->content.insert("dates"_L1, dates);
    return draft;
}

void CaseEditor::makeWhat()
{
    auto* group = new FormGroup(1, tr("Case"));
    m_title = lineField(0, tr("Body × division, division"));
    auto* theme = lineField(0);
    auto* opened = new DateEdit(DateEdit::Kind::Date, caseDays(centre()));
    opened->setRemedyOffered(false);
    auto* lead = staffBox(centre());
    auto* fields = termField(centre().vocabulary(), FieldList::name, tr("Fields"), true);
    auto* areas = termField(centre().vocabulary(), AreaList::name, tr("Area"), false);
    form().bind("title"_L1, m_title, &Matter::title);
    form().bind("theme"_L1, theme, &Matter::theme);
    form().bind("opened_on"_L1, opened, &Matter::openedOn);
    bindStaff(form(), "lead"_L1, lead, &Matter::lead);
    form().bind("fields"_L1, fields, &Matter::fields);
    form().bind("areas"_L1, areas, &Matter::areas);
    m_dates << std::pair("opened_on"_L1, opened);
    group->addRow(tr("Title"), {m_title}, FormGroup::Need::Required);
    group->addRow(tr("Theme"), {theme});
    group->addRow(tr("Opened"), {opened});
    group->addRow(tr("Lead"), {lead});
    group->addRow(tr("Fields"), {fields});
    group->addRow(tr("Area"), {areas});
    area().addGroup(group);
}

void CaseEditor::makeParties()
{
    auto* group = new FormGroup(2, tr("Parties"));
    auto* parties = new PartyField(centre(), feedback());
    form().bind("matter_party"_L1, parties, &Matter::parties);
    group->addRow(tr("Parties"), {parties});
    area().addGroup(group);
    // A title that nobody wrote follows the parties: 団体×課、課.
    connect(parties, &PartyField::valueChanged, this, [this, parties] {
        if (m_title->text() == m_proposed && !isComposing(m_title))
            m_title->setText(parties->title());
        if (m_title->text() == parties->title())
            m_proposed = m_title->text();
    });
}

void CaseEditor::makeState()
{
    auto* group = new FormGroup(3, tr("State"));
    auto *status = new QComboBox, *stage = new QComboBox, *sharing = new QComboBox;
    auto* closing = termBox(centre().vocabulary(), ClosingReasonList::name, true);
    closing->setAccessibleName(tr("Closed because"));
    auto* reason = lineField(0, tr("Reason"));
    reason->setAccessibleName(tr("Reason for the stage"));
    auto* waiting = lineField(0);
    auto* review = new DateEdit(DateEdit::Kind::Date, caseDays(centre()));
    auto* finding = textField(88);
    form().bind("status"_L1, status, &Matter::status, [](CaseStatus s) { return text::statusName(s); });
    bindTerm(form(), "closing_reason"_L1, closing, &Matter::closingReason);
    form().bind("stage_override"_L1, stage, &Matter::stageOverride, [](Stage s) { return text::stageName(s); });
    stage->setItemText(0, tr("As it follows from what happened"));
    form().bind("stage_reason"_L1, reason, &Matter::stageReason);
    form().bind("waiting_for"_L1, waiting, &Matter::waitingFor);
    form().bind("review_on"_L1, review, &Matter::reviewOn);
    form().bind("sharing"_L1, sharing, &Matter::sharing, [](SharingScope s) { return text::scopeName(s); });
    form().bind("finding"_L1, finding, &Matter::finding);
    m_dates << std::pair("review_on"_L1, review);
    group->addRow(tr("Status"), {status, closing});
    group->addRow(tr("Stage"), {stage, reason});
    group->addRow(tr("Waiting for"), {waiting});
    group->addRow(tr("Look again on"), {review});
    group->addRow(tr("May be told to"), {sharing});
    group->addRow(tr("Finding"), {finding});
    area().addGroup(group);
}

void CaseEditor::makeCourse()
{
    auto* group = new FormGroup(4, tr("Course"));
    auto* path = new PathField(centre());
    m_related = new RelatedField(centre(), feedback(), std::nullopt);
    form().bind("matter_path"_L1, path, &Matter::path);
    form().bind("matter_related"_L1, m_related, &Matter::related);
    group->addRow(tr("Path by fiscal year"), {path});
    group->addRow(tr("Related cases"), {m_related});
    area().addGroup(group);
}

/// Only a new one may be on file already.
QList<BookEditor::Alike> CaseEditor::alike() const
{
    QList<Alike> alike;
    const QString title = value().title.trimmed();
    if (row() || title.size() < shortestAlike)
        return alike;
    for (const PickerItem& item : mattersFor(centre(), title))
        alike << Alike{item.id, item.title, item.second};
    return alike;
}

Problems CaseEditor::problemsOf(const Matter& value, Id<Matter>) const
{
    return check(value, centre().today(), centre().officeCalendar());
}

QString CaseEditor::nameOf(const Matter& value) const
{
    return text::matterNumber(centre(), value.fiscalYear, value.sequence) + u' ' + value.title;
}

QString CaseEditor::titleOf(const Matter& value) const
{
    return value.title.trimmed().isEmpty() ? value.theme.trimmed() : value.title.trimmed();
}

std::optional<Stored<Matter>> CaseEditor::find(Id<Matter> id) const
{
    return centre().matters().exists(id) ? std::optional(centre().matters().get(id)) : std::nullopt;
}

Stored<Matter> CaseEditor::enter(const Matter& value)
{
    Matter fresh = value; // one that goes on from a case in the trash gets a number of its own and no old one
    fresh.legacyNumber.clear();
    return centre().matters().open(fresh);
}

Stored<Matter> CaseEditor::change(const Stored<Matter>& before, const Matter& after)
{
    return centre().matters().edit(before, after);
}

} // namespace musubi::ui
