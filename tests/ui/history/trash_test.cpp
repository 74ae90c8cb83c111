#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "tests/ui/consultation/desk.h"
#include "ui/common/conditions.h"
#include "ui/common/row_table.h"
#include "ui/history/trash_room.h"
#include "ui/shell/commands.h"

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three consultations, two of them thrown away by 三宅 and by 藤原.
struct Thrown : Office {
    Thrown()
    {
        const auto miyake = centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true}).id;
        const auto fujiwara = centre().staff().add({u"fujiwara"_s, u"藤原 健"_s, u"ふじわら けん"_s, u"藤"_s, true}).id;
        kept = centre().consultations().receive(anyConsultation(u"空き家の居場所"_s)).id;
        cats = centre().consultations().receive(anyConsultation(u"地域ネコの説明会"_s)).id;
        garden = centre().consultations().receive(anyConsultation(u"花壇の手入れ"_s)).id;
        centre().journal().setStaff(miyake);
        centre().consultations().remove({cats});
        centre().journal().setStaff(fujiwara);
        centre().consultations().remove({garden});
    }

    Id<Consultation> kept, cats, garden;
};

TrashRoom* openTrash(MainWindow& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"trash"_s, 0, {}});
    return qobject_cast<TrashRoom*>(window.currentRoom());
}

} // namespace

TEST_CASE("the trash says what was thrown away, by whom and when, the last first", "[ui][trash]")
{
    Thrown office;
    MainWindow window(office.centre());
    auto* room = openTrash(window);
    REQUIRE(room);
    const auto* table = room->findChild<RowTable*>();
    REQUIRE(table->model()->rowCount() == 2);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    CHECK(cell(0, 1).contains(u"花壇の手入れ"_s));
    CHECK(cell(0, 1).contains(u"R8-0003"_s));
    CHECK(cell(0, 3) == u"藤原 健"_s);
    CHECK(cell(1, 3) == u"三宅 由佳"_s);
    CHECK(room->count() == 2);
}

TEST_CASE("the navigation counts the trash while another page is looked at", "[ui][trash]")
{
    Thrown office;
    MainWindow window(office.centre());
    auto* room = openTrash(window);
    REQUIRE(room);
    window.go({u"consultations"_s, 0, {}});
    office.centre().consultations().remove({office.kept});
    CHECK(room->count() == 3);
    office.centre().journal().undo();
    CHECK(room->count() == 2);
}

TEST_CASE("Enter takes a record out of the trash, and what was done can be taken back", "[ui][trash]")
{
    Thrown office;
    MainWindow window(office.centre());
    auto* room = openTrash(window);
    auto* table = room->findChild<RowTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(office.centre().consultations().exists(office.garden));
    CHECK(table->model()->rowCount() == 1);
    window.commands().action(u"undo"_s)->trigger();
    CHECK_FALSE(office.centre().consultations().exists(office.garden));
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("several records come back from the trash in one action", "[ui][trash]")
{
    Thrown office;
    MainWindow window(office.centre());
    auto* room = openTrash(window);
    room->findChild<RowTable*>()->selectAll();
    room->bringBackSelected();
    CHECK(office.centre().consultations().count({}) == 3);
    CHECK(office.centre().journal().undoable()->deed == Deed::BringBack);
    CHECK(room->count() == 0);
    office.centre().journal().undo();
    CHECK(office.centre().consultations().count({}) == 1);
}

TEST_CASE("the trash is searched in any width of letters and narrowed by who threw away", "[ui][trash]")
{
    Thrown office;
    MainWindow window(office.centre());
    auto* room = openTrash(window);
    const auto* table = room->findChild<RowTable*>();
    room->findChild<QLineEdit*>()->setText(u"ﾈｺ"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString().contains(u"地域ネコ"_s));
    room->findChild<QLineEdit*>()->clear();
    room->findChild<ConditionBar*>()->set({{u"staff"_s, u"fujiwara"_s}});
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString().contains(u"花壇"_s));
    room->findChild<ConditionBar*>()->set({{u"subject"_s, u"matter"_s}});
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(table->isVisible()); // the page says so and offers to lift the conditions
}
