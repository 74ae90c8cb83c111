#include "ui/project/project_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "ui/common/date_edit.h"
#include "ui/common/form_group.h"
#include "ui/common/theme.h"
#include "ui/text/project_wording.h"

#include <QComboBox>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* projectLine(const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

constexpr auto keptStep = "musubi-step"; // what a line does not show of its step

} // namespace

MilestonesField::MilestonesField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a milestone"), tr("Milestone %1"), parent)
    , m_centre(centre)
{
}

void MilestonesField::append(const Milestone& milestone)
{
    auto* kind = new QComboBox;
    kind->setAccessibleName(tr("Milestone"));
    kind->setFixedWidth(theme().px(180));
    for (const auto& code : Codes<MilestoneKind>::entries)
        kind->addItem(code.value == MilestoneKind::Other ? tr("Step of its own") : text::milestoneName(code.value), QString(code.code));
    kind->setCurrentIndex(kind->findData(QString(codeOf(milestone.kind))));
    auto* title = projectLine(milestone.title, tr("What"));
    title->setMinimumWidth(theme().px(120));
    auto* due = new DateEdit(DateEdit::Kind::Date, dayContext([&centre = m_centre] { return centre.today(); }, m_centre.officeCalendar()));
    nameField(*due, tr("Due"));
    due->setDate(milestone.dueOn);
    const auto showTitle = [kind, title] { title->setEnabled(kind->currentData().toString() == codeOf(MilestoneKind::Other)); };
    showTitle();
    connect(kind, &QComboBox::currentIndexChanged, this, showTitle);
    connect(kind, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(title, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(due, &DateEdit::valueChanged, this, &RowsField::valueChanged);
    kind->setProperty(keptStep, QVariantList{QString(codeOf(milestone.state)), milestone.doneOn ? QVariant(*milestone.doneOn) : QVariant(), milestone.result});
    appendRow({kind, title, due});
}

/// A step of its own without words.
bool MilestonesField::isLeftOut(int row) const
{
    return static_cast<QComboBox*>(field(row, 0))->currentData().toString() == codeOf(MilestoneKind::Other) && static_cast<QLineEdit*>(field(row, 1))->text().trimmed().isEmpty();
}

QWidget* MilestonesField::widgetOf(int row, QLatin1StringView part) const
{
    return field(row, part == "title"_L1 ? 1 : 0);
}

QList<Milestone> MilestonesField::value() const
{
    QList<Milestone> milestones;
    for (int row = 0; row < rowCount(); ++row) {
        const auto* kind = static_cast<QComboBox*>(field(row, 0));
        Milestone milestone;
        milestone.kind = fromCode<MilestoneKind>(kind->currentData().toString()).value_or(MilestoneKind::Other);
        milestone.title = static_cast<QLineEdit*>(field(row, 1))->text().trimmed();
        milestone.dueOn = static_cast<DateEdit*>(field(row, 2))->date();
        const QVariantList kept = kind->property(keptStep).toList();
        milestone.state = fromCode<MilestoneState>(kept[0].toString()).value_or(MilestoneState::Open);
        if (kept[1].isValid())
            milestone.doneOn = kept[1].toDate();
        milestone.result = kept[2].toString();
        if (!isLeftOut(row))
            milestones << milestone;
    }
    return milestones;
}

void MilestonesField::setValue(const QList<Milestone>& milestones)
{
    if (milestones == value() && rowCount() > 0)
        return;
    clearRows();
    for (const Milestone& milestone : milestones)
        append(milestone);
}

} // namespace musubi::ui
