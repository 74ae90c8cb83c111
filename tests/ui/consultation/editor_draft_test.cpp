#include "core/journal/journal.h"
#include "tests/ui/consultation/desk.h"
#include "ui/common/date_edit.h"
#include "ui/common/message_bar.h"
#include "ui/versions/versions_dialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Presses the button of the next message box or dialog that opens.
template <class Dialog>
void answerNext(const std::function<void(Dialog&)>& answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

} // namespace

TEST_CASE("what is written in the editor is in the file two seconds later, and taken up after the window was killed", "[ui][consultation][drafts]")
{
    Office office;
    {
        auto window = std::make_unique<MainWindow>(office.centre());
        auto* editor = openEditor(*window, 0, u"new"_s);
        QTest::keyClicks(lineOf(*editor, "caller_name"), u"senoo"_s);
        QTest::keyClicks(lineOf(*editor, "subject"), u"neko"_s);
        auto* due = editor->findChild<DateEdit*>(u"due_on"_s);
        QTest::keyClicks(due->findChild<QLineEdit*>(), u"13/45"_s);
        REQUIRE(QTest::qWaitFor([&] { return !office.centre().drafts().ofThisSeat().isEmpty(); }, 2000));
        // Killed: the draft in the file is all there is; what the window would still do is not waited for.
        const auto kept = office.centre().drafts().ofThisSeat().first();
        CHECK(kept.draft.kind == u"consultation"_s);
        CHECK(kept.draft.title.contains(u"senoo"_s));
        window.reset();
    }
    office.reopen();
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    MainWindow window(office.centre());
    window.show();
    window.go(placeOf(drafts.first()));
    auto* editor = window.findChild<ConsultationEditor*>();
    REQUIRE(editor);
    CHECK(lineOf(*editor, "caller_name")->text() == u"senoo"_s);
    CHECK(lineOf(*editor, "subject")->text() == u"neko"_s);
    CHECK(editor->findChild<DateEdit*>(u"due_on"_s)->text() == u"13/45"_s);
    CHECK(editor->isDirty());
    CHECK(office.centre().consultations().count({}) == 0);
}

TEST_CASE("a draft goes when the consultation is registered, and when it is thrown away; throwing it away can be taken back", "[ui][consultation][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "caller_name")->setText(u"妹尾"_s);
    lineOf(*editor, "subject")->setText(u"地域猫の説明会"_s);
    REQUIRE(editor->putAside());
    REQUIRE(office.centre().drafts().ofThisSeat().size() == 1);

    Q_EMIT editor->discardAsked();
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
    window.messages().findChild<QToolButton*>()->click();
    REQUIRE(office.centre().drafts().ofThisSeat().size() == 1);
    CHECK(lineOf(*editor, "subject")->text() == u"地域猫の説明会"_s);

    editor->findChild<TagField*>(u"topics"_s)->setValue({{u"DEPT"_s, true}});
    REQUIRE(editor->save());
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
    CHECK(office.centre().consultations().count({}) == 1);
}

TEST_CASE("leaving the editor for another page keeps what was written, and going back finds it", "[ui][consultation][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "subject")->setText(u"空き家を居場所に"_s);
    window.go({u"today"_s, 0, {}});
    CHECK(window.currentRoom()->key() == u"today"_s);
    REQUIRE(office.centre().drafts().ofThisSeat().size() == 1);
    window.go(placeOf(office.centre().drafts().ofThisSeat().first()));
    CHECK(window.currentRoom()->isWriting());
    CHECK(lineOf(*editor, "subject")->text() == u"空き家を居場所に"_s);
}

TEST_CASE("closing the window while something is written keeps it and says so", "[ui][consultation][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "subject")->setText(u"空き家を居場所に"_s);
    answerNext<QMessageBox>([&](QMessageBox& box) {
        CHECK(box.textFormat() == Qt::PlainText);
        box.buttons().last()->click(); // go on writing
    });
    CHECK_FALSE(window.close());
    answerNext<QMessageBox>([&](QMessageBox& box) { box.buttons().first()->click(); });
    CHECK(window.close());
    CHECK(office.centre().drafts().ofThisSeat().size() == 1);
}

TEST_CASE("a draft of a record that a colleague saved meanwhile shows both versions and loses neither", "[ui][consultation][drafts]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    {
        MainWindow window(office.centre());
        auto* editor = openEditor(window, row.id.value, u"edit"_s);
        lineOf(*editor, "subject")->setText(u"地域猫の説明会を隣の学区でも"_s);
        lineOf(*editor, "phone")->setText(u"086-000-2741"_s);
        REQUIRE(editor->putAside());
    }
    Consultation theirs = row.value;
    theirs.subject = u"説明会の希望"_s;
    theirs.callerTitle = u"副代表"_s;
    office.centre().consultations().edit(row, theirs);

    MainWindow window(office.centre());
    auto* editor = openEditor(window, row.id.value, u"edit"_s);
    CHECK(lineOf(*editor, "subject")->text() == u"地域猫の説明会を隣の学区でも"_s);
    answerNext<VersionsDialog>([&](VersionsDialog& dialog) {
        dialog.choose(u"subject"_s, true);
        dialog.accept();
    });
    REQUIRE(editor->save());
    const Consultation saved = office.centre().consultations().get(row.id).value;
    CHECK(saved.subject == u"地域猫の説明会を隣の学区でも"_s);
    CHECK(saved.phone == u"086-000-2741"_s);
    CHECK(saved.callerTitle == u"副代表"_s);
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
}

TEST_CASE("two windows that save the same record show both versions field by field", "[ui][consultation][drafts]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    const auto elsewhere = Centre::open(office.path(), office.options({u"the other desk"_s, {}}));
    MainWindow here(office.centre()), there(*elsewhere);
    auto* mine = openEditor(here, row.id.value, u"edit"_s);
    auto* theirs = openEditor(there, row.id.value, u"edit"_s);
    lineOf(*mine, "subject")->setText(u"わたしの件名"_s);
    lineOf(*mine, "phone")->setText(u"086-000-2741"_s);
    lineOf(*theirs, "subject")->setText(u"あちらの件名"_s);
    lineOf(*theirs, "mail")->setText(u"haruka@example.jp"_s);
    REQUIRE(theirs->save());
    answerNext<VersionsDialog>([&](VersionsDialog& dialog) {
        dialog.choose(u"subject"_s, false);
        dialog.accept();
    });
    REQUIRE(mine->save());
    const Consultation saved = office.centre().consultations().get(row.id).value;
    CHECK(saved.subject == u"あちらの件名"_s);
    CHECK(saved.mail == u"haruka@example.jp"_s);
    CHECK(saved.phone == u"086-000-2741"_s);
    office.centre().journal().undo();
    CHECK(office.centre().consultations().get(row.id).value.phone.isEmpty());
}

TEST_CASE("a record that went to the trash under the editor can be registered as a new one", "[ui][consultation][drafts]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    MainWindow window(office.centre());
    auto* editor = openEditor(window, row.id.value, u"edit"_s);
    lineOf(*editor, "subject")->setText(u"隣の学区でも"_s);
    office.centre().consultations().remove({row.id});
    CHECK_FALSE(editor->save());
    CHECK(lineOf(*editor, "subject")->text() == u"隣の学区でも"_s);
    REQUIRE(editor->save());
    CHECK(office.centre().consultations().count({}) == 1);
}
