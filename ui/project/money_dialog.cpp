// The small form of the money of a project: what was asked, granted, spent and settled, with what the rule gives beside it, and the budget.

#include "core/centre.h"
#include "core/programme/grant_amount.h"
#include "ui/common/ask_form.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/project/amount_edit.h"
#include "ui/project/amount_proposal.h"
#include "ui/project/budget_field.h"
#include "ui/project/project_dialogs.h"
#include "ui/settings/word_list_dialog.h"
#include "ui/text/grant_wording.h"
#include "ui/text/project_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MoneyDialog)
};

/// What stands beside the amounts, said anew whenever one of them or the budget changes.
struct Proposals {
    AmountProposal *total, *eligible, *applied, *granted, *changed, *fixed, *returned;

    void say(const Project& value, const ProgrammeRule* rule) const;
    void sayByRule(const Project& value, const ProgrammeRule& rule, const BudgetSums& sums) const;
};

constexpr qint64 mostReckoned = 100'000'000'000;

QString stepsOf(const ProgrammeRule& rule, qint64 eligible)
{
    return text::grantSteps(rule, std::clamp<qint64>(eligible, 0, mostReckoned)).join(u"　"_s);
}

void Proposals::say(const Project& value, const ProgrammeRule* rule) const
{
    const BudgetSums sums = budgetSums(value.budget);
    const auto known = [&](qint64 sum) { return value.budget.isEmpty() || sum < 0 ? std::nullopt : std::optional(sum); };
    total->propose(known(sums.changed), value.budget.isEmpty() ? QString() : MoneyWords::tr("sum of the budget"));
    eligible->propose(known(sums.eligibleChanged), value.budget.isEmpty() ? QString() : MoneyWords::tr("sum of its eligible lines"));
    const qint64 difference = value.fixed && value.advance ? settlementOf(*value.fixed, *value.advance) : 0;
    returned->propose(difference < 0 ? std::optional(-difference) : std::nullopt,
        difference > 0       ? MoneyWords::tr("still to be paid: %1").arg(text::yen(difference))
            : difference < 0 ? MoneyWords::tr("to be returned: advance − fixed")
                             : QString());
    if (rule) {
        sayByRule(value, *rule, sums);
        return;
    }
    for (AmountProposal* one : {applied, granted, changed, fixed})
        one->propose({}, {});
}

void Proposals::sayByRule(const Project& value, const ProgrammeRule& rule, const BudgetSums& sums) const
{
    const qint64 cost = value.eligibleCost.value_or(-1);
    const bool costKnown = cost >= 0 && cost <= mostReckoned;
    for (AmountProposal* one : {applied, granted})
        one->propose(costKnown ? std::optional(grantAmount(rule, cost).amount) : std::nullopt,
            costKnown ? stepsOf(rule, cost) : MoneyWords::tr("By rule once the eligible cost is entered"));
    const bool sound = sums.eligibleChanged <= mostReckoned && sums.eligibleActual <= mostReckoned;
    const auto afterChange = sound ? changedGrantByRule(value, rule) : std::nullopt;
    changed->propose(afterChange, afterChange ? stepsOf(rule, sums.eligibleChanged) : MoneyWords::tr("By rule once the budget says what was changed"));
    const auto inForce = grantInForce(value);
    const auto settled = sound && inForce.value_or(-1) >= 0 ? fixedByRule(value, rule) : std::nullopt;
    QString why = !inForce ? MoneyWords::tr("By rule once the granted amount is entered") : MoneyWords::tr("By rule once the budget says what was spent");
    if (settled)
        why = stepsOf(rule, sums.eligibleActual) + u"　"_s
            + (grantAmount(rule, sums.eligibleActual).amount > *inForce ? MoneyWords::tr("not above the grant of %1 → %2").arg(text::yen(inForce), text::yen(settled))
                                                                        : MoneyWords::tr("within the grant of %1").arg(text::yen(inForce)));
    fixed->propose(settled, why);
}

AmountProposal* addAmount(FormGroup& group, Form<Project>& form, QLatin1StringView column, const QString& name, std::optional<qint64> Project::*member)
{
    auto* edit = new AmountEdit(name);
    auto* beside = new AmountProposal(edit);
    form.bind(column, edit, member);
    group.addRow(name, {edit, beside});
    return beside;
}

} // namespace

bool askForMoney(Centre& centre, Project& project, const ProgrammeRule* rule, const KeepProject& keep, QWidget* parent)
{
    const Project before = project;
    const auto wordsOf = [](Rule broken) { return text::Wording::of(broken); };
    std::optional<Proposals> beside;
    Form<Project>* shownForm = nullptr;
    Form<Project> form([&] {
        if (!shownForm)
            return;
        const Project value = shownForm->value();
        keep(value);
        beside->say(value, rule);
        Problems wrong = checkMoney(before, value, rule); // what is not written yet is not scolded before it is recorded
        wrong.removeIf([](const Problem& problem) { return problem.rule == Rule::NothingWritten || problem.rule == Rule::Required; });
        shownForm->mark(wrong, wordsOf);
    });
    auto* group = new FormGroup(0, {});
    auto* total = addAmount(*group, form, "total_cost"_L1, MoneyWords::tr("Total cost"), &Project::totalCost);
    auto* eligible = addAmount(*group, form, "eligible_cost"_L1, MoneyWords::tr("Eligible cost"), &Project::eligibleCost);
    auto* applied = addAmount(*group, form, "applied"_L1, MoneyWords::tr("Applied for"), &Project::applied);
    auto* granted = addAmount(*group, form, "granted"_L1, MoneyWords::tr("Granted"), &Project::granted);
    addAmount(*group, form, "advance"_L1, MoneyWords::tr("Advance"), &Project::advance);
    auto* changed = addAmount(*group, form, "changed_grant"_L1, MoneyWords::tr("Granted after the change"), &Project::changedGrant);
    auto* fixed = addAmount(*group, form, "fixed"_L1, MoneyWords::tr("Fixed"), &Project::fixed);
    auto* returned = addAmount(*group, form, "returned"_L1, MoneyWords::tr("Returned"), &Project::returned);
    beside = Proposals{total, eligible, applied, granted, changed, fixed, returned};
    auto* budget = new BudgetField(centre);
    form.bind("project_budget"_L1, budget, &Project::budget);
    group->addRow(MoneyWords::tr("Budget"), {budget});
    auto* items = linkButton(MoneyWords::tr("Edit the list of cost items…"), u"edit"_s);
    QObject::connect(items, &QToolButton::clicked, budget, [&centre, budget] {
        WordListDialog dialog(centre, QString(CostItemList::name), MoneyWords::tr("Cost items"), budget->window());
        if (dialog.exec() == QDialog::Accepted)
            budget->readItems();
    });
    group->addRow({}, {items});
    shownForm = &form;
    return askForm(parent, MoneyWords::tr("Money"), MoneyWords::tr("Record the money"), group, form, project, {1180, 690},
        [&before, rule](const Project& value) { return checkMoney(before, value, rule); });
}

} // namespace musubi::ui
