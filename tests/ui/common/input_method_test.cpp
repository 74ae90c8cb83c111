#include "tests/support/printing.h"
#include "ui/common/input_method.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

void startComposing(QWidget* widget, const QString& letters)
{
    QInputMethodEvent event(letters, {});
    QApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("Return, Esc, Tab and shortcuts do nothing while letters are being converted", "[ui][input]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* first = new QLineEdit(&dialog);
    auto* second = new QPlainTextEdit(&dialog);
    auto* save = new QPushButton(&dialog);
    save->setDefault(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{first, second, save})
        column->addWidget(widget);
    QShortcut shortcut(QKeySequence(u"Ctrl+S"_s), &dialog);
    QSignalSpy saved(save, &QPushButton::clicked);
    QSignalSpy called(&shortcut, &QShortcut::activated);
    QSignalSpy entered(first, &QLineEdit::returnPressed);
    dialog.show();
    first->setFocus();

    startComposing(first, u"にゃん"_s);
    CHECK(isComposing(first));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab})
        QTest::keyClick(first, key);
    QTest::keyClick(first, Qt::Key_S, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(saved.isEmpty());
    CHECK(called.isEmpty());
    CHECK(entered.isEmpty());
    CHECK(dialog.focusWidget() == first);
    CHECK(isComposing(first));

    QInputMethodEvent commit;
    commit.setCommitString(u"猫"_s);
    QApplication::sendEvent(first, &commit);
    CHECK_FALSE(isComposing(first));
    CHECK(first->text() == u"猫"_s);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(entered.count() == 1);
}

TEST_CASE("what is being converted can be committed before saving", "[ui][input]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    QWidget window;
    auto* edit = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    edit->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == edit; }));
    startComposing(edit, u"そうだん"_s);
    commitPreedit();
    CHECK_FALSE(isComposing(edit));
    CHECK(edit->text() == u"そうだん"_s);
}
