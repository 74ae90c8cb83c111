#include "core/exchange/ics_event.h"
#include "core/meeting/meeting_desk.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/calendar/calendar_exchange.h"
#include "ui/calendar/received_dialog.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/room.h"

#include <QAbstractButton>
#include <QFile>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

/// A window beside which calendar files are read and taken in.
struct ExchangeDesk {
    QString invitations(int count)
    {
        const QString path = office.folder().filePath(u"invite.ics"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < count; ++i)
            file.write("BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "@example.jp\r\nDTSTART:20261204T133000\r\nDTEND:20261204T150000\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\n");
        file.write("END:VCALENDAR\r\n");
        return path;
    }

    ReceivedDialog* dialog()
    {
        ReceivedDialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            found = parent.findChild<ReceivedDialog*>();
            return found && found->isVisible();
        }));
        return found;
    }

    qsizetype meetings() { return office.centre().meetings().ids({}).size(); }

    Office office;
    QWidget parent;
    MessageBar messages;
    JobRunner jobs;
    Workplace workplace{office.centre(), messages, [](const Place&) {}, &jobs};
};

} // namespace

TEST_CASE("a calendar file is read and taken in beside the window, and taken back from the bar", "[ui][calendar][exchange]")
{
    if (!canExchangeIcs())
        return;
    ExchangeDesk desk;
    takeInCalendar(desk.workplace, desk.invitations(3), &desk.parent);
    CHECK(desk.jobs.isBusy()); // nothing waits for the file
    auto* dialog = desk.dialog();
    CHECK(desk.meetings() == 0);
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return desk.meetings() == 3 && !desk.jobs.isBusy(); }));
    CHECK(desk.messages.sentence().contains(u"invite.ics"_s));
    QAbstractButton* back = nullptr;
    for (auto* button : desk.messages.findChildren<QAbstractButton*>())
        if (button->text() == u"Undo"_s)
            back = button;
    REQUIRE(back);
    back->click();
    CHECK(QTest::qWaitFor([&] { return desk.meetings() == 0; }));
}

TEST_CASE("stopped while it is taken in, nothing of a calendar file stays", "[ui][calendar][exchange]")
{
    if (!canExchangeIcs())
        return;
    ExchangeDesk desk;
    takeInCalendar(desk.workplace, desk.invitations(2'000), &desk.parent);
    auto* dialog = desk.dialog();
    REQUIRE(QTest::qWaitFor([&] { return !desk.jobs.isBusy(); }));
    QSignalSpy written(&desk.jobs, &JobRunner::progressed);
    dialog->accept();
    REQUIRE((!written.isEmpty() || written.wait())); // some of it is in the file by now
    desk.jobs.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !desk.jobs.isBusy(); }, 20'000));
    CHECK(desk.meetings() == 0);
    CHECK_FALSE(desk.messages.sentence().isEmpty());
}

TEST_CASE("a file that is no calendar is refused with its line, and no window opens", "[ui][calendar][exchange]")
{
    if (!canExchangeIcs())
        return;
    ExchangeDesk desk;
    const QString path = desk.office.folder().filePath(u"cut.ics"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n");
    file.close();
    takeInCalendar(desk.workplace, path, &desk.parent);
    REQUIRE(QTest::qWaitFor([&] { return !desk.messages.sentence().isEmpty(); }));
    CHECK(desk.messages.sentence().contains(u'2')); // the line that has no end
    CHECK_FALSE(desk.parent.findChild<ReceivedDialog*>());
}
