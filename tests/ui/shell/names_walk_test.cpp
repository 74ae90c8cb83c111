#include "tests/ui/shell/walk.h"
#include "ui/text/language.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Where a widget stands, for the message of a failure.
std::string whereabouts(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u" > "_s).toStdString();
}

bool isInnerField(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

void checkNamed(QWidget& page)
{
    int reached = 0;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisibleTo(&page) || isInnerField(*widget))
            continue;
        INFO(whereabouts(*widget));
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(access);
        CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
        ++reached;
    }
    CHECK(reached > 0);
}

void checkPlain(QWidget& page)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->text().isEmpty())
            continue;
        INFO(whereabouts(*label) << ": " << label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
}

} // namespace

TEST_CASE("in every room, editor and dialog, what takes the keys has a name and no label takes its text for markup", "[ui][shell][access]")
{
    BusyOffice office;
    MainWindow window(office.centre());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto look = [](QWidget& page) {
        INFO(page.metaObject()->className() << " " << page.windowTitle().toStdString());
        checkNamed(page);
        checkPlain(page);
    };
    for (const Place& place : everyPlace(office)) {
        window.go(place);
        INFO(place.room.toStdString() << " " << place.mode.toStdString());
        CHECK(window.currentRoom()->key() == place.room);
        look(window);
    }
    walkDialogs(office, window, look);
    walkWindows(window, look);
}
