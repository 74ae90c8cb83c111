#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/draft_box.h"
#include "tests/support/office.h"
#include "ui/organization/organization_room.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include <functional>
#include <type_traits>

namespace musubi::tests {

/// Opens a place of 団体・人 in a window that has the keys.
inline ui::OrganizationRoom* openBook(ui::MainWindow& window, qint64 row = 0, const QString& mode = {})
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({QStringLiteral("organizations"), row, mode});
    return window.findChild<ui::OrganizationRoom*>();
}

/// Fills the next dialog that opens and lets it be done.
template <class Dialog = QDialog>
void answerDialog(const std::type_identity_t<std::function<void(Dialog&)>>& answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
        if (dialog->isVisible())
            dialog->reject(); // something in it must still be mended
    });
}

/// Presses the button that does what the dialog is for.
inline void pressPrimary(QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->property("primary").toBool())
            button->click();
}

inline QLineEdit* bookLine(QWidget& form, const char* name)
{
    return form.findChild<QLineEdit*>(QLatin1StringView(name));
}

} // namespace musubi::tests
