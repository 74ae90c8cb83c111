// The columns of a project's page beside its steps and roles: the money, the screening, how both sides look at it.

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/programme/grant_amount.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/project/gap_bar.h"
#include "ui/project/project_page.h"
#include "ui/text/grant_wording.h"
#include "ui/text/language.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// A small ledger: name, amount at the right, and what is to be said of it.
class Ledger : public QWidget {
public:
    explicit Ledger(QWidget* parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme().px(12));
        m_grid->setVerticalSpacing(theme().px(3));
        m_grid->setColumnStretch(2, 1);
    }

    void add(const QString& name, const QString& amount, const QString& remark = {}, bool strong = false, Token tone = Token::Ink)
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(label(name, Type::Small, Token::Ink2, this), row, 0, Qt::AlignTop);
        QLabel* figure = readableLabel(amount, strong ? Type::Strong : Type::Text, tone, this);
        figure->setWordWrap(false);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        figure->setAccessibleName(name + u' ' + amount);
        m_grid->addWidget(figure, row, 1);
        if (!remark.isEmpty())
            m_grid->addWidget(readableLabel(remark, Type::Small, Token::Ink2, this), row, 2);
    }

private:
    QGridLayout* m_grid;
};

} // namespace

/// How the years' rule turns the cost into a grant, and what became of it until it is settled.
void ProjectPage::addMoney(QVBoxLayout& down)
{
    const Project& project = m_row->value;
    auto* block = new DetailBlock(tr("Money"), u"money"_s);
    addLink(*block, tr("Record the money"), u"edit"_s, &ProjectPage::recordMoney);
    if (m_rule)
        setTone(*block->addParagraph(text::ruleInWords(*m_rule)), Token::Ink2);
    auto* ledger = new Ledger(block);
    const auto add = [&](const QString& name, const std::optional<qint64>& amount, const QString& remark = {}, bool strong = false) {
        if (amount)
            ledger->add(name, text::yen(amount), remark, strong);
    };
    add(tr("Total cost"), project.totalCost);
    add(tr("Eligible cost"), project.eligibleCost);
    if (m_rule && project.eligibleCost && *project.eligibleCost >= 0)
        add(tr("By the rule"), grantAmount(*m_rule, *project.eligibleCost).amount, text::grantSteps(*m_rule, *project.eligibleCost).join(u'\n'), true);
    add(tr("Applied for"), project.applied);
    add(tr("Granted"), project.granted, {}, true);
    add(tr("Advance"), project.advance);
    add(tr("Granted after the change"), project.changedGrant, {}, true);
    if (const auto byRule = m_rule && !project.fixed ? fixedByRule(project, *m_rule) : std::nullopt)
        add(tr("To be fixed by the rule"), byRule, text::grantSteps(*m_rule, budgetSums(project.budget).eligibleActual).join(u'\n'));
    add(tr("Fixed"), project.fixed, {}, true);
    if (project.fixed && project.advance) {
        const qint64 difference = settlementOf(*project.fixed, *project.advance);
        ledger->add(difference < 0 ? tr("To be returned") : tr("Still to be paid"), text::yen(std::abs(difference)), tr("fixed − advance"));
    }
    add(tr("Returned"), project.returned);
    if (!project.totalCost && !project.eligibleCost && !project.granted && !project.fixed && !project.applied)
        block->addParagraph(tr("No amounts are known yet."));
    else
        block->addWidget(ledger);
    down.addWidget(block);
}

void ProjectPage::addBudget(QVBoxLayout& down)
{
    const QList<BudgetLine>& budget = m_row->value.budget;
    if (budget.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Budget"), u"rank"_s);
    block->setCount(tr("%n lines", nullptr, static_cast<int>(budget.size())));
    auto* table = new QWidget(block);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(2));
    grid->setColumnStretch(0, 1);
    const auto put = [&](int row, const QStringList& cells, Type type, Token tone) {
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue; // nothing to read
            auto* cell = readableLabel(cells[column], type, tone, table);
            cell->setWordWrap(column == 0);
            if (column > 0)
                cell->setAlignment(Qt::AlignRight);
            grid->addWidget(cell, row, column);
        }
    };
    const BudgetSums sums = budgetSums(budget);
    const auto difference = [](const std::optional<qint64>& amount) { return !amount ? QString() : *amount > 0 ? u'+' + text::yen(amount) : text::yen(amount); };
    put(0, {tr("Item"), tr("Planned"), tr("Changed"), tr("Actual"), tr("Difference")}, Type::Small, Token::Ink2);
    int row = 0;
    for (const BudgetLine& line : budget) {
        QStringList what{m_workplace.centre.vocabulary().label(line.item, text::language()), line.note, line.eligible ? QString() : tr("(not eligible)")};
        what.removeAll(QString());
        put(++row, {what.join(u"　"_s), text::yen(line.planned), text::yen(line.changed), text::yen(line.actual), difference(differenceOf(line))}, Type::Text, line.eligible ? Token::Ink : Token::Ink2);
    }
    const auto spent = [&](qint64 amount) { return sums.spent ? std::optional(amount) : std::nullopt; };
    put(++row, {tr("Sum"), text::yen(sums.planned), text::yen(sums.changed), text::yen(spent(sums.actual)), difference(spent(sums.actual - sums.changed))}, Type::Strong, Token::Ink);
    put(++row, {tr("of it eligible"), text::yen(sums.eligiblePlanned), text::yen(sums.eligibleChanged), text::yen(spent(sums.eligibleActual)), difference(spent(sums.eligibleActual - sums.eligibleChanged))},
        Type::Small, Token::Ink2);
    block->addWidget(table);
    down.addWidget(block);
}

void ProjectPage::addParties(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    auto* block = new DetailBlock(tr("Parties"), u"organisation"_s);
    for (const Party& party : m_row->value.parties) {
        QStringList second{centre.vocabulary().label(party.role, text::language()), party.contact};
        second.removeAll(QString());
        auto* line = new RecordLine({{}, centre.organizations().printedName(party.organization), second.join(u"　"_s)}, block);
        connect(line, &QAbstractButton::clicked, this, [this, id = party.organization.value] { m_workplace.go({u"organizations"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(line);
    }
    if (m_row->value.parties.isEmpty())
        block->addParagraph(tr("Nobody is named yet. Edit the project to enter who takes part."));
    down.addWidget(block);
}

void ProjectPage::addRequirements(QVBoxLayout& down)
{
    const auto& requirements = m_row->value.requirements;
    if (requirements.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Checklist"), u"check"_s);
    const auto met = std::count_if(requirements.begin(), requirements.end(), [](const ProjectRequirement& line) { return line.met; });
    block->setCount(tr("%1 of %n met", nullptr, static_cast<int>(requirements.size())).arg(met));
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        auto* box = new QCheckBox(u"%1　%2"_s.arg(text::requirementKindName(requirements[i].kind), requirements[i].text), block);
        box->setAccessibleName(requirements[i].text);
        box->setChecked(requirements[i].met);
        box->setEnabled(!m_workplace.centre.isReadOnly());
        connect(box, &QCheckBox::clicked, this, [this, i](bool on) { attempt(m_workplace.feedback, [this, i, on] { meet(i, on); }); }, Qt::QueuedConnection);
        auto* line = new QWidget(block);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme().px(8));
        across->addWidget(box);
        if (requirements[i].note.isEmpty())
            across->addStretch(1);
        else
            across->addWidget(readableLabel(requirements[i].note, Type::Small, Token::Ink2, line), 1);
        auto* note = linkButton(tr("Note"), {}, line);
        note->setAccessibleName(tr("Note on “%1”").arg(requirements[i].text));
        note->setEnabled(!m_workplace.centre.isReadOnly());
        connect(note, &QToolButton::clicked, this, [this, i] { attempt(m_workplace.feedback, [this, i] { noteOn(i); }); }, Qt::QueuedConnection);
        across->addWidget(note);
        block->addWidget(line);
    }
    down.addWidget(block);
}

void ProjectPage::addOutcomes(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    auto* block = new DetailBlock(tr("Outcomes"), u"star"_s);
    addLink(*block, tr("Record an outcome"), u"add"_s, &ProjectPage::recordOutcome);
    const auto& outcomes = m_row->value.outcomes;
    for (auto outcome = outcomes.rbegin(); outcome != outcomes.rend(); ++outcome) {
        QStringList what{centre.vocabulary().label(outcome->code, text::language()), outcome->note};
        what.removeAll(QString());
        block->addFact(dayText(outcome->on, centre.today()), what.join(u'\n'));
    }
    if (outcomes.isEmpty())
        block->addParagraph(tr("No outcome is recorded yet."));
    down.addWidget(block);
}

} // namespace musubi::ui
