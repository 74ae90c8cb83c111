#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/settings/settings_desk.h"
#include "tests/ui/meeting/meeting_window.h"
#include "ui/common/date_edit.h"
#include "ui/common/message_bar.h"
#include "ui/common/picker.h"
#include "ui/common/problem.h"
#include "ui/common/record_line.h"
#include "ui/common/row_table.h"
#include "ui/common/stage_path.h"
#include "ui/meeting/attendance_dialog.h"
#include "ui/meeting/dates_view.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/meeting/meeting_list.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_steps.h"
#include "ui/meeting/contact_notice.h"
#include "ui/meeting/minutes_editor.h"
#include "ui/meeting/minutes_rows.h"
#include "ui/preview/sheet_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QToolButton>
#include <QTimer>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Runs `act`, which opens a dialog that waits for an answer, and accepts the dialog as it stands.
template <class Act>
bool acceptModal(Act&& act)
{
    bool seen = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            seen = true;
            dialog->accept();
        }
    });
    poll.start(5);
    act();
    return QTest::qWaitFor([&] { return seen; });
}

} // namespace

TEST_CASE("the list of meetings shows those that ask for something, and lifts its conditions for one that is over", "[ui][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto talk = desk.convene(talkOfToday());
    const auto off = desk.cancel(desk.convene(talkOfToday()), u"会場が使えない"_s);
    MainWindow window(office.centre());
    auto* list = openMeetings<MeetingList>(window, 0, {});
    CHECK(list->shownIds() == QList{talk.id});
    CHECK(list->aheadCount() == 1);
    window.go({u"meetings"_s, off.id.value, u"list"_s});
    CHECK(list->current() == off.id);
    CHECK(list->shownCount() == 2);
}

TEST_CASE("how somebody was asked is recorded by one figure in their line, and Ctrl+Z takes it back", "[ui][meeting][page]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    MainWindow window(office.centre());
    auto* page = openMeetings<MeetingPage>(window, talk.id.value, {});
    auto* invitation = page->findChild<QComboBox*>(u"invitation-2"_s);
    REQUIRE(invitation);
    invitation->setFocus();
    QTest::keyClick(invitation, Qt::Key_5);
    REQUIRE(QTest::qWaitFor([&] { return office.centre().meetings().get(talk.id).value.participants[1].invitation == Invitation::Accepted; }));
    CHECK(office.centre().meetings().get(talk.id).value.participants[0].invitation == Invitation::NotYet);
    REQUIRE(QTest::qWaitFor([&] { return window.focusWidget() && window.focusWidget()->objectName() == u"invitation-2"_s; }));
    office.centre().journal().undo();
    CHECK(office.centre().meetings().get(talk.id).value.participants[1].invitation == Invitation::NotYet);
}

TEST_CASE("a step of the preparation is ticked on the page and counted in the path", "[ui][meeting][page]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    MainWindow window(office.centre());
    auto* page = openMeetings<MeetingPage>(window, talk.id.value, {});
    auto* step = page->findChild<QCheckBox*>(u"step-0"_s);
    REQUIRE(step);
    step->click();
    REQUIRE(QTest::qWaitFor([&] { return office.centre().meetings().get(talk.id).value.preparation[0].doneOn == QDate(2026, 11, 24); }));
    CHECK(QTest::qWaitFor([&] { return buttonSaying(*page, u"1 of 1"_s) != nullptr; }));
}

TEST_CASE("on the day the page leads to who came, and then to the minutes", "[ui][meeting][page]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    MainWindow window(office.centre());
    auto* page = openMeetings<MeetingPage>(window, talk.id.value, {});
    auto* lead = page->findChild<QPushButton*>(u"lead"_s);
    REQUIRE(lead);
    CHECK(lead->text() == u"Record who came"_s);
    CHECK(acceptModal([&] { lead->click(); QCoreApplication::processEvents(); }));
    const Meeting held = office.centre().meetings().get(talk.id).value;
    CHECK(held.status == MeetingStatus::Held);
    CHECK(held.participants[0].attendance == Attendance::Present);
    REQUIRE(QTest::qWaitFor([&] { const auto buttons = page->findChildren<QPushButton*>(u"lead"_s); return buttons.size() == 1 && buttons.first()->text() == u"Write the minutes"_s; }));
    page->findChild<QPushButton*>(u"lead"_s)->click();
    CHECK(QTest::qWaitFor([&] { return window.findChild<MinutesEditor*>() && window.findChild<MinutesEditor*>()->isVisible(); }));
}

TEST_CASE("a meeting that has not taken place yet cannot be recorded as held", "[ui][meeting][page]")
{
    Office office;
    Meeting ahead = talkOfToday();
    ahead.start = ahead.start->addDays(7);
    ahead.end = ahead.end->addDays(7);
    auto talk = office.centre().meetings().convene(ahead);
    talk = office.centre().meetings().recordInvitations(talk, {1, 2}, QDate(2026, 11, 24));
    MainWindow window(office.centre());
    auto* page = openMeetings<MeetingPage>(window, talk.id.value, {});
    auto* lead = page->findChild<QPushButton*>(u"lead"_s);
    REQUIRE(lead);
    CHECK_FALSE(lead->isEnabled());
    CHECK_FALSE(lead->toolTip().isEmpty());
}

TEST_CASE("a meeting is convened from the page of a case with its theme filled in", "[ui][meeting][matter]")
{
    Office office;
    const auto matter = office.centre().matters().open({.title = u"ねこの会 × 衛生課"_s, .theme = u"地域猫"_s, .openedOn = QDate(2026, 10, 1)});
    MainWindow window(office.centre());
    window.show();
    window.go({u"matters"_s, matter.id.value, {}});
    auto* convene = window.findChild<QPushButton*>(u"convene"_s);
    REQUIRE(convene);
    convene->click();
    REQUIRE(QTest::qWaitFor([&] { return window.currentRoom()->place().room == u"meetings"_s; }));
    auto* editor = window.findChild<MeetingEditor*>();
    REQUIRE(editor);
    CHECK(editor->findChild<QLineEdit*>(u"theme"_s)->text() == u"地域猫"_s);
    REQUIRE(editor->save());
    const auto ids = office.centre().meetings().ids({});
    REQUIRE(ids.size() == 1);
    CHECK(office.centre().meetings().get(ids.first()).value.matters == QList{MeetingMatter{matter.id}});
}

TEST_CASE("a meeting of which people hold another date leads on to telling them the new one", "[ui][meeting]")
{
    Office office;
    MeetingDesk& desk = office.centre().meetings();
    Meeting planned = talkOfToday();
    planned.start = QDateTime(QDate(2026, 12, 8), QTime(14, 0));
    planned.end = planned.start->addSecs(7200);
    auto talk = desk.recordInvitations(desk.convene(planned), {1}, QDate(2026, 11, 24));
    CHECK(leadingAction(talk.value, office.centre().today()) == MeetingAction::RecordHeld);
    talk = desk.move(talk, planned.start->addDays(1), planned.end->addDays(1), office.centre().officeCalendar(), office.centre().today(), {});
    CHECK(leadingAction(talk.value, office.centre().today()) == MeetingAction::TellDate);
    const auto steps = meetingSteps(office.centre(), talk.value);
    CHECK(std::any_of(steps.begin(), steps.end(), [](const auto& step) { return step.since == u"letters name another date"_s; }));
}

TEST_CASE("the finding of a date stands under the head of its meeting, and the number there is the way back", "[ui][meeting][page]")
{
    Office office;
    Meeting open = talkOfToday();
    open.start = open.end = std::nullopt;
    const auto talk = office.centre().meetings().convene(open);
    MainWindow window(office.centre());
    auto* page = openMeetings<MeetingPage>(window, talk.id.value, {});
    auto* lead = page->findChild<QPushButton*>(u"lead"_s);
    REQUIRE(lead);
    lead->click();
    auto* dates = page->findChild<DatesView*>();
    REQUIRE(dates);
    REQUIRE(QTest::qWaitFor([&] { return dates->isVisible(); }));
    CHECK(dates->meeting() == talk.id);
    CHECK(window.currentRoom()->place() == Place{u"meetings"_s, talk.id.value, u"dates"_s});
    auto* back = page->findChild<QToolButton*>(u"page"_s);
    REQUIRE(back);
    back->click();
    CHECK(QTest::qWaitFor([&] { return !dates->isVisible(); }));
}

TEST_CASE("who came in place of another is written beside them, and who came unasked below", "[ui][meeting]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    MainWindow window(office.centre());
    AttendanceDialog dialog(office.centre(), window.messages(), talk.value, &window);
    auto* attendance = dialog.findChild<QComboBox*>(u"attendance-1"_s);
    auto* proxy = dialog.findChild<QLineEdit*>(u"proxy-1"_s);
    REQUIRE(attendance);
    REQUIRE(proxy);
    CHECK(proxy->isHidden());
    attendance->setCurrentIndex(attendance->findData(static_cast<int>(Attendance::Proxy)));
    CHECK_FALSE(proxy->isHidden());
    proxy->setText(u"主任 土居 亮"_s);
    CHECK(dialog.attendance().first().attendance == Attendance::Proxy);
    CHECK(dialog.attendance().first().proxy == u"主任 土居 亮"_s);
    CHECK(dialog.uninvited().isEmpty());
    auto* add = buttonSaying(dialog, u"came unasked"_s);
    REQUIRE(add);
    add->click();
    const auto pickers = dialog.findChildren<Picker*>();
    REQUIRE_FALSE(pickers.isEmpty());
    pickers.first()->setTypedText(u"町内会"_s);
    const auto uninvited = dialog.uninvited();
    REQUIRE(uninvited.size() == 1);
    CHECK(uninvited.first().organizationName == u"町内会"_s);
    CHECK(uninvited.first().attendance == Attendance::Present);
    CHECK(uninvited.first().uninvited);
}

TEST_CASE("a day of a promise that cannot be read is marked at its field, keeps what was typed and moves no row", "[ui][meeting][minutes]")
{
    Office office;
    PromiseField field(office.centre());
    field.resize(900, 200);
    Task promise;
    promise.what = u"名簿を送る"_s;
    promise.dueOn = QDate(2026, 12, 1);
    field.setValue({promise, promise});
    field.show();
    const auto dates = field.findChildren<DateEdit*>();
    REQUIRE(dates.size() == 2);
    QCoreApplication::processEvents();
    const int below = dates[1]->mapTo(&field, QPoint(0, 0)).y();
    dates[0]->setText(u"そのうち"_s);
    field.markUnreadable();
    QCoreApplication::processEvents();
    CHECK(dates[0]->text() == u"そのうち"_s);
    CHECK(problemShownAt(*dates[0]->findChild<QLineEdit*>()) == u"error"_s);
    CHECK(problemShownAt(*dates[1]->findChild<QLineEdit*>()).isEmpty());
    CHECK(dates[1]->mapTo(&field, QPoint(0, 0)).y() == below);
    dates[0]->setText(u"12/2"_s);
    CHECK(problemShownAt(*dates[0]->findChild<QLineEdit*>()).isEmpty());
}

TEST_CASE("a reply sheet without the centre's own contact says so before it is printed, and leads to the settings", "[ui][meeting][paper]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    const auto previewOf = [&](text::MeetingSheet which) {
        auto preview = std::make_unique<SheetPreview>(text::meetingSheetsOf(office.centre(), talk.id, which), u"回答票"_s);
        preview->setAttribute(Qt::WA_DeleteOnClose, false);
        noticeMissingContact(*preview, office.centre(), talk.id, which);
        return preview;
    };
    const auto sentenceOf = [](SheetPreview& preview) { return preview.findChild<MessageBar*>()->sentence(); };
    CHECK(sentenceOf(*previewOf(text::MeetingSheet::Agenda)).isEmpty()); // asks for no answer
    const auto reply = previewOf(text::MeetingSheet::Reply);
    CHECK(sentenceOf(*reply).contains(u"phone number"_s));
    CHECK(sentenceOf(*reply).contains(u"fax number or mail address"_s));
    CHECK(buttonSaying(*reply, u"Enter it in the settings"_s));
    CentreSettings settings = office.centre().settings().current(), told = settings;
    told.name = u"みほんセンター"_s;
    told.phone = u"086-000-1234"_s;
    told.mail = u"center@example.jp"_s; // one way to write is enough
    office.centre().settings().change(settings, told);
    CHECK(sentenceOf(*previewOf(text::MeetingSheet::Reply)).isEmpty());
    CHECK(sentenceOf(*previewOf(text::MeetingSheet::Invitation)).contains(u"sender of letters"_s));
}
