#include "tests/support/printing.h"
#include "tests/ui/gallery/pages.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QWidget>

#include <memory>

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("every widget that the keyboard reaches has a name", "[ui][access]")
{
    ui::applyTheme(*static_cast<QApplication*>(QApplication::instance()), ui::Appearance::Light);
    using Page = QWidget* (*)();
    for (const Page make : {Page(gallery::partsPage), Page(gallery::formPage), Page(gallery::casePage), Page(gallery::todayPage)}) {
        const std::unique_ptr<QWidget> page(make());
        page->show();
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
                continue;
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(access);
            CAPTURE(widget->metaObject()->className(), widget->parentWidget()->metaObject()->className());
            CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("no label takes what it shows for markup", "[ui][access]")
{
    using Page = QWidget* (*)();
    for (const Page make : {Page(gallery::partsPage), Page(gallery::formPage), Page(gallery::casePage), Page(gallery::todayPage)}) {
        const std::unique_ptr<QWidget> page(make());
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (!label->text().isEmpty()) {
                CAPTURE(label->text());
                CHECK(label->textFormat() == Qt::PlainText);
            }
    }
}
