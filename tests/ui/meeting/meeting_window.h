#pragma once

#include "core/meeting/meeting_desk.h"
#include "core/safety/draft_box.h"
#include "tests/support/office.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QtTest>

namespace musubi::tests {

inline Participant guestFrom(Sector sector, const QString& name, bool required = false)
{
    Participant participant;
    participant.organizationName = name;
    participant.sector = sector;
    participant.required = required;
    return participant;
}

/// A talk of this afternoon between a division and a group, with an agenda and two steps to prepare.
inline Meeting talkOfToday()
{
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 9);
    meeting.kind = {QStringLiteral("DELIB")};
    meeting.round = 1;
    meeting.theme = QStringLiteral("地域猫の餌やりと苦情");
    meeting.start = QDateTime(QDate(2026, 11, 24), QTime(13, 30));
    meeting.end = QDateTime(QDate(2026, 11, 24), QTime(15, 30));
    meeting.venue = QStringLiteral("分庁舎2階 会議室");
    meeting.participants = {guestFrom(Sector::Public, QStringLiteral("衛生課"), true), guestFrom(Sector::Private, QStringLiteral("ねこの会"))};
    meeting.agenda = {{QStringLiteral("現状"), 30, {}, {}, {}}, {QStringLiteral("話合い"), 60, {}, {}, {}}};
    meeting.preparation = {{QStringLiteral("会場を予約する"), 10, QDate(2026, 11, 9), {}}, {QStringLiteral("議事録の案を送る"), -3, QDate(2026, 11, 27), {}}};
    return meeting;
}

/// Opens 協議 in a window at a place of it, and gives the first part of this kind.
template <class Part>
Part* openMeetings(ui::MainWindow& window, qint64 row, const QString& mode)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({QStringLiteral("meetings"), row, mode});
    auto* part = window.findChild<Part*>();
    REQUIRE(part);
    return part;
}

/// The visible button that says this; nullptr where there is none.
inline QAbstractButton* buttonSaying(QWidget& page, const QString& words)
{
    for (auto* one : page.findChildren<QAbstractButton*>())
        if (one->isVisibleTo(&page) && (one->accessibleName().contains(words) || one->text().contains(words)))
            return one;
    return nullptr;
}

} // namespace musubi::tests
