#include "ui/project/project_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/form_group.h"
#include "ui/common/theme.h"
#include "ui/project/amount_edit.h"
#include "ui/text/language.h"
#include "ui/text/project_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* projectLine(const QString& text, const QString& name, int width = 0)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

constexpr auto keptStep = "musubi-step"; // what a line does not show of its step

} // namespace

BudgetField::BudgetField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a line of the budget"), tr("Budget line %1"), parent)
    , m_centre(centre)
{
}

void BudgetField::append(const BudgetLine& line)
{
    const Vocabulary& words = m_centre.vocabulary();
    auto* item = new QComboBox;
    item->setAccessibleName(tr("Cost item"));
    item->setFixedWidth(theme().px(132));
    item->addItem(u"—"_s, QString());
    for (const auto& term : words.terms<CostItemList>())
        item->addItem(words.label(QString(CostItemList::name), term.value.code, text::language()), term.value.code);
    if (item->findData(line.item.code) < 0)
        item->addItem(words.label(QString(CostItemList::name), line.item.code, text::language()), line.item.code);
    item->setCurrentIndex(item->findData(line.item.code));
    auto* note = projectLine(line.note, tr("What for"));
    auto* eligible = new QCheckBox(tr("eligible"));
    eligible->setAccessibleName(eligible->text());
    eligible->setChecked(line.eligible);
    auto* planned = new AmountEdit(tr("Planned"));
    auto* changed = new AmountEdit(tr("Changed"));
    auto* actual = new AmountEdit(tr("Actual"));
    for (AmountEdit* amount : {planned, changed, actual})
        amount->setPlaceholderText(amount->accessibleName());
    planned->setValue(line.planned);
    changed->setValue(line.changed);
    actual->setValue(line.actual);
    connect(item, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(note, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(eligible, &QCheckBox::toggled, this, &RowsField::valueChanged);
    for (AmountEdit* amount : {planned, changed, actual})
        connect(amount, &AmountEdit::valueChanged, this, &RowsField::valueChanged);
    appendRow({item, note, eligible, planned, changed, actual});
}

QList<BudgetLine> BudgetField::value() const
{
    QList<BudgetLine> lines;
    const auto amount = [this](int row, int place) { return static_cast<AmountEdit*>(field(row, place))->value(); };
    for (int row = 0; row < rowCount(); ++row) {
        const BudgetLine line{{static_cast<QComboBox*>(field(row, 0))->currentData().toString()}, static_cast<QLineEdit*>(field(row, 1))->text().trimmed(),
            static_cast<QCheckBox*>(field(row, 2))->isChecked(), amount(row, 3), amount(row, 4), amount(row, 5)};
        if (!line.item.isEmpty() || !line.note.isEmpty() || line.planned || line.changed || line.actual)
            lines << line;
    }
    return lines;
}

void BudgetField::setValue(const QList<BudgetLine>& lines)
{
    if (lines == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const BudgetLine& line : lines)
        append(line);
}

ScoresField::ScoresField(QWidget* parent)
    : RowsField(tr("Add a score"), tr("Score %1"), parent)
{
}

void ScoresField::append(const ScreeningScore& score)
{
    auto* criterion = projectLine(score.criterion, tr("Criterion"), 180);
    auto* reviewer = projectLine(score.reviewer, tr("Reviewer"), 120);
    auto* points = new QSpinBox;
    points->setAccessibleName(tr("Score"));
    points->setRange(0, 100);
    points->setValue(score.score);
    auto* remark = projectLine(score.remark, tr("Remark"));
    for (QLineEdit* edit : {criterion, reviewer, remark})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(points, &QSpinBox::valueChanged, this, &RowsField::valueChanged);
    appendRow({criterion, reviewer, points, remark});
}

void ScoresField::appendBlank()
{
    const QList<ScreeningScore> scores = value();
    append({scores.isEmpty() ? QString() : scores.last().criterion, {}, 0, {}});
}

QList<ScreeningScore> ScoresField::value() const
{
    QList<ScreeningScore> scores;
    const auto words = [this](int row, int place) { return static_cast<QLineEdit*>(field(row, place))->text().trimmed(); };
    for (int row = 0; row < rowCount(); ++row)
        if (const ScreeningScore score{words(row, 0), words(row, 1), static_cast<QSpinBox*>(field(row, 2))->value(), words(row, 3)}; !score.criterion.isEmpty())
            scores << score;
    return scores;
}

void ScoresField::setValue(const QList<ScreeningScore>& scores)
{
    if (scores == value() && rowCount() > 0)
        return;
    clearRows();
    for (const ScreeningScore& score : scores)
        append(score);
}

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
        if (milestone.kind != MilestoneKind::Other || !milestone.title.isEmpty())
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
