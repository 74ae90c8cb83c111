#include "core/meeting/meeting_desk.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/calendar/entry_moves.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

QDateTime eighthAt(int hour) { return QDateTime(QDate(2026, 12, 8), QTime(hour, 0)); }

Stored<Meeting> refusedTalk(Centre& centre)
{
    Meeting talk;
    talk.convenedOn = centre.today();
    talk.kind = {u"DELIB"_s};
    talk.theme = u"水路の草刈り"_s;
    talk.participants = {{.organizationName = u"農林水産課"_s, .sector = Sector::Public, .required = true}};
    talk.offers = {{0, eighthAt(10), eighthAt(12)}, {0, eighthAt(14), eighthAt(16)}};
    return centre.meetings().recordAnswers(centre.meetings().convene(talk), {{1, 1, Availability::No, {}, {}, {}}});
}

} // namespace

TEST_CASE("a meeting drawn to a time that people refuse stays where it is, and the bar says where its reason is stated", "[ui][calendar][meeting]")
{
    Office office;
    Centre& centre = office.centre();
    const auto talk = centre.meetings().fix(refusedTalk(centre), 2, {}, centre.officeCalendar(), centre.today());
    const CalendarEntry entry = centre.calendarEntries(QDate(2026, 12, 8), QDate(2026, 12, 8)).first();
    CHECK(ui::whyFixed(centre, entry).isEmpty());
    try {
        ui::moveEntry(centre, entry, eighthAt(10), eighthAt(12));
        FAIL("it was moved");
    } catch (const Error& error) {
        CHECK(text::Wording::of(error).contains(u"has said no to that time"_s));
        CHECK(text::Wording::of(error).contains(u"page of the meeting"_s));
    }
    CHECK(centre.meetings().get(talk.id).value.start == eighthAt(14));
    ui::moveEntry(centre, entry, eighthAt(16), eighthAt(18));
    CHECK(centre.meetings().get(talk.id).value.start == eighthAt(16));
}

TEST_CASE("a meeting people are invited to is drawn elsewhere only after saying who must be told", "[ui][calendar][meeting]")
{
    Office office;
    Centre& centre = office.centre();
    auto talk = centre.meetings().fix(refusedTalk(centre), 2, {}, centre.officeCalendar(), centre.today());
    ui::MeetingTime time{eighthAt(16), eighthAt(18), {}};
    CHECK(ui::confirmTime(centre, talk, time, nullptr)); // nobody has been told yet: nothing is asked
    talk = centre.meetings().recordInvitations(talk, {1}, centre.today());
    bool seen = false;
    const auto answer = [&](auto&& act) {
        seen = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()); dialog && !std::exchange(seen, true))
                act(*dialog);
        });
        poll.start(5);
        return ui::confirmTime(centre, talk, time, nullptr);
    };
    CHECK_FALSE(answer([](QDialog& dialog) {
        const auto lines = dialog.findChildren<QLabel*>();
        CHECK(std::any_of(lines.begin(), lines.end(), [](const QLabel* line) { return line->text().contains(u"農林水産課"_s); }));
        dialog.reject();
    }));
    CHECK(seen);
    time = {eighthAt(10), eighthAt(12), {}};
    CHECK(answer([](QDialog& dialog) {
        auto* reason = dialog.findChild<QLineEdit*>(u"status_reason"_s);
        REQUIRE(reason);
        CHECK(reason->isVisible());
        auto* move = dialog.findChild<QDialogButtonBox*>()->buttons().last();
        for (auto* button : dialog.findChild<QDialogButtonBox*>()->buttons())
            if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
                move = button;
        CHECK_FALSE(move->isEnabled());
        reason->setText(u"課長の指示"_s);
        CHECK(move->isEnabled());
        move->click();
    }));
    CHECK(time.reason == u"課長の指示"_s);
}

TEST_CASE("a meeting that was held today is not drawn about in the calendar", "[ui][calendar][meeting]")
{
    Office office;
    Centre& centre = office.centre();
    Meeting talk;
    talk.convenedOn = centre.today();
    talk.kind = {u"DELIB"_s};
    talk.theme = u"朝の協議"_s;
    talk.start = QDateTime(centre.today(), QTime(9, 0));
    talk.end = QDateTime(centre.today(), QTime(10, 0));
    const auto row = centre.meetings().convene(talk);
    const auto entry = [&] { return centre.calendarEntries(centre.today(), centre.today()).first(); };
    CHECK(ui::whyFixed(centre, entry()).isEmpty());
    centre.meetings().recordHeld(row, {});
    CHECK(ui::whyFixed(centre, entry()).contains(u"has been held"_s));
}
