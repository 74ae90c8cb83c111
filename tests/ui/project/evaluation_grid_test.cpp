#include "tests/support/catch.h"
#include "ui/common/row_roles.h"
#include "ui/project/evaluation_grid.h"

#include <QLineEdit>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

void fillItems(EvaluationGrid& grid)
{
    grid.setItems({{.timing = EvaluationTiming::Interim, .item = {u"PURPOSE"_s}}, {.timing = EvaluationTiming::Interim, .item = {u"ROLES"_s}}}, {u"目的共有"_s, u"役割分担"_s});
}

} // namespace

TEST_CASE("each side scores item by item with one key, and the gap and the averages follow", "[ui][project][evaluation]")
{
    EvaluationGrid grid;
    fillItems(grid);
    QTest::keyClicks(&grid, u"5443"_s);
    CHECK(grid.items()[0].privateScore == 5);
    CHECK(grid.items()[1].privateScore == 4);
    CHECK(grid.items()[0].publicScore == 4);
    CHECK(grid.items()[1].publicScore == 3);
    CHECK(grid.QTableWidget::item(0, 3)->text() == u"+1"_s);
    CHECK(grid.QTableWidget::item(2, 1)->text() == u"4.5"_s);
    CHECK(grid.QTableWidget::item(2, 3)->text() == u"+1.0"_s);
    grid.setCell(0, EvaluationGrid::Side::Division);
    QTest::keyClick(&grid, Qt::Key_0);
    CHECK_FALSE(grid.items()[0].publicScore);
    CHECK(grid.QTableWidget::item(0, 3)->text().isEmpty());
    QTest::keyClick(&grid, Qt::Key_9);
    CHECK_FALSE(grid.items()[0].publicScore);
}

TEST_CASE("a low score without its reason is marked, and the keys are led into the reason", "[ui][project][evaluation]")
{
    EvaluationSheet sheet;
    fillItems(*sheet.grid());
    sheet.show();
    sheet.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&sheet));
    sheet.grid()->setCell(1, EvaluationGrid::Side::Division);
    QTest::keyClick(sheet.grid(), Qt::Key_2);
    CHECK(sheet.grid()->QTableWidget::item(1, 2)->data(IconRole).toString() == u"warning"_s);
    REQUIRE(sheet.goToMissingReason());
    auto* reason = sheet.findChild<QLineEdit*>();
    CHECK(reason->hasFocus());
    CHECK(reason->accessibleName().contains(u"役割分担"_s));
    reason->setText(u"話合いが足りなかった"_s);
    CHECK(sheet.grid()->items()[1].publicReason == u"話合いが足りなかった"_s);
    CHECK_FALSE(sheet.goToMissingReason());
    sheet.grid()->setCell(0, EvaluationGrid::Side::Centre);
    QTest::keyClick(sheet.grid(), Qt::Key_1);
    CHECK_FALSE(sheet.goToMissingReason()); // only the two that judge each other owe one
}
