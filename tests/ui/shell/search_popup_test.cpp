#include "ui/shell/search_popup.h"

#include "core/consultation/consultation_desk.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"
#include "ui/common/input_method.h"
#include "ui/common/message_bar.h"
#include "ui/shell/search_box.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

/// The field and its list as they stand in the window.
struct SearchDeskTop {
    SearchDeskTop()
    {
        office.centre().staff().add({.code = u"S1"_s, .name = u"妹尾 春香"_s, .reading = u"せのお はるか"_s});
        box.show();
        box.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&box));
        box.setFocus();
    }

    void receive(int count)
    {
        for (int i = 0; i < count; ++i)
            office.centre().consultations().receive(
                {.receivedAt = office.centre().now(), .channel = {u"TEL"_s}, .callerName = u"難波 功"_s, .subject = u"空き家の活用 %1"_s.arg(i), .content = u"前から続く話。庭も荒れている。"_s});
    }
    void type(const QString& text)
    {
        box.setText(text);
        box.askNow();
    }
    void press(Qt::Key key) { QTest::keyClick(&box, key); }
    QStringList titles() const
    {
        QStringList titles;
        for (const PickerItem& item : popup.items())
            titles << item.title;
        return titles;
    }

    tests::Office office;
    MessageBar feedback;
    SearchBox box;
    SearchPopup popup{box, findInFile(office.centre(), [](const QString&) { return true; }), feedback, nullptr};
};

} // namespace

TEST_CASE("a filter and its value are completed with the keys alone", "[ui][shell][search]")
{
    SearchDeskTop desk;
    desk.press(Qt::Key_Down); // in the empty field: the filters
    CHECK(desk.titles().size() == 6);
    desk.type(u"sta"_s);
    CHECK(desk.titles() == QStringList{u"staff:"_s, u"status:"_s});
    desk.press(Qt::Key_Return);
    CHECK(desk.box.text() == u"staff:"_s);
    CHECK(desk.titles() == QStringList{u"staff:妹尾春香"_s});
    desk.press(Qt::Key_Return);
    CHECK(desk.box.text() == u"staff:妹尾春香 "_s);
    desk.box.setText(u"空き家 状況:保"_s);
    desk.box.askNow();
    desk.press(Qt::Key_Return);
    CHECK(desk.box.text() == u"空き家 状況:保留 "_s);
}

TEST_CASE("while letters are being converted nothing is completed and the list stays as it is", "[ui][shell][search]")
{
    SearchDeskTop desk;
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    desk.type(u"担当:"_s);
    const QStringList before = desk.titles();
    REQUIRE_FALSE(before.isEmpty());
    QInputMethodEvent composing(u"せの"_s, {});
    QApplication::sendEvent(&desk.box, &composing);
    desk.press(Qt::Key_Return);
    desk.box.askNow();
    CHECK(desk.box.text() == u"担当:"_s);
    CHECK(desk.titles() == before);
}

TEST_CASE("a full page says so at once, is counted beside the window, and goes on where it ended", "[ui][shell][search]")
{
    SearchDeskTop desk;
    desk.receive(30);
    QSignalSpy counted(&desk.popup, &SearchPopup::counted);
    desk.type(u"空き家"_s);
    CHECK(desk.popup.count() == 8);
    CHECK(desk.popup.items().first().tag.text.contains(u"8"_s));
    REQUIRE(counted.wait());
    CHECK(desk.popup.items().first().tag.text.contains(u"30"_s));
    REQUIRE(desk.popup.items().size() == 9);
    desk.press(Qt::Key_Up); // to the last row, which shows more
    desk.press(Qt::Key_Return);
    CHECK(desk.popup.count() == 28);
    QSignalSpy chosen(&desk.popup, &SearchPopup::chosen);
    desk.press(Qt::Key_Return); // the first of those that came
    REQUIRE(chosen.count() == 1);
}

TEST_CASE("what was found is marked in the title and in the text below it", "[ui][shell][search]")
{
    SearchDeskTop desk;
    desk.receive(1);
    const auto marked = [](const QString& text, const QList<Hit>& hits) { return hits.isEmpty() ? QString() : text.mid(hits.first().start, hits.first().length); };
    desk.type(u"アキヤ"_s);
    CHECK(desk.popup.count() == 0); // kanji have no reading here
    REQUIRE(desk.popup.items().size() == 1);
    CHECK(desk.popup.items().first().title.contains(u"アキヤ"_s)); // and that nothing was found is said
    desk.type(u"空き家 庭モ"_s);
    REQUIRE(desk.popup.items().size() == 1);
    const PickerItem item = desk.popup.items().first();
    CHECK(marked(item.title, item.hits) == u"空き家"_s);
    CHECK(marked(item.second, item.secondHits) == u"庭も"_s);
}
