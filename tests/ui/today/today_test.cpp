#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/safety/draft_box.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/common/day_strip.h"
#include "ui/common/message_bar.h"
#include "ui/paper/layout.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/text/papers.h"
#include "ui/text/sheet_wording.h"
#include "ui/today/today_room.h"
#include "ui/today/today_row.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

/// An office that owes more than a page holds, in long sentences.
void oweMuch(Centre& centre, const QString& words)
{
    for (int i = 0; i < 30; ++i) {
        const auto matter = centre.matters().open({.title = words, .theme = words, .openedOn = QDate(2026, 10, 1), .waitingFor = i % 2 ? words : QString(),
            .reviewOn = i % 2 ? std::optional(QDate(2026, 11, 20)) : std::nullopt});
        if (i % 3 == 0)
            centre.tasks().promise({.what = words, .dueOn = QDate(2026, 11, 20 + i % 10), .dueTime = u"15時以降"_s, .matter = matter.id});
        Consultation c;
        c.receivedAt = QDateTime(QDate(2026, 11, 1 + i % 20), QTime(10, 0));
        c.channel = {u"TEL"_s};
        c.callerName = u"妹尾 春香"_s;
        c.subject = words;
        c.topics = {{u"DEPT"_s, true}};
        centre.consultations().receive(c);
    }
}

std::vector<TodayRow*> rowsOf(MainWindow& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"today"_s, 0, {}});
    const auto rows = window.findChildren<TodayRow*>();
    REQUIRE(QTest::qWaitFor([&] { return rows.isEmpty() || rows.last()->isVisible(); }));
    return {rows.begin(), rows.end()};
}

} // namespace

TEST_CASE("the plan of the day is one page, however much is owed and however long the words are", "[ui][today][paper]")
{
    for (const QString& words : {u"電話"_s, u"次の話合いの会場を予約し、名簿を配る"_s, u"空き家を使った居場所づくりについて、町内会とNPOと市の課がそれぞれの役割を話し合った結果を文書にして三者に送る"_s}) {
        Office office;
        oweMuch(office.centre(), words);
        const Sheet sheet = text::daySheetOf(office.centre(), std::nullopt);
        CHECK(paper::layOut(sheet, &text::SheetWording::of).pages.size() == 1);
        CHECK(sheet.blocks.size() >= 8); // every section has its heading and its table
    }
}

TEST_CASE("the plan of one person's day leaves out what others promised", "[ui][today][paper]")
{
    Office office;
    const auto miyake = office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, {}, u"三"_s, true});
    office.centre().tasks().promise({.what = u"三宅の約束"_s, .staff = miyake.id, .dueOn = QDate(2026, 11, 24)});
    office.centre().tasks().promise({.what = u"誰かの約束"_s, .dueOn = QDate(2026, 11, 24)});
    const auto rows = [&](std::optional<Id<Staff>> staff) {
        const Sheet sheet = text::daySheetOf(office.centre(), staff);
        for (const auto& block : sheet.blocks)
            if (const auto* table = std::get_if<sheet::RuledTable>(&block))
                return table->rows.size();
        return size_t(0);
    };
    CHECK(rows(std::nullopt) == 2);
    CHECK(rows(miyake.id) == 1);
}

TEST_CASE("what was being written is the first thing 今日 offers", "[ui][today]")
{
    Office office;
    office.centre().tasks().promise({.what = u"電話する"_s, .dueOn = QDate(2026, 11, 24)});
    office.centre().drafts().keep({.kind = u"matter"_s, .title = u"猫の案件"_s, .content = {{"value"_L1, QJsonObject()}, {"loaded"_L1, QJsonObject()}}});
    MainWindow window(office.centre());
    const auto rows = rowsOf(window);
    REQUIRE(rows.size() >= 2);
    CHECK(rows[0]->accessibleName().contains(u"猫の案件"_s));
}

TEST_CASE("the arrow keys walk along what is due, and Enter opens it", "[ui][today]")
{
    Office office;
    const auto matter = office.centre().matters().open({.title = u"猫"_s, .openedOn = QDate(2026, 10, 1)});
    office.centre().tasks().promise({.what = u"電話する"_s, .dueOn = QDate(2026, 11, 24), .matter = matter.id});
    office.centre().tasks().promise({.what = u"送る"_s, .dueOn = QDate(2026, 11, 25), .matter = matter.id});
    MainWindow window(office.centre());
    const auto rows = rowsOf(window);
    REQUIRE(rows.size() >= 2);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Down);
    CHECK(rows[1]->hasFocus());
    QTest::keyClick(rows[1], Qt::Key_Return);
    CHECK(window.currentRoom()->place().room == u"matters"_s);
    CHECK(window.currentRoom()->place().row == matter.id.value);
}

TEST_CASE("a day of the strip leads to what is promised for it, or says that nothing is", "[ui][today]")
{
    Office office;
    office.centre().tasks().promise({.what = u"電話する"_s, .dueOn = QDate(2026, 11, 24)});
    office.centre().tasks().promise({.what = u"送る"_s, .dueOn = QDate(2026, 12, 2)});
    MainWindow window(office.centre());
    const auto rows = rowsOf(window);
    auto* strip = window.findChild<DayStrip*>();
    REQUIRE(strip);
    Q_EMIT strip->dayChosen(QDate(2026, 12, 2));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1]->hasFocus());
    Q_EMIT strip->dayChosen(QDate(2026, 12, 3));
    CHECK_FALSE(window.messages().sentence().isEmpty());
}

TEST_CASE("今日 prints through the same command as every other page", "[ui][today]")
{
    Office office;
    MainWindow window(office.centre());
    rowsOf(window);
    REQUIRE(window.currentRoom()->can(Verb::Preview));
    window.currentRoom()->perform(Verb::Preview);
    auto* preview = window.findChild<SheetPreview*>();
    REQUIRE(preview);
    CHECK(preview->pageCount() == 1);
    preview->close();
}

TEST_CASE("a change of language speaks to the buttons of the day too", "[ui][today]")
{
    Office office;
    MainWindow window(office.centre());
    rowsOf(window);
    const auto* room = window.findChild<TodayRoom*>();
    REQUIRE(room);
    const auto says = [&](const QString& word) {
        const auto buttons = room->findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton* button) { return button->text() == word; });
    };
    CHECK(says(u"Everybody's"_s));
    text::useLanguage(u"ja"_s);
    CHECK(QTest::qWaitFor([&] { return says(u"全員"_s); }));
    text::useLanguage(u"en"_s);
    CHECK(QTest::qWaitFor([&] { return says(u"Everybody's"_s); }));
}
