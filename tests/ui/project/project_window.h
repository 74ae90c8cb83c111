#pragma once

#include "tests/support/office.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include <functional>

namespace musubi::tests {

/// Opens a place in a window, and gives the first part of this kind.
template <class Part>
Part* shownPart(ui::MainWindow& window, const ui::Place& place)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go(place);
    auto* part = window.findChild<Part*>();
    REQUIRE(part);
    return part;
}

/// Does something to the dialog that opens next, once it is there.
inline void withNextDialog(const std::function<void(QDialog&)>& act)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start();
}

inline QPushButton* buttonWorded(QWidget& window, const QString& words)
{
    for (auto* one : window.findChildren<QPushButton*>())
        if (one->text() == words)
            return one;
    return nullptr;
}

} // namespace musubi::tests
