#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/safety/draft_box.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolBar>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QChar accessKey(const QString& text)
{
    static const QRegularExpression key(u"&([^&])"_s);
    const auto match = key.match(QString(text).remove(u"&&"_s));
    return match.hasMatch() ? match.captured(1).front().toUpper() : QChar();
}

void checkAccessKeys(const QList<QAction*>& actions, const QString& where)
{
    QSet<QChar> used;
    for (const QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QChar key = accessKey(action->text());
        INFO((where + u" / "_s + action->text()).toStdString());
        if (action->menu() || !action->objectName().startsWith(u"room_"_s))
            CHECK_FALSE(key.isNull());
        if (!key.isNull()) {
            CHECK_FALSE(used.contains(key));
            used << key;
        }
    }
}

QSet<const QAction*> actionsIn(const QMenuBar& bar)
{
    QSet<const QAction*> found;
    for (const QAction* top : bar.actions())
        for (const QAction* action : top->menu()->actions())
            found << action;
    return found;
}

/// The language of a test, and back again.
struct Speaking {
    explicit Speaking(const QString& code) { text::useLanguage(code); }
    ~Speaking() { text::useLanguage(u"en"_s); }
};

} // namespace

TEST_CASE("every command stands in a menu, no key and no access key is given twice, in both languages", "[ui][shell]")
{
    Office office;
    for (const QString& language : text::languages()) {
        const Speaking speaking(language);
        MainWindow window(office.centre());
        checkAccessKeys(window.menuBar()->actions(), language);
        for (const QAction* top : window.menuBar()->actions())
            checkAccessKeys(top->menu()->actions(), language + u' ' + top->text());

        const auto inMenus = actionsIn(*window.menuBar());
        QMap<QString, QString> keys;
        for (const Command& command : window.commands().all()) {
            const QAction* action = window.commands().action(command.id);
            INFO(command.id.toStdString());
            CHECK(inMenus.contains(action));
            CHECK_FALSE(action->text().isEmpty());
            for (const QKeySequence& key : action->shortcuts()) {
                CHECK_FALSE(keys.contains(key.toString()));
                keys.insert(key.toString(), command.id);
            }
        }
    }
}

TEST_CASE("the tool bar has at most nine actions, all of them in the menus", "[ui][shell]")
{
    Office office;
    MainWindow window(office.centre());
    const auto inMenus = actionsIn(*window.menuBar());
    int count = 0;
    for (const QAction* action : window.findChild<QToolBar*>()->actions()) {
        if (action->isSeparator() || qobject_cast<const QWidgetAction*>(action))
            continue;
        ++count;
        CHECK(inMenus.contains(action));
    }
    CHECK(count <= 9);
}

TEST_CASE("a change of language reaches menus, rooms and title of an open window", "[ui][shell]")
{
    Office office;
    MainWindow window(office.centre());
    const QString english = window.windowTitle(), menu = window.menuBar()->actions().first()->text();
    const Speaking speaking(u"ja"_s);
    QCoreApplication::processEvents();
    CHECK(window.windowTitle() != english);
    CHECK(window.menuBar()->actions().first()->text() != menu);
}

TEST_CASE("Esc leads out of a form, keeps what was written and offers to go on", "[ui][shell][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (const QString& room : {u"consultations"_s, u"matters"_s, u"organizations"_s}) {
        INFO(room.toStdString());
        window.go({room, 0, u"new"_s});
        QTest::keyClicks(window.focusWidget(), u"neko"_s);
        REQUIRE(window.currentRoom()->isWriting());
        const auto before = office.centre().drafts().ofThisSeat().size();
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(window.currentRoom()->isWriting());
        CHECK_FALSE(window.currentRoom()->can(Verb::Close));
        CHECK(office.centre().drafts().ofThisSeat().size() == before + 1);
        CHECK(window.currentRoom()->key() == room);
    }
}

TEST_CASE("Esc on the page of a case leads back to the list", "[ui][shell][matter]")
{
    Office office;
    const auto row = office.centre().matters().open({.title = u"空き家を居場所に"_s, .openedOn = QDate(2026, 11, 24)});
    MainWindow window(office.centre());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"matters"_s, row.id.value, {}});
    REQUIRE(window.currentRoom()->can(Verb::Close));
    QTest::keyClick(window.currentRoom(), Qt::Key_Escape);
    CHECK_FALSE(window.currentRoom()->can(Verb::Close));
}

TEST_CASE("the buttons that Qt names speak Japanese with the window", "[ui][shell]")
{
    if (!QFile::exists(u":/i18n/qtbase_ja.qm"_s)) {
        WARN("this Qt was built without its Japanese words");
        return;
    }
    const Speaking speaking(u"ja"_s);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    CHECK(box.button(QDialogButtonBox::Cancel)->text().contains(u"キャンセル"_s));
    CHECK(box.button(QDialogButtonBox::Close)->text().contains(u"閉じる"_s));
}

TEST_CASE("the palette offers what is typed and runs it on Enter", "[ui][shell]")
{
    Office office;
    MainWindow window(office.centre());
    CommandPalette palette(window.commands(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto* typed = palette.findChild<QLineEdit*>();
    typed->setText(u"denwa"_s);
    REQUIRE_FALSE(palette.offered().isEmpty());
    CHECK(palette.offered().first() == u"phone_memo"_s);
    bool ran = false;
    QObject::connect(window.commands().action(u"phone_memo"_s), &QAction::triggered, &window, [&] { ran = true; });
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return ran; }));
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("undo is offered after an entry and takes it back", "[ui][shell]")
{
    Office office;
    MainWindow window(office.centre());
    QAction* undo = window.commands().action(u"undo"_s);
    CHECK_FALSE(undo->isEnabled());
    office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
    CHECK(undo->isEnabled());
    undo->trigger();
    CHECK(office.centre().staff().all().isEmpty());
    CHECK(window.commands().action(u"redo"_s)->isEnabled());
}
