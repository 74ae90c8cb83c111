#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/safety/draft_box.h"
#include "tests/support/office.h"
#include "ui/common/message_bar.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QtTest>

namespace musubi::tests {

inline Stored<Matter> openedCase(Centre& centre, const QString& title, Matter matter = {})
{
    matter.title = title;
    if (!matter.openedOn.isValid())
        matter.openedOn = QDate(2026, 10, 1);
    return centre.matters().open(matter);
}

/// Opens 案件 in a window at a place of it, and gives the first part of this kind.
template <class Part>
Part* openCases(ui::MainWindow& window, qint64 row, const QString& mode)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({QStringLiteral("matters"), row, mode});
    auto* part = window.findChild<Part*>();
    REQUIRE(part);
    return part;
}

} // namespace musubi::tests
