#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/project/project_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_room.h"
#include "ui/calendar/filter_box.h"
#include "ui/calendar/hour_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/common/date_edit.h"
#include "ui/common/message_bar.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/room.h"
#include "ui/text/calendar_events.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSpinBox>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

/// The room of an office that has promised, was visited and waits for an answer in November.
struct CalendarDesk {
    CalendarDesk()
    {
        promise = office.centre().tasks().promise({.what = u"会場の予約"_s, .dueOn = QDate(2026, 11, 26)});
        Consultation visit;
        visit.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30));
        visit.channel = {u"VISIT"_s};
        visit.subject = u"空き店舗の活用"_s;
        visit.topics = {{u"DEPT"_s, true}};
        consultation = office.centre().consultations().receive(visit).id;
        matter = office.centre().matters().open({.title = u"商店会×産業振興課"_s, .openedOn = QDate(2026, 11, 1), .waitingFor = u"課の返事"_s, .reviewOn = QDate(2026, 11, 23)});
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.go({u"calendar"_s, 0, {}});
        REQUIRE(room());
    }

    CalendarRoom* room() { return qobject_cast<CalendarRoom*>(window.currentRoom()); }
    template <class View>
    View& shown()
    {
        for (View* view : room()->findChildren<View*>())
            if (view->isVisible())
                return *view;
        FAIL("another view is shown");
        throw 0;
    }
    QDate due() { return *office.centre().tasks().get(promise.id).value.dueOn; }
    void walkTo(CalendarView& view, QDate day)
    {
        view.setFocus();
        for (int steps = 0; steps < 60 && view.day() != day; ++steps)
            QTest::keyClick(&view, view.day() < day ? Qt::Key_Right : Qt::Key_Left);
        REQUIRE(view.day() == day);
    }

    Office office;
    MainWindow window{office.centre()};
    Stored<Task> promise;
    Id<Consultation> consultation;
    Stored<Matter> matter;
};

} // namespace

TEST_CASE("a promise drawn to another day of the month is due then, and taken back is due as it was", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 27));
    const QPoint target = month.currentRect().center();
    desk.walkTo(month, QDate(2026, 11, 26));
    QTest::keyClick(&month, Qt::Key_Down);
    REQUIRE(month.entry());
    const QPoint source = month.currentRect().center();
    QTest::mousePress(month.viewport(), Qt::LeftButton, {}, source);
    QTest::mouseMove(month.viewport(), (source + target) / 2);
    QTest::mouseMove(month.viewport(), target);
    QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, target);
    CHECK(desk.due() == QDate(2026, 11, 27));
    CHECK(month.day() == QDate(2026, 11, 27));
    desk.office.centre().journal().undo();
    CHECK(desk.due() == QDate(2026, 11, 26));
}

TEST_CASE("the keys move a promise by days and weeks, and a closed day is named when it lands there", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 26));
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.due() == QDate(2026, 11, 27));
    REQUIRE(month.entry()); // it stays in hand
    QTest::keyClick(&month, Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.due() == QDate(2026, 12, 4));
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.due() == QDate(2026, 12, 5));
    CHECK(desk.window.messages().sentence().contains(text::fullDate(QDate(2026, 12, 5))));
    CHECK(desk.window.messages().sentence().size() > 30); // and what closes the Saturday
}

TEST_CASE("a visit stays at its hour, and the window says why", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 24));
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Down); // the deadline that came from the holiday stands first
    REQUIRE(month.entry());
    REQUIRE(month.entry()->kind == EntryKind::Visit);
    desk.window.messages().clear();
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK_FALSE(desk.window.messages().sentence().isEmpty());
    CHECK(desk.office.centre().consultations().get(desk.consultation).value.receivedAt.date() == QDate(2026, 11, 24));
}

TEST_CASE("the day to look at a waiting case moves off the holiday and can be moved by hand", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 24));
    QTest::keyClick(&month, Qt::Key_Down);
    REQUIRE(month.entry());
    CHECK(month.entry()->kind == EntryKind::Deadline);
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.office.centre().matters().get(desk.matter.id).value.reviewOn == QDate(2026, 11, 25));
}

TEST_CASE("Enter on an entry opens its record, and back leads to the same day", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 24));
    const Place place = desk.room()->place();
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Return);
    CHECK(desk.window.currentRoom()->key() == u"matters"_s);
    desk.window.commands().action(u"back"_s)->trigger();
    REQUIRE(desk.room());
    CHECK(desk.room()->place() == place);
}

TEST_CASE("single keys change view, period and day", "[ui][calendar]")
{
    CalendarDesk desk;
    desk.shown<MonthView>().setFocus();
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_PageDown);
    CHECK(desk.room()->place().mode == u"month:2026-12-24"_s);
    press(Qt::Key_2);
    CHECK(desk.room()->place().mode == u"week:2026-12-24"_s);
    press(Qt::Key_PageUp);
    CHECK(desk.room()->place().mode == u"week:2026-12-17"_s);
    press(Qt::Key_3);
    press(Qt::Key_T);
    CHECK(desk.room()->place().mode == u"day:2026-11-24"_s);
    press(Qt::Key_4);
    CHECK(desk.shown<AgendaView>().model()->rowCount() == 3);
    press(Qt::Key_1);
    CHECK(desk.room()->place().mode.startsWith(u"month:"_s));
}

TEST_CASE("arrows leave the month at its edge", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 12, 5)); // the last day in sight
    CHECK(month.range().first == QDate(2026, 11, 1));
    QTest::keyClick(&month, Qt::Key_Right);
    CHECK(month.range().first == QDate(2026, 11, 29));
    CHECK(month.day() == QDate(2026, 12, 6));
}

TEST_CASE("what is under the cursor is told to those who hear it", "[ui][calendar][access]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 23));
    CHECK(month.accessibleDescription().contains(text::fullDate(QDate(2026, 11, 23))));
    desk.walkTo(month, QDate(2026, 11, 26));
    QTest::keyClick(&month, Qt::Key_Down);
    CHECK(month.accessibleDescription().contains(u"会場の予約"_s));
}

TEST_CASE("a kind that is hidden is gone from every view and the line below says so", "[ui][calendar]")
{
    CalendarDesk desk;
    const auto boxes = desk.room()->findChildren<FilterBox*>();
    const auto promises = std::find_if(boxes.begin(), boxes.end(), [](const FilterBox* box) { return box->accessibleDescription() == u"1"_s; });
    REQUIRE(promises != boxes.end());
    const QString before = desk.room()->status();
    (*promises)->click();
    CHECK(desk.room()->status() != before);
    QTest::keyClick(&desk.shown<MonthView>(), Qt::Key_4);
    CHECK(desk.shown<AgendaView>().model()->rowCount() == 2);
}

TEST_CASE("between the hours of a day a promise is moved sideways only, and the small month leads anywhere", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 26));
    QTest::keyClick(&month, Qt::Key_2);
    auto& week = desk.shown<HourView>();
    QTest::keyClick(&week, Qt::Key_Down);
    REQUIRE(week.entry());
    QTest::keyClick(&week, Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.due() == QDate(2026, 11, 26));
    QTest::keyClick(&week, Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.due() == QDate(2026, 11, 25));
    auto* small = desk.room()->findChild<MiniMonth*>();
    QTest::keyClick(small, Qt::Key_Up);
    CHECK(week.range().first == QDate(2026, 11, 15));
}

TEST_CASE("a file that can only be read shows its calendar and moves nothing", "[ui][calendar]")
{
    Office office;
    office.centre().tasks().promise({.what = u"会場の予約"_s, .dueOn = QDate(2026, 11, 24)});
    office.close();
    CentreOptions options = office.options({u"the desk"_s, {}});
    options.readOnly = true;
    const auto centre = Centre::open(office.path(), options);
    MainWindow window(*centre);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"calendar"_s, 0, {}});
    auto* month = window.currentRoom()->findChild<MonthView*>();
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Down);
    QTest::keyClick(month, Qt::Key_Right, Qt::ControlModifier);
    CHECK_FALSE(window.messages().sentence().isEmpty());
    CHECK(centre->tasks().list().first().task.value.dueOn == QDate(2026, 11, 24));
}

TEST_CASE("Return on an empty day offers a meeting first, and the meeting is written for that day", "[ui][calendar][meeting]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 30));
    QTest::keyClick(&month, Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->activeAction());
    CHECK(menu->activeAction()->objectName() == u"meetings"_s);
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered << action->objectName();
    CHECK(offered == QStringList{u"meetings"_s, u"promise"_s, u"events"_s, u"visit"_s}); // nobody has come yet: a visit can be planned
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.currentRoom()->key() == u"meetings"_s; }));
    auto* editor = desk.window.currentRoom()->findChild<MeetingEditor*>();
    REQUIRE(editor);
    const auto dates = editor->findChildren<DateEdit*>();
    CHECK(std::any_of(dates.begin(), dates.end(), [](const DateEdit* edit) { return edit->date() == QDate(2026, 11, 30); }));
}

TEST_CASE("an hour between whole days is taken over by what is entered there", "[ui][calendar]")
{
    CalendarDesk desk;
    const QDateTime at(QDate(2026, 11, 20), QTime(14, 30));
    desk.window.go({u"events"_s, 0, newAtMode({at, at.addSecs(5400)})});
    const auto starts = desk.window.currentRoom()->findChildren<DateEdit*>();
    CHECK(std::any_of(starts.begin(), starts.end(), [&](const DateEdit* edit) { return edit->dateTime() == at; }));
    CHECK(std::any_of(starts.begin(), starts.end(), [&](const DateEdit* edit) { return edit->dateTime() == at.addSecs(5400); }));
    desk.window.go({u"consultations"_s, 0, newAtMode({at, {}})});
    const auto times = desk.window.currentRoom()->findChildren<DateEdit*>();
    CHECK(std::any_of(times.begin(), times.end(), [&](const DateEdit* edit) { return edit->dateTime() == at; }));
    CHECK(askedTime(u"new"_s) == std::nullopt);
    CHECK(askedTime(u"new:nonsense"_s) == std::nullopt);
    CHECK(askedTime(newAtMode({at, at.addSecs(60)})) == AskedTime{at, at.addSecs(60)});
    CHECK(askedTime(newAtMode({at, at.addSecs(-60)})) == AskedTime{at, {}});
}

TEST_CASE("Space shows the day itself, and N offers something new for it", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 30));
    QTest::keyClick(&month, Qt::Key_N);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    QTest::keyClick(&month, Qt::Key_Space);
    CHECK(desk.room()->place().mode == u"day:2026-11-30"_s);
}

TEST_CASE("a step of a project is told by its name, moves with its own day and leads to the project", "[ui][calendar][project]")
{
    CalendarDesk desk;
    Project project;
    project.fiscalYear = 2026;
    project.title = u"学童期の学習支援"_s;
    project.basis = {u"OWN_FUNDS"_s};
    project.milestones = {{MilestoneKind::Interim, {}, QDate(2026, 11, 30), MilestoneState::Open, {}, {}}};
    const auto row = desk.office.centre().projects().plan(project, desk.office.centre().officeCalendar());
    const auto dueOn = [&] { return *desk.office.centre().projects().get(row.id).value.milestones.first().dueOn; };
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 30));
    QTest::keyClick(&month, Qt::Key_Down);
    REQUIRE(month.entry());
    CHECK(text::entryTitle(*month.entry()).startsWith(text::milestoneName(MilestoneKind::Interim)));
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(dueOn() == QDate(2026, 12, 1));
    REQUIRE(month.entry()); // it stays in hand
    const auto events = text::icsEventsOf(desk.office.centre(), {*month.entry()});
    CHECK(events.first().summary.contains(u"学童期の学習支援"_s));
    CHECK(events.first().transparent);
    QTest::keyClick(&month, Qt::Key_Return);
    CHECK(desk.window.currentRoom()->key() == u"projects"_s);
    desk.office.centre().journal().undo();
    CHECK(dueOn() == QDate(2026, 11, 30));

    desk.office.centre().projects().report(desk.office.centre().projects().get(row.id), 0, {MilestoneState::Done, QDate(2026, 11, 27), u"出した"_s});
    desk.window.go({u"calendar"_s, 0, u"month:2026-11-30"_s});
    desk.walkTo(month, QDate(2026, 11, 30));
    QTest::keyClick(&month, Qt::Key_Down);
    REQUIRE(month.entry());
    desk.window.messages().clear();
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(dueOn() == QDate(2026, 11, 30)); // it was reported
    CHECK_FALSE(desk.window.messages().sentence().isEmpty());
}

TEST_CASE("hours drawn out on an empty day are those of what is entered there", "[ui][calendar][meeting]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 26));
    QTest::keyClick(&month, Qt::Key_2);
    auto& week = desk.shown<HourView>();
    const QPoint day = week.currentRect().center(); // in the column of the day
    const QPoint from(day.x(), week.viewport()->height() / 2), until(day.x(), week.viewport()->height() / 2 + 60);
    QTest::mousePress(week.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(week.viewport(), (from + until) / 2);
    QTest::mouseMove(week.viewport(), until);
    QTest::mouseRelease(week.viewport(), Qt::LeftButton, {}, until);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.currentRoom()->key() == u"meetings"_s; }));
    auto* editor = desk.window.currentRoom()->findChild<MeetingEditor*>();
    REQUIRE(editor);
    const auto* start = editor->findChild<DateEdit*>(u"starts_at"_s);
    REQUIRE(start);
    CHECK(start->date() == QDate(2026, 11, 26));
    const auto* length = editor->findChild<QSpinBox*>(u"ends_at"_s);
    REQUIRE(length);
    CHECK(length->value() >= 60); // minutes: 60 pixels of 50 an hour
    CHECK(length->value() < 120); // and not what is usual
}

TEST_CASE("a planned visit is drawn to another hour, and what came of it is recorded from it", "[ui][calendar][task]")
{
    CalendarDesk desk;
    Centre& centre = desk.office.centre();
    Task task;
    task.what = u"空き店舗を見る"_s;
    task.visit = {u"OUT"_s};
    task.startsAt = QDateTime(QDate(2026, 11, 25), QTime(14, 0));
    task.endsAt = QDateTime(QDate(2026, 11, 25), QTime(15, 0));
    const auto visit = centre.tasks().promise(task);
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 25));
    QTest::keyClick(&month, Qt::Key_Down);
    REQUIRE(month.entry());
    CHECK(month.entry()->kind == EntryKind::Visit);
    QTest::keyClick(&month, Qt::Key_Right, Qt::ControlModifier);
    CHECK(centre.tasks().get(visit.id).value.startsAt == QDateTime(QDate(2026, 11, 26), QTime(14, 0)));
    centre.journal().undo();
    CHECK(centre.tasks().get(visit.id).value.startsAt == task.startsAt);
    const auto events = text::icsEventsOf(centre, centre.calendarEntries(QDate(2026, 11, 25), QDate(2026, 11, 25)));
    REQUIRE(events.size() == 1);
    CHECK_FALSE(events.first().transparent); // the time is taken
    CHECK(events.first().begin == *task.startsAt);

    desk.window.go({u"consultations"_s, 0, u"visit:%1"_s.arg(visit.id.value)});
    auto* editor = desk.window.currentRoom()->findChild<ConsultationEditor*>();
    REQUIRE(editor);
    CHECK(editor->value().subject == task.what);
    CHECK(editor->value().visit == visit.id);
    CHECK(editor->value().receivedAt == *task.startsAt);
}

TEST_CASE("names of closed days are put away by their box, the days stay grey", "[ui][calendar]")
{
    CalendarDesk desk;
    auto& month = desk.shown<MonthView>();
    desk.walkTo(month, QDate(2026, 11, 23)); // 勤労感謝の日
    CHECK(month.accessibleDescription().contains(u"Labour Thanksgiving Day"_s));
    const auto boxes = desk.room()->findChildren<FilterBox*>();
    auto* names = *std::find_if(boxes.begin(), boxes.end(), [](const FilterBox* box) { return box->text() == u"Names of closed days"_s; });
    names->click();
    CHECK_FALSE(month.accessibleDescription().contains(u"Labour"_s));
}
