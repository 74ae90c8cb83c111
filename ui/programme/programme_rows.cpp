#include "ui/programme/programme_rows.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/programme/programme_rules.h"
#include "ui/common/buttons.h"
#include "ui/common/theme.h"
#include "ui/programme/rule_card.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* programmeLine(const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

int yearOf(QWidget* field)
{
    return static_cast<QComboBox*>(field)->currentData().toInt();
}

} // namespace

FormerNamesField::FormerNamesField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a former name"), tr("Former name %1"), parent)
    , m_centre(centre)
{
}

void FormerNamesField::append(const FormerProgrammeName& name)
{
    auto* edit = programmeLine(name.name, tr("Former name"));
    auto* until = fiscalYearBox(m_centre, name.untilYear, tr("Until the end of"));
    for (int i = 0; i < until->count(); ++i)
        until->setItemText(i, tr("until %1").arg(until->itemText(i)));
    connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(until, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    appendRow({edit, until});
}

void FormerNamesField::appendBlank()
{
    append({{}, japan::fiscalYearOf(m_centre.today())});
}

bool FormerNamesField::isLeftOut(int row) const
{
    return static_cast<QLineEdit*>(field(row, 0))->text().trimmed().isEmpty();
}

QWidget* FormerNamesField::widgetOf(int row, QLatin1StringView part) const
{
    return field(row, part == "until_year"_L1 ? 1 : 0);
}

QList<FormerProgrammeName> FormerNamesField::value() const
{
    QList<FormerProgrammeName> names;
    for (int row = 0; row < rowCount(); ++row)
        if (const QString name = static_cast<QLineEdit*>(field(row, 0))->text().trimmed(); !name.isEmpty())
            names << FormerProgrammeName{name, yearOf(field(row, 1))};
    return names;
}

void FormerNamesField::setValue(const QList<FormerProgrammeName>& names)
{
    if (names == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const FormerProgrammeName& name : names)
        append(name);
}

RulesField::RulesField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a year"), tr("Rule %1"), parent)
    , m_centre(centre)
{
}

void RulesField::append(const ProgrammeRule& rule)
{
    const bool frozen = rule.fiscalYear > 0 && (rule.fiscalYear < japan::fiscalYearOf(m_centre.today()) || m_inUse.contains(std::pair(rule.fiscalYear, rule.track)));
    auto* card = new RuleCard(m_centre, rule, frozen);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(card, &RuleCard::valueChanged, this, &RowsField::valueChanged);
    appendRow({card});
}

void RulesField::appendBlank()
{
    const QList<ProgrammeRule> rules = value();
    const auto latest = std::max_element(rules.begin(), rules.end(), [](const ProgrammeRule& a, const ProgrammeRule& b) { return a.fiscalYear < b.fiscalYear; });
    if (latest == rules.end()) {
        append(typicalRule(japan::fiscalYearOf(m_centre.today()) + 1));
        return;
    }
    ProgrammeRule next = typicalRule(std::max(latest->fiscalYear, japan::fiscalYearOf(m_centre.today())) + 1); // as the latest, a year on
    next.track = latest->track;
    next.cap = latest->cap;
    next.rateNumerator = latest->rateNumerator;
    next.rateDenominator = latest->rateDenominator;
    next.roundingUnit = latest->roundingUnit;
    next.rounding = latest->rounding;
    next.consultationMandatory = latest->consultationMandatory;
    next.minimumMembers = latest->minimumMembers;
    append(next);
}

QWidget* RulesField::widgetOf(int row, QLatin1StringView part) const
{
    return static_cast<RuleCard*>(field(row, 0))->part(part);
}

QList<ProgrammeRule> RulesField::value() const
{
    QList<ProgrammeRule> rules;
    for (int row = 0; row < rowCount(); ++row)
        rules << static_cast<RuleCard*>(field(row, 0))->value();
    return rules;
}

void RulesField::setValue(const QList<ProgrammeRule>& rules)
{
    if (rules == value() && rowCount() > 0)
        return;
    clearRows();
    for (const ProgrammeRule& rule : rules)
        append(rule);
}

RequirementsField::RequirementsField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a requirement"), tr("Requirement %1"), parent)
    , m_centre(centre)
    , m_copy(linkButton({}, u"down"_s))
{
    addBelow(m_copy);
    connect(m_copy, &QToolButton::clicked, this, &RequirementsField::copyLastYear);
    connect(this, &RowsField::valueChanged, this, &RequirementsField::offerCopy);
    offerCopy();
}

int RequirementsField::lastYear() const
{
    int last = 0;
    for (const ProgrammeRequirement& line : value())
        last = std::max(last, line.fiscalYear);
    return last;
}

void RequirementsField::offerCopy()
{
    const int last = lastYear();
    m_copy->setVisible(last > 0);
    m_copy->setText(tr("Copy the checklist of %1 to %2").arg(text::fiscalYearName(m_centre, last), text::fiscalYearName(m_centre, last + 1)));
}

void RequirementsField::copyLastYear()
{
    const int last = lastYear();
    for (ProgrammeRequirement line : value())
        if (line.fiscalYear == last) {
            ++line.fiscalYear;
            append(line);
        }
    Q_EMIT valueChanged();
}

void RequirementsField::append(const ProgrammeRequirement& requirement)
{
    auto* year = fiscalYearBox(m_centre, requirement.fiscalYear, tr("Fiscal year"));
    auto* kind = new QComboBox;
    kind->setAccessibleName(tr("Kind"));
    for (const auto& code : Codes<RequirementKind>::entries)
        kind->addItem(text::requirementKindName(code.value), QString(code.code));
    kind->setCurrentIndex(kind->findData(QString(codeOf(requirement.kind))));
    auto* words = programmeLine(requirement.text, tr("What is asked for"));
    for (QComboBox* box : {year, kind})
        connect(box, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(words, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({year, kind, words});
}

void RequirementsField::appendBlank()
{
    const QList<ProgrammeRequirement> known = value();
    append(known.isEmpty() ? ProgrammeRequirement{japan::fiscalYearOf(m_centre.today()) + 1, RequirementKind::Eligibility, {}}
                           : ProgrammeRequirement{known.last().fiscalYear, known.last().kind, {}});
}

bool RequirementsField::isLeftOut(int row) const
{
    return static_cast<QLineEdit*>(field(row, 2))->text().trimmed().isEmpty();
}

QList<ProgrammeRequirement> RequirementsField::value() const
{
    QList<ProgrammeRequirement> requirements;
    for (int row = 0; row < rowCount(); ++row)
        if (const QString words = static_cast<QLineEdit*>(field(row, 2))->text().trimmed(); !words.isEmpty())
            requirements << ProgrammeRequirement{yearOf(field(row, 0)),
                fromCode<RequirementKind>(static_cast<QComboBox*>(field(row, 1))->currentData().toString()).value_or(RequirementKind::Eligibility), words};
    return requirements;
}

void RequirementsField::setValue(const QList<ProgrammeRequirement>& requirements)
{
    if (requirements == value() && rowCount() > 0)
        return;
    clearRows();
    for (const ProgrammeRequirement& requirement : requirements)
        append(requirement);
    offerCopy();
}

StepsField::StepsField(QWidget* parent)
    : RowsField(tr("Add a step"), tr("Step %1"), parent)
{
}

void StepsField::append(const ProgrammeStep& step)
{
    auto* words = programmeLine(step.text, tr("What has to be ready"));
    auto* days = new QSpinBox;
    days->setAccessibleName(tr("Working days before the deadline"));
    days->setRange(0, 250);
    days->setSuffix(tr(" working days before"));
    days->setValue(step.workingDays);
    connect(words, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(days, &QSpinBox::valueChanged, this, &RowsField::valueChanged);
    appendRow({words, days});
}

bool StepsField::isLeftOut(int row) const
{
    return static_cast<QLineEdit*>(field(row, 0))->text().trimmed().isEmpty();
}

QList<ProgrammeStep> StepsField::value() const
{
    QList<ProgrammeStep> steps;
    for (int row = 0; row < rowCount(); ++row)
        if (const QString words = static_cast<QLineEdit*>(field(row, 0))->text().trimmed(); !words.isEmpty())
            steps << ProgrammeStep{words, static_cast<QSpinBox*>(field(row, 1))->value()};
    return steps;
}

void StepsField::setValue(const QList<ProgrammeStep>& steps)
{
    if (steps == value() && rowCount() > 0)
        return;
    clearRows();
    for (const ProgrammeStep& step : steps)
        append(step);
}

} // namespace musubi::ui
