#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "tests/ui/matter/case_window.h"
#include "ui/common/record_line.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/suggestion_list.h"
#include "ui/matter/suggestion_page.h"
#include "ui/matter/suggestion_reasons.h"

#include <QPushButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// A case about water with a party, a division of its field, and an earlier case that speaks of the same.
struct WaterCase : Office {
    WaterCase()
    {
        auto& book = centre().organizations();
        const auto party = book.add({.name = u"用水を守る会"_s, .kind = {u"VOL"_s}, .sector = Sector::Private, .fields = {{u"7"_s, true}}});
        division = book.add({.name = u"環境保全課"_s, .kind = {u"GOV_CITY"_s}, .sector = Sector::Public, .fields = {{u"7"_s, true}}}).id;
        group = book.add({.name = u"川の学校"_s, .kind = {u"NPO"_s}, .sector = Sector::Private}).id;
        for (int i = 0; i < 12; ++i)
            book.add({.name = u"会%1"_s.arg(i), .kind = {u"NPO"_s}, .sector = Sector::Private, .fields = {{u"1"_s, true}}});
        earlier = openedCase(centre(), u"水辺の生き物を調べる"_s, {.theme = u"水辺の生き物を調べる"_s, .parties = {{group, {}, {}}}}).id;
        row = openedCase(centre(), u"水辺の生き物と用水"_s, {.theme = u"水辺の生き物と用水"_s, .fields = {{u"7"_s, true}}, .parties = {{party.id, {}, {}}}}).id;
    }

    Id<Organization> division, group;
    Id<Matter> earlier, row;
};

QPushButton* suggestionButton(QWidget& page, const QString& words)
{
    for (auto* one : page.findChildren<QPushButton*>())
        if (one->isVisibleTo(&page) && one->text().contains(words))
            return one;
    return nullptr;
}

bool standsAt(MainWindow& window, const Place& place)
{
    return QTest::qWaitFor([&] { return window.currentRoom()->place() == place; });
}

} // namespace

TEST_CASE("the page of a case leads to whom to invite, and back again", "[ui][matter][suggest]")
{
    WaterCase office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    auto* asked = suggestionButton(*page, u"Whom to invite"_s);
    REQUIRE(asked);
    asked->click();
    REQUIRE(standsAt(window, {u"matters"_s, office.row.value, u"partners"_s}));
    auto* list = window.findChild<SuggestionList*>();
    REQUIRE(list);
    REQUIRE(list->current());
    CHECK(list->current()->id == office.division);
    CHECK(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"環境保全課"_s));
    Q_EMIT window.findChild<SuggestionPage*>()->caseAsked();
    CHECK(standsAt(window, {u"matters"_s, office.row.value, {}}));
}

TEST_CASE("each reason shows its records, one click away", "[ui][matter][suggest]")
{
    WaterCase office;
    MainWindow window(office.centre());
    auto* page = openCases<SuggestionPage>(window, office.row.value, u"partners"_s);
    auto* list = page->findChild<SuggestionList*>();
    REQUIRE(list->current());
    int place = 0;
    while (list->current()->id != office.group) {
        REQUIRE(++place < list->model()->rowCount());
        QTest::keyClick(list, Qt::Key_Down);
    }
    auto* reasons = page->findChild<SuggestionReasons*>();
    RecordLine* record = nullptr;
    for (auto* line : reasons->findChildren<RecordLine*>())
        if (line->isVisibleTo(page) && line->accessibleName().contains(u"水辺の生き物を調べる"_s))
            record = line;
    REQUIRE(record);
    record->click();
    CHECK(standsAt(window, {u"matters"_s, office.earlier.value, {}}));
}

TEST_CASE("a body entered as a party leaves the list, and undo brings it back", "[ui][matter][suggest]")
{
    WaterCase office;
    MainWindow window(office.centre());
    auto* page = openCases<SuggestionPage>(window, office.row.value, u"partners"_s);
    auto* list = page->findChild<SuggestionList*>();
    REQUIRE(list->current()->id == office.division);
    suggestionButton(*page, u"Enter as a party"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !list->current() || list->current()->id != office.division; }));
    const auto parties = office.centre().matters().get(office.row).value.parties;
    REQUIRE(parties.size() == 2);
    CHECK(parties.last().role.code == u"RELATED"_s);
    office.centre().journal().undo();
    CHECK(office.centre().matters().get(office.row).value.parties.size() == 1);
    CHECK(QTest::qWaitFor([&] { return list->model()->index(0, 0).data().toString() == u"環境保全課"_s; }));
}

TEST_CASE("where nobody fits, the page says what would help", "[ui][matter][suggest]")
{
    WaterCase office;
    const auto bare = openedCase(office.centre(), u"話合い"_s);
    MainWindow window(office.centre());
    auto* page = openCases<SuggestionPage>(window, bare.id.value, u"partners"_s);
    CHECK_FALSE(page->findChild<SuggestionList*>()->isVisible());
    auto* edit = suggestionButton(*page, u"Edit the case"_s);
    REQUIRE(edit);
    edit->click();
    CHECK(standsAt(window, {u"matters"_s, bare.id.value, u"edit"_s}));
}
