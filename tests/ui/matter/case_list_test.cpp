#include "core/intake/matter_bulk_edit.h"
#include "core/journal/journal.h"
#include "tests/ui/matter/case_window.h"
#include "ui/common/conditions.h"
#include "ui/common/row_table.h"
#include "ui/matter/matter_bulk_dialog.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_room.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the list of cases opens without the closed ones and says how many there are", "[ui][matter][list]")
{
    Office office;
    const auto cats = openedCase(office.centre(), u"猫"_s);
    openedCase(office.centre(), u"花壇"_s);
    office.centre().matters().close(cats, {u"SOLVED"_s});
    MainWindow window(office.centre());
    auto* list = openCases<MatterList>(window, 0, {});
    CHECK(list->shownCount() == 1);
    CHECK(list->totalCount() == 2);
    list->conditions().clear();
    CHECK(list->shownCount() == 2);
    list->conditions().add({u"stage"_s, u"practice"_s});
    CHECK(list->shownCount() == 0);
    list->conditions().set({{u"idle"_s, u"yes"_s}});
    CHECK(list->shownCount() == 1);
}

TEST_CASE("a case of years ago is found under its fiscal year", "[ui][matter][list]")
{
    Office office;
    openedCase(office.centre(), u"昔の猫"_s, {.openedOn = QDate(2019, 5, 8)});
    openedCase(office.centre(), u"花壇"_s);
    MainWindow window(office.centre());
    auto* list = openCases<MatterList>(window, 0, {});
    CHECK(list->shownCount() == 2);
    list->setFiscalYear(2026);
    CHECK(list->shownCount() == 1);
}

TEST_CASE("conditions of the list of cases are kept under a name and lead back from anywhere", "[ui][matter][list]")
{
    Office office;
    openedCase(office.centre(), u"猫"_s, {.waitingFor = u"返事"_s, .reviewOn = QDate(2026, 12, 1)});
    openedCase(office.centre(), u"花壇"_s);
    MainWindow window(office.centre());
    auto* list = openCases<MatterList>(window, 0, {});
    list->conditions().set({{u"waiting"_s, u"yes"_s}});
    list->conditions().saveAs(u"待ちの案件"_s);
    list->conditions().clear();
    CHECK(list->shownCount() == 2);
    const auto kept = window.currentRoom()->shortcuts();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().name == u"待ちの案件"_s);
    window.go(kept.first().place);
    CHECK(list->shownCount() == 1);
    list->conditions().forget(u"待ちの案件"_s);
}

TEST_CASE("several chosen cases are changed beside the window and come back with one step", "[ui][matter][list]")
{
    Office office;
    const QList<Id<Matter>> ids{openedCase(office.centre(), u"猫"_s).id, openedCase(office.centre(), u"花壇"_s).id};
    MainWindow window(office.centre());
    auto* list = openCases<MatterList>(window, 0, {});
    list->findChild<RowTable*>()->selectAll();
    CHECK(list->selectedCount() == 2);
    CHECK(window.currentRoom()->status().contains(u"2"_s));
    auto* room = qobject_cast<MatterRoom*>(window.currentRoom());
    REQUIRE(room);
    room->changeMany(ids, {.stage = std::optional(Stage::Practice), .stageReason = u"前年度から続く"_s});
    REQUIRE(QTest::qWaitFor([&] { return stageOf(office.centre().matters().get(ids[1]).value) == Stage::Practice && !window.messages().sentence().isEmpty(); }));
    window.messages().findChild<QToolButton*>()->click();
    CHECK(stageOf(office.centre().matters().get(ids[0]).value) == Stage::Consultation);
    CHECK(stageOf(office.centre().matters().get(ids[1]).value) == Stage::Consultation);
}

TEST_CASE("changing several cases asks for a reason before a stage is set by hand", "[ui][matter][list]")
{
    Office office;
    MatterBulkDialog dialog(office.centre(), 2);
    const auto boxes = dialog.findChildren<QComboBox*>();
    auto* stage = boxes.at(1);
    stage->setCurrentIndex(stage->findData(u"practice"_s));
    QPushButton* change = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(u"2"_s))
            change = button;
    REQUIRE(change);
    CHECK_FALSE(change->isEnabled());
    dialog.findChild<QLineEdit*>()->setText(u"前年度から続く"_s);
    CHECK(change->isEnabled());
    CHECK(dialog.edit().stage == std::optional<std::optional<Stage>>(Stage::Practice));
}
