#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "tests/support/office.h"
#include "ui/paper/layout.h"
#include "ui/project/role_versions_dialog.h"
#include "ui/text/project_papers.h"
#include "ui/text/sheet_wording.h"

#include <QCheckBox>
#include <QTableWidget>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

/// A project whose roles were recorded twice.
struct Twice : Office {
    Twice()
    {
        group = centre().organizations().add({.name = u"あかね"_s}).id;
        division = centre().organizations().add({.name = u"衛生課"_s, .sector = Sector::Public}).id;
        auto row = centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s, .parties = {{group, {u"RUNNER"_s}, {}}, {division, {u"DIVISION"_s}, {}}},
            .roles = {{u"講座"_s, group, RolePart::Lead, {}}, {u"会場"_s, division, RolePart::Lead, {}}, {u"見回り"_s, group, RolePart::Lead, {}}}}, centre().officeCalendar());
        row = centre().projects().assignRoles(row, {{u"講座"_s, group, RolePart::Partner, {}}, {u"講座"_s, division, RolePart::Lead, {}}, {u"見回り"_s, group, RolePart::Lead, {}},
            {u"広報"_s, group, RolePart::Lead, {}}});
        project = row.id;
    }

    Id<Organization> group, division;
    Id<Project> project;
};

QString cell(const QTableWidget& table, int row, int column)
{
    return table.item(row, column) ? table.item(row, column)->text() : QString();
}

} // namespace

TEST_CASE("the last two versions of the roles stand against each other, what came, went and changed said in words", "[ui][project][roles]")
{
    Twice office;
    RoleVersionsDialog dialog(office.centre(), office.project);
    REQUIRE(dialog.versionCount() == 2);
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table);
    REQUIRE(table->rowCount() == 4);
    CHECK(cell(*table, 0, 0) == u"Changed"_s);
    CHECK(cell(*table, 0, 2) == u"◎ → ○"_s);
    CHECK(cell(*table, 0, 3) == u"― → ◎"_s);
    CHECK(cell(*table, 1, 0).isEmpty()); // 見回り is the same
    CHECK(cell(*table, 1, 2) == u"◎"_s);
    CHECK(cell(*table, 2, 0) == u"Added"_s);
    CHECK(cell(*table, 3, 0) == u"Taken off"_s);
    CHECK(cell(*table, 3, 1) == u"会場"_s);
    dialog.findChild<QCheckBox*>()->setChecked(true);
    CHECK(table->rowCount() == 3);
    dialog.choose(1, 1);
    CHECK(table->rowCount() == 0);
}

TEST_CASE("the comparison of two versions is printed with both of them named", "[ui][project][roles]")
{
    Twice office;
    const Sheet sheet = text::roleComparisonOf(office.centre(), office.project, 0, 1);
    const auto pages = paper::layOut(sheet, &text::SheetWording::of);
    QString all;
    for (const auto& page : pages.pages)
        for (const auto& piece : page.pieces)
            all += piece.text;
    CHECK(all.contains(u"広報"_s));
    CHECK(all.contains(u"会場"_s));
    CHECK(all.contains(u"◎ → ○"_s));
    CHECK(all.contains(u"あかね"_s));
}
