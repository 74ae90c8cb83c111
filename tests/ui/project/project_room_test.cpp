#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "tests/support/office.h"
#include "ui/common/message_bar.h"
#include "ui/common/row_table.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_room.h"
#include "ui/programme/programme_rows.h"
#include "ui/project/project_editor.h"
#include "ui/project/project_list.h"
#include "ui/project/project_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/grant_wording.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

/// A programme with the rule of this year, and a project that runs by it for a case.
struct Running : Office {
    Running()
    {
        Programme model;
        model.name = u"市民協働推進事業"_s;
        model.firstYear = 2014;
        model.rules = {typicalRule(2026), typicalRule(2027)};
        for (ProgrammeRule& rule : model.rules) {
            rule.cap = 2'000'000;
            rule.rateNumerator = 4;
            rule.rateDenominator = 5;
        }
        programme = centre().programmes().add(model, centre().officeCalendar()).id;
        matter = centre().matters().open({.title = u"あかね × 環境事業課"_s, .theme = u"花壇"_s, .openedOn = QDate(2026, 4, 8)}).id;
        group = centre().organizations().add({.name = u"あかね"_s}).id;
        row = centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s, .matter = matter, .programme = programme, .eligibleCost = 2'600'000,
            .parties = {{group, {u"RUNNER"_s}, {}}}}, centre().officeCalendar()).id;
    }

    Id<Programme> programme;
    Id<Matter> matter;
    Id<Organization> group;
    Id<Project> row;
};

template <class Part>
Part* opened(MainWindow& window, const Place& place)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go(place);
    auto* part = window.findChild<Part*>();
    REQUIRE(part);
    return part;
}

bool pageSays(const QWidget& page, const QString& words)
{
    for (const auto* one : page.findChildren<QLabel*>())
        if (one->isVisibleTo(&page) && one->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("the page of a project shows the grant by rule step by step, and its next milestone", "[ui][project]")
{
    Running office;
    MainWindow window(office.centre());
    auto* page = opened<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    CHECK(page->project() == office.row);
    CHECK(pageSays(*page, u"2,080,000"_s)); // 4/5 of 2,600,000
    CHECK(pageSays(*page, u"2,000,000"_s)); // the cap
    CHECK(pageSays(*page, u"花壇をつなぐ"_s));
}

TEST_CASE("only moves that the life of a project knows are offered, and one is taken back from the bar", "[ui][project]")
{
    Running office;
    MainWindow window(office.centre());
    auto* page = opened<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    auto* move = page->findChild<QPushButton*>(u"move"_s);
    REQUIRE(move);
    REQUIRE(move->menu()->actions().size() == 3);
    move->menu()->actions().at(1)->trigger();
    CHECK(office.centre().projects().get(office.row).value.status == ProjectStatus::PreNegotiation);
    office.centre().journal().undo();
    CHECK(office.centre().projects().get(office.row).value.status == ProjectStatus::Idea);
}

TEST_CASE("a new project from a case brings its theme, and is registered with its steps", "[ui][project]")
{
    Running office;
    MainWindow window(office.centre());
    auto* editor = opened<ProjectEditor>(window, {u"projects"_s, office.matter.value, u"new"_s});
    CHECK(editor->value().title == u"花壇"_s);
    CHECK(editor->value().matter == office.matter);
    REQUIRE(editor->save());
    const auto saved = office.centre().projects().find(2026, 2);
    REQUIRE(saved);
    CHECK(saved->value.matter == office.matter);
}

TEST_CASE("the list shows what runs, and Enter opens the page", "[ui][project]")
{
    Running office;
    MainWindow window(office.centre());
    auto* list = opened<ProjectList>(window, {u"projects"_s, 0, u"list"_s});
    CHECK(list->shownCount() == 1);
    auto* table = list->findChild<RowTable*>();
    REQUIRE(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.currentRoom()->place() == Place{u"projects"_s, office.row.value, {}}; }));
    office.centre().projects().advance(office.centre().projects().get(office.row), ProjectStatus::Withdrawn, u"取りやめ"_s, QDate(2026, 11, 24), office.centre().officeCalendar());
    window.go({u"projects"_s, 0, u"list"_s});
    CHECK(list->shownCount() == 0); // ended ones are left out at first
}

TEST_CASE("a programme shows its rules year by year and leads to its projects", "[ui][programme]")
{
    Running office;
    MainWindow window(office.centre());
    auto* page = opened<ProgrammePage>(window, {u"programmes"_s, office.programme.value, {}});
    CHECK(page->programme() == office.programme);
    CHECK(pageSays(*page, text::ruleInWords(office.centre().programmes().get(office.programme).value.rules.first())));
}

TEST_CASE("another year goes on from the latest one, in whatever order the rules stand", "[ui][programme]")
{
    Office office; // 24 November 2026
    RulesField field(office.centre());
    QList<ProgrammeRule> rules;
    for (const int year : {2027, 2014, 2020}) {
        rules << ProgrammeRule{.fiscalYear = year};
        rules.last().cap = year * 1000;
    }
    field.setValue(rules);
    for (auto* add : field.findChildren<QAbstractButton*>())
        if (add->text() == "Add a year"_L1)
            add->click();
    REQUIRE(field.value().size() == 4);
    CHECK(field.value().last().fiscalYear == 2028);
    CHECK(field.value().last().cap == 2'027'000);
}

TEST_CASE("Esc leads out of the forms of projects, programmes and courses", "[ui][project][programme][event]")
{
    Running office;
    MainWindow window(office.centre());
    window.show();
    for (const QString& room : {u"projects"_s, u"programmes"_s, u"events"_s}) {
        INFO(room.toStdString());
        window.go({room, 0, u"new"_s});
        REQUIRE(window.currentRoom()->place().mode == u"new"_s);
        REQUIRE(window.currentRoom()->can(Verb::Close));
        window.currentRoom()->perform(Verb::Close);
        CHECK(window.currentRoom()->place().mode != u"new"_s);
        CHECK_FALSE(window.currentRoom()->can(Verb::Save));
    }
}
