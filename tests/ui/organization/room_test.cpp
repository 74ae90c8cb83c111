#include "tests/ui/organization/room.h"
#include "ui/common/chip.h"
#include "ui/common/date_edit.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_line.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/organization/organization_detail.h"
#include "ui/organization/organization_list.h"
#include "ui/shell/record_finder.h"

#include <QAbstractButton>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Stored<Organization> enterBody(Office& office, const QString& name, const QString& reading = {})
{
    return office.centre().organizations().add({.name = name, .reading = reading, .kind = {u"NPO"_s}});
}

Stored<Consultation> callFrom(Office& office, Id<Organization> body, QDate day, const QString& subject)
{
    Consultation c;
    c.receivedAt = QDateTime(day, QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.organization = body;
    c.callerName = u"妹尾 春香"_s;
    c.subject = subject;
    return office.centre().consultations().receive(c);
}

bool roomSays(const QWidget& widget, const QString& text)
{
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&widget) && (button->text().contains(text) || button->accessibleName().contains(text)))
            return true;
    return false;
}

} // namespace

TEST_CASE("a body found by its former name opens in its room, and Back returns to where one was", "[ui][organization]")
{
    Office office;
    auto body = enterBody(office, u"岡山にゃんくらぶ"_s, u"おかやまにゃんくらぶ"_s);
    body = office.centre().organizations().rename(body, {u"岡山ニャンとかし隊"_s, u"おかやまにゃんとかしたい"_s}, QDate(2026, 3, 31));
    enterBody(office, u"あかね"_s, u"あかね"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window);
    const auto found = findInFile(office.centre(), [&](const QString& key) { return window.hasRoom(key); })(u"にゃんくらぶ"_s).records;
    REQUIRE(found.size() == 1);
    window.go({u"today"_s, 0, {}});
    window.go(found.first().place);
    CHECK(window.currentRoom() == room);
    CHECK(room->place() == Place{u"organizations"_s, body.id.value, {}});
    CHECK(roomSays(*room, u"岡山ニャンとかし隊"_s));
    CHECK(roomSays(*room, u"岡山にゃんくらぶ"_s));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.currentRoom()->key() == u"today"_s);
}

TEST_CASE("a person found in the search opens among the people", "[ui][organization][person]")
{
    Office office;
    enterBody(office, u"あかね"_s);
    const auto person = office.centre().people().add({.name = u"妹尾 春香"_s, .reading = u"せのお はるか"_s});
    MainWindow window(office.centre());
    const auto found = findInFile(office.centre(), [&](const QString& key) { return window.hasRoom(key); })(u"せのお"_s).records;
    REQUIRE(found.size() == 1);
    window.show();
    window.go(found.first().place);
    CHECK(window.currentRoom()->place() == Place{u"organizations"_s, person.id.value, u"person"_s});
    CHECK(roomSays(*window.currentRoom(), u"妹尾 春香"_s));
}

TEST_CASE("a renamed body keeps its old name on what came before, in the journal it is one action", "[ui][organization]")
{
    Office office;
    const auto body = enterBody(office, u"岡山にゃんくらぶ"_s);
    const auto call = callFrom(office, body.id, QDate(2026, 5, 12), u"地域猫の説明会"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window, body.id.value);
    answerDialog([](QDialog& dialog) {
        bookLine(dialog, "name")->setText(u"岡山ニャンとかし隊"_s);
        dialog.findChild<DateEdit*>(u"valid_until"_s)->setText(u"2026/10/31"_s);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Rename);
    const Organization now = office.centre().organizations().get(body.id).value;
    CHECK(now.name == u"岡山ニャンとかし隊"_s);
    REQUIRE(now.formerNames.size() == 1);
    CHECK(now.formerNames.first().validUntil == QDate(2026, 10, 31));
    QCoreApplication::processEvents(); // the detail is made anew when everything has heard of it
    CHECK(roomSays(*room, u"then 岡山にゃんくらぶ"_s));

    window.go({u"consultations"_s, call.id.value, {}});
    CHECK(roomSays(*window.findChild<ConsultationDetail*>(), u"岡山にゃんくらぶ"_s));
    CHECK_FALSE(roomSays(*window.findChild<ConsultationDetail*>(), u"岡山ニャンとかし隊"_s));
    office.centre().journal().undo();
    CHECK(office.centre().organizations().get(body.id).value.formerNames.isEmpty());
}

TEST_CASE("a dissolved body leaves the list but not the book, and its chip can be taken off", "[ui][organization]")
{
    Office office;
    const auto body = enterBody(office, u"あかね"_s);
    enterBody(office, u"いろは"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window, body.id.value);
    auto* list = room->findChild<OrganizationList*>();
    CHECK(list->shownCount() == 2);
    answerDialog([](QDialog& dialog) {
        dialog.findChild<DateEdit*>(u"dissolved_on"_s)->setText(u"2026/9/30"_s);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Dissolve);
    CHECK(office.centre().organizations().get(body.id).value.dissolvedOn == QDate(2026, 9, 30));
    CHECK(list->shownCount() == 1);
    CHECK(list->totalCount() == 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips of before
    auto* chip = list->findChild<Chip*>();
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(list->shownCount() == 2);
}

TEST_CASE("who is not to be invited says why before anything else", "[ui][organization]")
{
    Office office;
    const auto body = enterBody(office, u"あかね"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window, body.id.value);
    answerDialog([](QDialog& dialog) {
        pressPrimary(dialog); // without a reason it does not go
        CHECK(dialog.isVisible());
        bookLine(dialog, "do_not_invite_reason")->setText(u"会の総会で辞退の申し出"_s);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Invite);
    CHECK(office.centre().organizations().get(body.id).value.doNotInvite);
    QCoreApplication::processEvents();
    CHECK(roomSays(*room, u"会の総会で辞退の申し出"_s));
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Invite);
    CHECK_FALSE(office.centre().organizations().get(body.id).value.doNotInvite);
    CHECK(office.centre().organizations().get(body.id).value.doNotInviteReason.isEmpty());
}

TEST_CASE("a body that others speak of stays; one that nobody speaks of goes and comes back", "[ui][organization]")
{
    Office office;
    const auto spoken = enterBody(office, u"あかね"_s);
    const auto unspoken = enterBody(office, u"いろは"_s);
    callFrom(office, spoken.id, QDate(2026, 5, 12), u"説明会"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window, spoken.id.value);
    room->perform(Verb::Remove);
    CHECK(office.centre().organizations().find(spoken.id));
    CHECK_FALSE(window.messages().sentence().isEmpty());
    window.go({u"organizations"_s, unspoken.id.value, {}});
    room->perform(Verb::Remove);
    CHECK_FALSE(office.centre().organizations().find(unspoken.id));
    office.centre().journal().undo();
    CHECK(office.centre().organizations().find(unspoken.id));
}

TEST_CASE("the list is narrowed while typing, Return leads to the rows, and nothing happens while letters are converted", "[ui][organization]")
{
    Office office;
    enterBody(office, u"あかね"_s, u"あかね"_s);
    const auto wanted = enterBody(office, u"いろは会"_s, u"いろはかい"_s);
    MainWindow window(office.centre());
    auto* room = openBook(window);
    room->perform(Verb::Find);
    auto* field = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(field);
    QInputMethodEvent composing(u"いろ"_s, {});
    QApplication::sendEvent(field, &composing);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(window.focusWidget() == field);
    CHECK(room->findChild<OrganizationList*>()->shownCount() == 2);
    QInputMethodEvent commit;
    commit.setCommitString(u"イロハ"_s);
    QApplication::sendEvent(field, &commit);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(room->findChild<OrganizationList*>()->shownCount() == 1);
    CHECK(room->place().row == wanted.id.value);
    CHECK(window.focusWidget() != field);
}

TEST_CASE("everything in the room that takes the keys has a name, with either book open", "[ui][organization][access]")
{
    Office office;
    const auto body = enterBody(office, u"あかね"_s);
    Person person{.name = u"妹尾 春香"_s};
    person.affiliations = {{body.id, u"代表"_s, QDate(2024, 4, 1), {}}};
    const auto row = office.centre().people().add(person);
    MainWindow window(office.centre());
    for (const auto& [id, mode] : {std::pair(body.id.value, QString()), std::pair(row.id.value, u"person"_s), std::pair(body.id.value, u"edit"_s), std::pair(row.id.value, u"edit_person"_s)}) {
        auto* room = openBook(window, id, mode);
        int named = 0;
        for (const QWidget* widget : room->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(room) || widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            INFO(mode.toStdString() << " " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            ++named;
        }
        CHECK(named > 5);
    }
}
