#include "tests/ui/organization/room.h"
#include "ui/common/input_method.h"
#include "ui/common/record_line.h"
#include "ui/organization/organization_editor.h"
#include "ui/versions/versions_dialog.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QSpinBox>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a body is registered by keys alone and stands in the list", "[ui][organization]")
{
    Office office;
    MainWindow window(office.centre());
    openBook(window);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* editor = window.findChild<OrganizationEditor*>();
    REQUIRE(editor);
    REQUIRE(window.focusWidget() == bookLine(*editor, "name"));
    QTest::keyClicks(window.focusWidget(), u"Akane"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(window.focusWidget(), u"akane"_s);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    const auto ids = office.centre().organizations().ids();
    REQUIRE(ids.size() == 1);
    CHECK(office.centre().organizations().get(ids.first()).value.reading == u"akane"_s);
    CHECK(window.currentRoom()->place() == Place{u"organizations"_s, ids.first().value, {}});
    QTest::keyClick(&window, Qt::Key_F2);
    CHECK(window.currentRoom()->place().mode == u"edit"_s);
}

TEST_CASE("a body without a name is not registered, and the field is shown", "[ui][organization]")
{
    Office office;
    MainWindow window(office.centre());
    openBook(window, 0, u"new"_s);
    auto* editor = window.findChild<OrganizationEditor*>();
    bookLine(*editor, "phone")->setText(u"086-000-2741"_s);
    CHECK_FALSE(editor->save());
    CHECK(window.focusWidget() == bookLine(*editor, "name"));
    CHECK(bookLine(*editor, "name")->property("problem").toString() == u"error"_s);
    CHECK(office.centre().organizations().ids().isEmpty());
}

TEST_CASE("what looks like the body being written appears at the side, however its legal form is written", "[ui][organization]")
{
    Office office;
    office.centre().organizations().add({.name = u"あかね"_s, .legalForm = {u"NPO"_s}});
    MainWindow window(office.centre());
    openBook(window, 0, u"new"_s);
    auto* editor = window.findChild<OrganizationEditor*>();
    bookLine(*editor, "name")->setText(u"（特非）アカネ"_s);
    CHECK(QTest::qWaitFor([&] {
        const auto lines = editor->findChildren<RecordLine*>();
        return std::any_of(lines.begin(), lines.end(), [](const RecordLine* line) { return line->accessibleName().contains(u"あかね"_s); });
    }));
    CHECK(window.focusWidget() == bookLine(*editor, "name"));
}

TEST_CASE("no field of the editors reacts to Return while letters are being converted", "[ui][organization][person]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    Office office;
    MainWindow window(office.centre());
    for (const QString& mode : {u"new"_s, u"new_person"_s}) {
        openBook(window, 0, mode);
        BookEditor* editor = nullptr;
        for (auto* each : window.findChildren<BookEditor*>())
            if (each->isVisible())
                editor = each;
        REQUIRE(editor);
        int fields = 0;
        for (QWidget* field : editor->findChildren<QWidget*>()) {
            if (!field->testAttribute(Qt::WA_InputMethodEnabled) || !field->isVisibleTo(editor) || qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field->parentWidget()))
                continue;
            field->setFocus();
            QInputMethodEvent composing(u"せのお"_s, {});
            QApplication::sendEvent(field, &composing);
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
            INFO(field->objectName().toStdString());
            CHECK_FALSE(editor->isDirty());
            CHECK(window.focusWidget() == field);
            QInputMethodEvent ended;
            ended.setCommitString({});
            QApplication::sendEvent(field, &ended);
            ++fields;
        }
        CHECK(fields > 4);
    }
    CHECK(office.centre().organizations().ids().isEmpty());
    CHECK(office.centre().people().ids().isEmpty());
}

TEST_CASE("what was written of a body and not saved is a draft that leads back to it", "[ui][organization][drafts]")
{
    Office office;
    {
        MainWindow window(office.centre());
        openBook(window, 0, u"new"_s);
        bookLine(*window.findChild<OrganizationEditor*>(), "name")->setText(u"あかね"_s);
        window.go({u"today"_s, 0, {}});
    }
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().draft.title == u"あかね"_s);
    MainWindow window(office.centre());
    window.show();
    window.go(placeOf(drafts.first()));
    auto* editor = window.findChild<OrganizationEditor*>();
    REQUIRE(editor);
    CHECK(editor->value().name == u"あかね"_s);
    REQUIRE(editor->save());
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
}

TEST_CASE("two desks that save the same body see both versions", "[ui][organization]")
{
    Office office;
    const auto row = office.centre().organizations().add({.name = u"あかね"_s, .phone = u"086-000-1111"_s});
    MainWindow window(office.centre());
    openBook(window, row.id.value, u"edit"_s);
    auto* editor = window.findChild<OrganizationEditor*>();
    bookLine(*editor, "phone")->setText(u"086-000-2222"_s);
    Organization theirs = row.value;
    theirs.phone = u"086-000-3333"_s;
    theirs.mail = u"akane@example.jp"_s;
    office.centre().organizations().edit(row, theirs);
    answerDialog<VersionsDialog>([](VersionsDialog& dialog) {
        dialog.choose(u"phone"_s, true);
        dialog.accept();
    });
    REQUIRE(editor->save());
    const Organization saved = office.centre().organizations().get(row.id).value;
    CHECK(saved.phone == u"086-000-2222"_s);
    CHECK(saved.mail == u"akane@example.jp"_s);
}
