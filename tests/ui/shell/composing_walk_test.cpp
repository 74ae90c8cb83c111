#include "tests/ui/shell/walk.h"
#include "ui/common/input_method.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

bool takesLetters(const QWidget& field, const QWidget& page)
{
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(&field);
    const auto* rich = qobject_cast<const QTextEdit*>(&field);
    const bool editable = (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
    return editable && field.isEnabledTo(&page) && field.isVisibleTo(&page) && !qobject_cast<const QAbstractSpinBox*>(field.parentWidget())
        && !qobject_cast<const QComboBox*>(field.parentWidget());
}

QString textIn(const QWidget& field)
{
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->text() : field.property("plainText").toString();
}

/// Letters under conversion, then every key that could end, leave or submit: nothing may happen.
int composeEverywhere(Centre& centre, QWidget& page)
{
    int fields = 0;
    for (QWidget* field : page.findChildren<QWidget*>()) {
        if (!takesLetters(*field, page))
            continue;
        INFO(page.metaObject()->className() << " > " << field->metaObject()->className() << " " << field->objectName().toStdString() << " "
                                            << field->accessibleName().toStdString());
        field->setFocus();
        const qint64 action = centre.journal().lastAction();
        QInputMethodEvent composing(u"せのお"_s, {});
        QApplication::sendEvent(field, &composing);
        const QString text = textIn(*field); // what was selected has given way
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape})
            QTest::keyClick(field, key);
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
            QTest::keyClick(field, Qt::Key_Return, with);
        CHECK(page.isVisible());
        CHECK(page.window()->focusWidget() == field);
        CHECK(textIn(*field) == text);
        CHECK(isComposing(field));
        CHECK(centre.journal().lastAction() == action);
        for (const QWidget* top : QApplication::topLevelWidgets())
            CHECK((!top->isVisible() || windows.contains(top)));
        QInputMethodEvent ended;
        ended.setCommitString({});
        QApplication::sendEvent(field, &ended);
        ++fields;
    }
    return fields;
}

} // namespace

TEST_CASE("while letters are converted, no field of any room, editor or dialog reacts to Return, Tab or Esc", "[ui][shell][input]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    BusyOffice office;
    MainWindow window(office.centre());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    int fields = 0;
    const auto look = [&](QWidget& page) { fields += composeEverywhere(office.centre(), page); };
    for (const Place& place : everyPlace(office)) {
        window.go(place);
        look(window);
    }
    CHECK(fields > 20);
    fields = 0;
    walkDialogs(office, window, look);
    CHECK(fields > 8);
    walkWindows(window, look);
}
