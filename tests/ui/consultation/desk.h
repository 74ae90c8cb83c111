#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/safety/draft_box.h"
#include "tests/support/office.h"
#include "ui/common/tag_field.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

namespace musubi::tests {

/// A consultation with everything that registering asks for.
inline Consultation anyConsultation(const QString& subject)
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    c.channel = {QStringLiteral("TEL")};
    c.callerName = QStringLiteral("妹尾 春香");
    c.subject = subject;
    c.topics = {{QStringLiteral("DEPT"), true}};
    return c;
}

/// Opens 相談 in a window at a place of it.
inline ui::ConsultationEditor* openEditor(ui::MainWindow& window, qint64 row, const QString& mode)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({QStringLiteral("consultations"), row, mode});
    return window.findChild<ui::ConsultationEditor*>();
}

inline QLineEdit* lineOf(QWidget& form, const char* name)
{
    return form.findChild<QLineEdit*>(QLatin1StringView(name));
}

} // namespace musubi::tests
