#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"
#include "ui/project/amount_edit.h"
#include "ui/project/budget_field.h"
#include "ui/settings/word_list_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

bool budgetSays(const BudgetField& field, const QString& words)
{
    for (const auto* one : field.findChildren<QLabel*>())
        if (one->isVisibleTo(&field) && one->text().contains(words))
            return true;
    return false;
}

QList<AmountEdit*> amountsCalled(const BudgetField& field, const QString& name)
{
    QList<AmountEdit*> found;
    for (auto* one : field.findChildren<AmountEdit*>())
        if (one->accessibleName() == name && one->isVisibleTo(&field))
            found << one;
    return found;
}

} // namespace

TEST_CASE("a budget stands under headings, with the sum of each column and what was spent beyond it", "[ui][project][budget]")
{
    Office office;
    BudgetField field(office.centre());
    field.setValue({{{u"FEES"_s}, u"講師"_s, true, 100'000, 120'000, 130'000}, {{u"OTHER"_s}, u"茶菓"_s, false, 5'000, {}, 4'000}});
    for (const QString& heading : {u"Cost item"_s, u"Planned"_s, u"Changed"_s, u"Actual"_s, u"Difference"_s})
        CHECK(budgetSays(field, heading));
    CHECK(budgetSays(field, u"105,000"_s)); // planned
    CHECK(budgetSays(field, u"125,000"_s)); // as changed
    CHECK(budgetSays(field, u"134,000"_s)); // spent
    CHECK(budgetSays(field, u"+¥10,000"_s));
    CHECK(budgetSays(field, u"+¥9,000"_s)); // all together
    amountsCalled(field, u"Actual"_s)[0]->setText(u"120000"_s);
    CHECK(budgetSays(field, u"124,000"_s));
}

TEST_CASE("Enter goes down a column of the budget and opens a line below the last one", "[ui][project][budget]")
{
    Office office;
    BudgetField field(office.centre());
    field.setValue({{{u"FEES"_s}, {}, true, 100'000, {}, {}}, {{u"RENT"_s}, {}, true, {}, {}, {}}});
    field.show();
    field.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    auto planned = amountsCalled(field, u"Planned"_s);
    planned[0]->setFocus();
    QTest::keyClick(planned[0], Qt::Key_Return);
    CHECK(planned[1]->hasFocus());
    QTest::keyClick(planned[1], Qt::Key_Return);
    CHECK(field.rowCount() == 3);
    planned = amountsCalled(field, u"Planned"_s);
    CHECK(planned.last()->hasFocus());
    QTest::keyClick(planned.last(), Qt::Key_Up);
    CHECK(planned[1]->hasFocus());
    CHECK(field.value().size() == 2); // the empty one is none
}

TEST_CASE("a block copied from a spreadsheet spreads over the lines; an item that the list does not have is kept in words", "[ui][project][budget]")
{
    Office office;
    BudgetField field(office.centre());
    field.setValue({{{u"FEES"_s}, {}, true, {}, {}, {}}});
    QApplication::clipboard()->setText(u"100,000\t１２００００\n50000\t\n"_s);
    QTest::keyClick(amountsCalled(field, u"Planned"_s)[0], Qt::Key_V, Qt::ControlModifier);
    REQUIRE(field.value().size() == 2);
    CHECK(field.value()[0].planned == 100'000);
    CHECK(field.value()[0].changed == 120'000);
    CHECK(field.value()[1].planned == 50'000);
    field.spread({{u"旅費"_s, u"視察"_s}, {u"看板代"_s}}, 0, 0);
    CHECK(field.value()[0].item.code == u"TRAVEL"_s);
    CHECK(field.value()[0].note == u"視察"_s);
    CHECK(field.value()[1].note == u"看板代"_s);
}

TEST_CASE("a line of the budget that says no item is marked at its item, and an amount that cannot be read at the amount", "[ui][project][budget]")
{
    Office office;
    BudgetField field(office.centre());
    field.setValue({{{u"FEES"_s}, {}, true, 1'000, {}, {}}, {{}, {}, true, 2'000, {}, {}}});
    field.markParts({{{"project_budget"_L1, Rule::Required, Severity::Error, 1, "item"_L1}, u"Please fill this in."_s}});
    const auto boxes = field.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes[0]->property("problem").isValid());
    CHECK(boxes[1]->property("problem").toString() == u"error"_s);
    CHECK(budgetSays(field, u"Please fill this in."_s));
    field.markParts({});
    CHECK_FALSE(boxes[1]->property("problem").isValid());
}

TEST_CASE("cost items are edited in a window: what is added there is offered, what is taken off stays where it was chosen", "[ui][project][budget]")
{
    Office office;
    BudgetField field(office.centre());
    field.setValue({{{u"FEES"_s}, {}, true, 1'000, {}, {}}});
    WordListDialog dialog(office.centre(), QString(CostItemList::name), u"Cost items"_s);
    auto* rows = dialog.findChild<WordRowsField*>();
    REQUIRE(rows);
    QList<VocabularyTerm> terms = rows->value();
    rows->append({.labelJa = u"看板代"_s});
    for (auto* save : dialog.findChildren<QPushButton*>())
        if (save->text() == u"Save the list"_s)
            save->click();
    CHECK(dialog.result() == QDialog::Accepted);
    field.readItems();
    auto* box = field.findChild<QComboBox*>();
    CHECK(box->findText(u"看板代"_s) > 0);
    terms.removeIf([](const VocabularyTerm& term) { return term.code == u"FEES"_s; });
    office.centre().vocabulary().write(QString(CostItemList::name), terms);
    field.readItems();
    CHECK(box->findText(u"看板代"_s) < 0);
    CHECK(field.value().first().item.code == u"FEES"_s);
}
