#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "tests/ui/shell/walk.h"
#include "ui/memo/phone_memo.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/search_box.h"

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* there = QApplication::focusWidget();
    REQUIRE(there);
    QTest::keyClick(there, key, with);
}

void type(const QString& letters)
{
    QWidget* there = QApplication::focusWidget();
    REQUIRE(there);
    QTest::keyClicks(there, letters);
}

void standAt(MainWindow& window)
{
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

template <class Window>
Window* openWindow()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(top); found && found->isVisible())
            return found;
    return nullptr;
}

/// Opens the paper of the record that is shown, by its key; says how many pages it has and closes it.
int pagesOfPreview(MainWindow& window)
{
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* preview = openWindow<SheetPreview>();
    const int pages = preview ? preview->pageCount() : 0;
    if (preview)
        preview->close();
    return pages;
}

/// Ctrl+F, the words, Enter: the first record that fits is open.
void lookUp(MainWindow& window, const QString& words)
{
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    type(words);
    auto* box = window.findChild<SearchBox*>();
    REQUIRE(QTest::qWaitFor([&] { return box->text() == words && QApplication::focusWidget() == box; }));
    press(Qt::Key_Return);
}

} // namespace

TEST_CASE("the main job without a mouse: take a call, know the caller, tie it, find it again, print it, take it back", "[ui][shell][job]")
{
    Office office;
    Centre& centre = office.centre();
    Organization body;
    body.name = u"Neko no kai"_s;
    body.reading = u"ねこのかい"_s;
    body.kind = {u"VOL"_s};
    const auto cats = centre.organizations().add(body);
    Person person{.name = u"Senoo Haruka"_s, .reading = u"せのお はるか"_s};
    person.phone = u"086-000-2741"_s;
    person.affiliations = {{.organization = cats.id}};
    const auto known = centre.people().add(person);
    MainWindow window(centre);
    window.show();
    standAt(window);

    // A call: the number alone says who it is and from which body.
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* memo = openWindow<PhoneMemo>();
    REQUIRE(memo);
    REQUIRE(QTest::qWaitForWindowActive(memo));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"086-000-2741"_s);
    REQUIRE(QTest::qWaitFor([&] { return memo->findChild<CallerPanel*>()->count() >= 1; }));
    press(Qt::Key_F6);
    CHECK(memo->text().person == known.id);
    CHECK(memo->text().organization == cats.id);
    type(u"cats in the park"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(centre.consultations().count({}) == 1);
    const auto id = centre.consultations().ids({}).first();
    CHECK(centre.consultations().get(id).value.organization == cats.id);

    // Into a case.
    standAt(window);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.currentRoom()->place().row == id.value);
    bool asked = false;
    QTimer answer;
    QObject::connect(&answer, &QTimer::timeout, qApp, [&] {
        if (auto* dialog = qobject_cast<TieDialog*>(QApplication::activeModalWidget()); dialog && !std::exchange(asked, true))
            QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    });
    answer.start(5);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    answer.stop();
    CHECK(asked);
    const auto matter = centre.consultations().get(id).value.matter;
    REQUIRE(matter);

    // Somebody asks about it later.
    standAt(window);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    lookUp(window, u"cats park"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.currentRoom()->place().row == id.value && window.currentRoom()->key() == "consultations"_L1; }));
    CHECK(pagesOfPreview(window) == 1);
    standAt(window);
    window.go({u"matters"_s, matter->value, {}});
    CHECK(pagesOfPreview(window) >= 1);

    // Every step can be taken back, the last first.
    standAt(window);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(centre.consultations().get(id).value.matter);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(centre.consultations().count({}) == 0);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(centre.consultations().get(id).value.person == known.id);
}
