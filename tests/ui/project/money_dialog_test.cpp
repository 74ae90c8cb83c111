#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "tests/ui/project/project_window.h"
#include "ui/project/amount_edit.h"
#include "ui/project/amount_proposal.h"
#include "ui/project/project_page.h"

#include <QLabel>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

struct Granted : Office {
    Granted()
    {
        Programme model;
        model.name = u"市民協働推進事業"_s;
        model.firstYear = 2021;
        model.rules = {typicalRule(2026)};
        model.rules[0].cap = 2'000'000;
        model.rules[0].rateNumerator = 4;
        model.rules[0].rateDenominator = 5;
        const auto programme = centre().programmes().add(model, centre().officeCalendar()).id;
        row = centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s, .programme = programme}, centre().officeCalendar()).id;
    }

    Project value() { return centre().projects().get(row).value; }

    Id<Project> row;
};

/// What stands beside the amount of this column.
AmountProposal* proposalBeside(QDialog& dialog, QLatin1StringView column)
{
    const auto* edit = dialog.findChild<AmountEdit*>(QString(column));
    for (auto* one : dialog.findChildren<AmountProposal*>())
        for (const auto* press : one->findChildren<QToolButton*>())
            if (edit && press->accessibleName().startsWith(edit->accessibleName() + u':'))
                return one;
    return nullptr;
}

QString saidIn(const QWidget& part)
{
    QString words;
    for (const auto* one : part.findChildren<QLabel*>())
        words += one->text();
    return words;
}

} // namespace

TEST_CASE("beside the fixed amount stands what the rule gives for what was spent, with its rounding, and one press takes it over", "[ui][project][money]")
{
    Granted office;
    Project money = office.value();
    money.eligibleCost = 2'400'000;
    money.granted = 1'920'000;
    money.budget = {{{u"FEES"_s}, {}, true, 2'400'000, {}, 2'301'777}};
    office.centre().projects().recordMoney(office.centre().projects().get(office.row), money);
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    withNextDialog([&](QDialog& dialog) {
        auto* beside = proposalBeside(dialog, "fixed"_L1);
        REQUIRE(beside);
        CHECK(beside->amount() == 1'841'000); // 1,841,421.6 brought down to thousands
        CHECK(saidIn(*beside).contains(u"1,841,421"_s));
        CHECK(saidIn(*beside).contains(u"1,841,000"_s));
        auto* press = beside->findChild<QToolButton*>();
        press->click();
        CHECK(dialog.findChild<AmountEdit*>(u"fixed"_s)->value() == 1'841'000);
        CHECK_FALSE(press->isVisibleTo(beside)); // it is that already
        buttonWorded(dialog, u"Record the money"_s)->click();
    });
    page->resume(u"money"_s);
    CHECK(office.value().fixed == 1'841'000);
}

TEST_CASE("what the budget sums up to is offered for the cost, and the grant by rule follows from it at once", "[ui][project][money]")
{
    Granted office;
    Project money = office.value();
    money.budget = {{{u"FEES"_s}, {}, true, 2'600'000, {}, {}}, {{u"OTHER"_s}, {}, false, 100'000, {}, {}}};
    office.centre().projects().recordMoney(office.centre().projects().get(office.row), money);
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    withNextDialog([&](QDialog& dialog) {
        CHECK(proposalBeside(dialog, "total_cost"_L1)->amount() == 2'700'000);
        proposalBeside(dialog, "eligible_cost"_L1)->findChild<QToolButton*>()->click();
        CHECK(proposalBeside(dialog, "granted"_L1)->amount() == 2'000'000);
        dialog.findChild<AmountEdit*>(u"granted"_s)->setText(u"2,100,000"_s);
        CHECK(dialog.findChild<AmountEdit*>(u"granted"_s)->property("problem").toString() == u"warning"_s); // above the rule, said while it is typed
        dialog.reject();
    });
    page->resume(u"money"_s);
}

TEST_CASE("money in which nothing is written stays open and says so at its first field", "[ui][project][money]")
{
    Granted office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    withNextDialog([&](QDialog& dialog) {
        buttonWorded(dialog, u"Record the money"_s)->click();
        CHECK(dialog.isVisible());
        auto* first = dialog.findChild<AmountEdit*>(u"total_cost"_s);
        CHECK(first->property("problem").toString() == u"error"_s);
        CHECK(dialog.focusWidget() == first);
        first->setText(u"1000000"_s);
        buttonWorded(dialog, u"Record the money"_s)->click();
    });
    page->resume(u"money"_s);
    CHECK(office.value().totalCost == 1'000'000);
}
