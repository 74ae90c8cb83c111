#include "ui/matter/case_rows.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/feedback.h"
#include "ui/common/picker.h"
#include "ui/common/theme.h"
#include "ui/history/taking_back.h"
#include "ui/organization/organization_picker.h"
#include "ui/matter/matter_picker.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// 0 lets the field fill the line.
QLineEdit* rowEdit(const QString& text, const QString& name, int width = 0)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0); // what is longer than the field shows its beginning
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

QComboBox* rowBox(const QString& name, int width)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setFixedWidth(theme().px(width));
    return box;
}

const QLineEdit* editOf(QWidget* field)
{
    return static_cast<QLineEdit*>(field);
}

QVariant dataOf(QWidget* field)
{
    return static_cast<QComboBox*>(field)->currentData();
}

} // namespace

PartyField::PartyField(Centre& centre, Feedback& feedback, QWidget* parent)
    : RowsField(tr("Add a party"), tr("Party %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
{
}

void PartyField::append(const Party& party)
{
    auto* body = new OrganizationPicker(m_centre, m_feedback);
    body->setAccessibleName(tr("Party"));
    body->setMinimumWidth(theme().px(280));
    body->setValue(party.organization.value);
    connect(body, &Picker::valueChanged, this, &RowsField::valueChanged);
    auto* role = rowBox(tr("Role"), 132);
    role->addItem(u"—"_s, QString());
    for (const auto& term : m_centre.vocabulary().terms<PartyRoleList>())
        role->addItem(m_centre.vocabulary().label(QString(PartyRoleList::name), term.value.code, text::language()), term.value.code);
    if (role->findData(party.role.code) < 0)
        role->addItem(m_centre.vocabulary().label(QString(PartyRoleList::name), party.role.code, text::language()), party.role.code);
    role->setCurrentIndex(role->findData(party.role.code));
    connect(role, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    auto* contact = rowEdit(party.contact, tr("Who speaks for it"), 180);
    connect(contact, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({body, role, contact});
}

QList<Party> PartyField::value() const
{
    QList<Party> parties;
    for (int row = 0; row < rowCount(); ++row) {
        const Party party{{static_cast<Picker*>(field(row, 0))->value()}, {dataOf(field(row, 1)).toString()}, editOf(field(row, 2))->text().trimmed()};
        if (party.organization && !parties.contains(party))
            parties << party;
    }
    return parties;
}

void PartyField::setValue(const QList<Party>& parties)
{
    if (parties == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const Party& party : parties)
        append(party);
}

QString PartyField::title() const
{
    QStringList privateSide, publicSide;
    for (const Party& party : value())
        if (const auto body = m_centre.organizations().find(party.organization))
            (body->value.sector == Sector::Public ? publicSide : privateSide) << m_centre.organizations().printedName(body->value);
    return privateSide.isEmpty() && publicSide.isEmpty() ? QString() : matterTitle(privateSide, publicSide);
}

PathField::PathField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a year"), tr("Year %1"), parent)
    , m_centre(centre)
{
}

void PathField::append(const PathEntry& entry)
{
    auto* year = rowBox(tr("Fiscal year"), 120);
    QList<int> years = m_centre.fiscalYears();
    years << entry.fiscalYear << japan::fiscalYearOf(m_centre.today()) + 1;
    std::sort(years.begin(), years.end(), std::greater<>());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    for (const int one : std::as_const(years))
        year->addItem(text::fiscalYearName(m_centre, one), one);
    year->setCurrentIndex(year->findData(entry.fiscalYear));
    auto* stage = rowBox(tr("Stage"), 92);
    for (const auto& code : Codes<Stage>::entries)
        stage->addItem(text::stageName(code.value), QString(code.code));
    stage->setCurrentIndex(stage->findData(QString(codeOf(entry.stage))));
    auto* basis = rowEdit(entry.basis, tr("Programme or other ground"), 164);
    auto* content = rowEdit(entry.content, tr("What was done"));
    auto* result = rowEdit(entry.result, tr("What came of it"));
    for (QComboBox* box : {year, stage})
        connect(box, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    for (QLineEdit* edit : {basis, content, result})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({year, stage, basis, content, result});
}

void PathField::appendBlank()
{
    PathEntry entry{.fiscalYear = japan::fiscalYearOf(m_centre.today())};
    if (const auto before = value(); !before.isEmpty())
        entry = {.fiscalYear = before.last().fiscalYear + 1, .stage = before.last().stage};
    append(entry);
}

QList<PathEntry> PathField::value() const
{
    QList<PathEntry> path;
    for (int row = 0; row < rowCount(); ++row) {
        const PathEntry entry{dataOf(field(row, 0)).toInt(), fromCode<Stage>(dataOf(field(row, 1)).toString()).value_or(Stage::Practice),
            editOf(field(row, 2))->text().trimmed(), editOf(field(row, 3))->text().trimmed(), editOf(field(row, 4))->text().trimmed()};
        if (!entry.basis.isEmpty() || !entry.content.isEmpty() || !entry.result.isEmpty())
            path << entry;
    }
    return path;
}

void PathField::setValue(const QList<PathEntry>& path)
{
    if (path == value() && rowCount() > 0)
        return;
    clearRows();
    for (const PathEntry& entry : path)
        append(entry);
}

RelatedField::RelatedField(Centre& centre, Feedback& feedback, std::optional<Id<Matter>> self, QWidget* parent)
    : RowsField(tr("Add a related case"), tr("Related case %1"), parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_self(self)
{
}

void RelatedField::append(const RelatedMatter& related)
{
    auto* matter = new MatterPicker(m_centre, m_feedback, m_self ? m_self->value : 0);
    matter->setAccessibleName(tr("Related case"));
    matter->setMinimumWidth(theme().px(320));
    matter->setValue(related.matter.value);
    connect(matter, &Picker::valueChanged, this, &RowsField::valueChanged);
    auto* note = rowEdit(related.note, tr("How they belong together"), 260);
    connect(note, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({matter, note});
}

QList<RelatedMatter> RelatedField::value() const
{
    QList<RelatedMatter> related;
    for (int row = 0; row < rowCount(); ++row) {
        const RelatedMatter one{{static_cast<Picker*>(field(row, 0))->value()}, editOf(field(row, 1))->text().trimmed()};
        if (one.matter && std::none_of(related.begin(), related.end(), [&](const RelatedMatter& known) { return known.matter == one.matter; }))
            related << one;
    }
    return related;
}

void RelatedField::setValue(const QList<RelatedMatter>& related)
{
    if (related == value() && rowCount() > 0)
        return;
    clearRows();
    for (const RelatedMatter& one : related)
        append(one);
}

} // namespace musubi::ui
