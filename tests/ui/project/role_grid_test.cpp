#include "core/organization/organization_book.h"
#include "tests/support/office.h"
#include "ui/common/row_roles.h"
#include "ui/project/amount_edit.h"
#include "ui/project/role_grid.h"
#include "ui/text/project_wording.h"

#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

struct Grid : Office {
    Grid()
    {
        group = centre().organizations().add({.name = u"あかね"_s}).id;
        division = centre().organizations().add({.name = u"衛生課"_s, .sector = Sector::Public}).id;
        table = roleTableOf({{group, {u"RUNNER"_s}, {}}, {division, {u"DIVISION"_s}, {}}}, {{u"講座"_s, {}, {}, {}}, {u"広報"_s, division, RolePart::Lead, {}}});
    }

    Id<Organization> group, division;
    RoleTable table;
};

} // namespace

TEST_CASE("one key sets the part of a body in a task, and space takes the next one", "[ui][project]")
{
    Grid office;
    RoleGrid grid(office.centre(), false);
    grid.setTable(office.table);
    grid.setCurrentCell(0, 1);
    const auto part = [&](int row, int body) { return grid.table().rows[row].cells[body].expected; };
    QTest::keyClick(&grid, Qt::Key_1);
    CHECK(part(0, 0) == RolePart::Lead);
    CHECK(grid.item(0, 1)->text() == u"◎"_s);
    QTest::keyClick(&grid, Qt::Key_3);
    CHECK(part(0, 0) == RolePart::Adviser);
    QTest::keyClick(&grid, Qt::Key_Space);
    CHECK(part(0, 0) == RolePart::None); // after △ nothing again
    QTest::keyClick(&grid, Qt::Key_2);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_1);
    CHECK(part(0, 0) == RolePart::Partner);
    CHECK(part(0, 1) == RolePart::Lead);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(part(0, 1) == RolePart::None);
    CHECK(part(1, 1) == RolePart::Lead);
}

TEST_CASE("as it was is written beside what was agreed and does not change it", "[ui][project]")
{
    Grid office;
    RoleGrid grid(office.centre(), false);
    grid.setTable(office.table);
    grid.showSide(RoleGrid::Side::Actual);
    grid.setCurrentCell(1, 2);
    QTest::keyClick(&grid, Qt::Key_2);
    CHECK(grid.table().rows[1].cells[1] == RoleTable::Cell{RolePart::Lead, RolePart::Partner});
}

TEST_CASE("a table that only shows takes no keys", "[ui][project]")
{
    Grid office;
    RoleGrid grid(office.centre(), true);
    grid.setTable(office.table);
    grid.setCurrentCell(0, 1);
    QTest::keyClick(&grid, Qt::Key_1);
    CHECK(grid.table() == office.table);
}

TEST_CASE("tasks are moved and taken off with their parts", "[ui][project]")
{
    Grid office;
    RoleGrid grid(office.centre(), false);
    grid.setTable(office.table);
    grid.setCurrentCell(1, 0);
    grid.moveTask(-1);
    CHECK(grid.table().rows.first().task == u"広報"_s);
    CHECK(grid.table().rows.first().cells[1].expected == RolePart::Lead);
    grid.removeTask();
    CHECK(grid.table().rows.size() == 1);
}

TEST_CASE("an amount is read with separators, full width and 円; what is no amount never passes as none", "[ui][project]")
{
    AmountEdit edit(u"交付決定額"_s);
    for (const QString& typed : {u"1920000"_s, u"1,920,000"_s, u"１，９２０，０００円"_s, u" 1,920,000 円"_s}) {
        edit.setText(typed);
        CHECK(edit.value() == 1'920'000);
    }
    edit.setText(u"約200万"_s);
    CHECK(edit.value() == -1);
    edit.setText({});
    CHECK_FALSE(edit.value());
    edit.setValue(2'000'000);
    CHECK(edit.text() == u"2,000,000"_s);
}

TEST_CASE("a task without exactly one ◎ is marked in the table and told in a sentence, and has no box to tick", "[ui][project]")
{
    Grid office;
    RoleGrid grid(office.centre(), true);
    grid.setTable(office.table);
    CHECK(grid.item(0, 0)->data(IconRole).toString() == u"warning"_s);
    CHECK(grid.item(0, 0)->data(ToneRole).toInt() == static_cast<int>(Token::Warn));
    CHECK_FALSE(grid.item(1, 0)->data(IconRole).isValid());
    CHECK_FALSE(grid.item(0, 0)->flags().testFlag(Qt::ItemIsUserCheckable));
    const QStringList complaints = text::roleComplaints(office.table);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.first().contains(u"講座"_s));
}
