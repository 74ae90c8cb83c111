#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "tests/ui/consultation/desk.h"
#include "ui/common/conditions.h"
#include "ui/common/row_table.h"
#include "ui/history/history_room.h"
#include "ui/shell/commands.h"

#include <QLabel>
#include <QPushButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

void showWindow(MainWindow& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

bool says(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisibleTo(&page) && label->text().contains(words); });
}

QPushButton* buttonSaying(const QWidget& page, const QString& words)
{
    for (auto* found : page.findChildren<QPushButton*>())
        if (found->isVisibleTo(&page) && found->text() == words)
            return found;
    return nullptr;
}

} // namespace

TEST_CASE("the history of a record shows every version field by field, before and after", "[ui][history]")
{
    Office office;
    const auto first = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    office.centre().consultations().receive(anyConsultation(u"花壇の手入れ"_s));
    Consultation changed = first.value;
    changed.callerName = u"妹尾 遥"_s;
    office.centre().consultations().edit(first, changed);
    MainWindow window(office.centre());
    showWindow(window);
    window.go({u"consultations"_s, first.id.value, {}});
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    auto* room = qobject_cast<HistoryRoom*>(window.currentRoom());
    REQUIRE(room);
    auto* table = room->findChild<RowTable*>();
    REQUIRE(table->model()->rowCount() == 2); // the other consultation's registration is not among them
    CHECK(says(*room, u"妹尾 春香 → 妹尾 遥"_s));

    table->setCurrentIndex(table->model()->index(1, 0));
    QCoreApplication::processEvents();
    auto* bring = buttonSaying(*room, u"Bring back this version"_s);
    REQUIRE(bring);
    bring->click();
    CHECK(office.centre().consultations().get(first.id).value.callerName == u"妹尾 春香"_s);
    CHECK(table->model()->rowCount() == 3);
    window.commands().action(u"undo"_s)->trigger();
    CHECK(office.centre().consultations().get(first.id).value.callerName == u"妹尾 遥"_s);
}

TEST_CASE("the history is narrowed by person, deed and words, and all of it comes back when the chips are taken off", "[ui][history]")
{
    Office office;
    const auto miyake = office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
    office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    office.centre().journal().setStaff(miyake.id);
    office.centre().consultations().receive(anyConsultation(u"花壇の手入れ"_s));
    MainWindow window(office.centre());
    showWindow(window);
    window.go({u"history"_s, 0, {}});
    auto* room = qobject_cast<HistoryRoom*>(window.currentRoom());
    const auto* table = room->findChild<RowTable*>();
    auto* bar = room->findChild<ConditionBar*>();
    const int all = table->model()->rowCount();
    bar->add({u"staff"_s, u"!miyake"_s});
    CHECK(table->model()->rowCount() == 1);
    bar->set({{u"deed"_s, u"receive_consultation"_s}});
    CHECK(table->model()->rowCount() == 2);
    room->findChild<QLineEdit*>()->setText(u"猫"_s);
    CHECK(table->model()->rowCount() == 1);
    room->findChild<QLineEdit*>()->clear();
    bar->clear();
    CHECK(table->model()->rowCount() == all);
}

TEST_CASE("any action can be reverted from the history, whoever did it", "[ui][history]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    Consultation changed = row.value;
    changed.subject = u"地域猫の懇談会"_s;
    office.centre().consultations().edit(row, changed);
    office.reopen({u"another desk"_s, {}});
    MainWindow window(office.centre());
    showWindow(window);
    window.go({u"history"_s, 0, {}});
    CHECK_FALSE(window.commands().action(u"undo"_s)->isEnabled()); // not this desk's
    auto* back = buttonSaying(*window.currentRoom(), u"Revert this action"_s);
    REQUIRE(back);
    back->click();
    CHECK(office.centre().consultations().get(row.id).value.subject == u"地域猫の説明会"_s);
}
