#include "core/person/person_book.h"
#include "tests/ui/consultation/desk.h"
#include "ui/memo/phone_memo.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QTimer>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a person at the keys does: the key goes to whatever has the focus.
void pressKey(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* there = QApplication::focusWidget();
    REQUIRE(there);
    QTest::keyClick(there, key, with);
}

void typeText(const QString& text)
{
    QWidget* there = QApplication::focusWidget();
    REQUIRE(there);
    QTest::keyClicks(there, text);
}

} // namespace

TEST_CASE("from the ringing phone to the printed sheet with the keys alone", "[ui][consultation][memo]")
{
    Office office;
    Person person{.name = u"Senoo Haruka"_s, .reading = u"せのお はるか"_s};
    person.phone = u"086-000-2741"_s;
    const auto known = office.centre().people().add(person);
    MainWindow window(office.centre());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    // The phone rings.
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    PhoneMemo* memo = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<PhoneMemo*>(top); found && found->isVisible())
            memo = found;
    REQUIRE(memo);
    REQUIRE(QTest::qWaitForWindowActive(memo));
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Tab);
    typeText(u"086-000"_s);
    REQUIRE(QTest::qWaitFor([&] { return memo->findChild<CallerPanel*>()->count() == 1; }));
    pressKey(Qt::Key_F6);
    CHECK(memo->text().person == known.id);
    typeText(u"cats in the park"_s);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(office.centre().consultations().count({}) == 1);
    const auto id = office.centre().consultations().ids({}).first();

    // The rest later, in the large form.
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.currentRoom()->place() == Place{u"consultations"_s, id.value, {}});
    QTest::keyClick(&window, Qt::Key_F2);
    auto* editor = window.findChild<ConsultationEditor*>();
    REQUIRE(editor);
    CHECK(Id<Consultation>{editor->row()} == id);
    pressKey(Qt::Key_S, Qt::ControlModifier); // there is no topic yet
    CHECK(editor->findChild<TagField*>(u"topics"_s)->isAncestorOf(QApplication::focusWidget()));
    pressKey(Qt::Key_Down);
    pressKey(Qt::Key_Return);
    REQUIRE(editor->value().topics.size() == 1);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.centre().consultations().get(id).value.topics.size() == 1);
    CHECK_FALSE(window.currentRoom()->isWriting());

    // The sheet.
    bool shown = false;
    const QObject meanwhile; // takes the question back where the preview is no modal dialog
    QTimer::singleShot(0, &meanwhile, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        shown = qobject_cast<SheetPreview*>(dialog);
        if (dialog)
            dialog->close();
    });
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* preview = qobject_cast<SheetPreview*>(top); preview && preview->isVisible()) {
            shown = true;
            preview->close();
        }
    CHECK(shown);
}
