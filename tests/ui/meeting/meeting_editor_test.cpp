#include "core/task/task_book.h"
#include "tests/ui/meeting/meeting_window.h"
#include "ui/common/date_edit.h"
#include "ui/common/message_bar.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/meeting/meeting_rows.h"
#include "ui/meeting/minutes_editor.h"
#include "ui/meeting/minutes_rows.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("what is written of a meeting is in the file two seconds later, and taken up after the window was killed", "[ui][meeting][drafts]")
{
    Office office;
    {
        auto window = std::make_unique<MainWindow>(office.centre());
        auto* editor = openMeetings<MeetingEditor>(*window, 0, u"new"_s);
        QTest::keyClicks(editor->findChild<QLineEdit*>(u"theme"_s), u"neko"_s);
        QTest::keyClicks(editor->findChild<DateEdit*>(u"starts_at"_s)->findChild<QLineEdit*>(), u"13/45"_s);
        REQUIRE(QTest::qWaitFor([&] {
            const auto kept = office.centre().drafts().ofThisSeat();
            return !kept.isEmpty() && kept.first().draft.content.contains("dates"_L1);
        }, 2000));
        window.reset();
    }
    office.reopen();
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    MainWindow window(office.centre());
    const Place place = placeOf(drafts.first());
    auto* editor = openMeetings<MeetingEditor>(window, place.row, place.mode);
    CHECK(editor->findChild<QLineEdit*>(u"theme"_s)->text() == u"neko"_s);
    CHECK(editor->findChild<DateEdit*>(u"starts_at"_s)->text() == u"13/45"_s);
    CHECK(window.currentRoom()->isWriting());
    CHECK(office.centre().meetings().ids({}).isEmpty());
}

TEST_CASE("the preparation follows the day that is written in the form", "[ui][meeting]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openMeetings<MeetingEditor>(window, 0, u"new"_s);
    editor->findChild<QLineEdit*>(u"theme"_s)->setText(u"地域猫"_s);
    editor->findChild<DateEdit*>(u"starts_at"_s)->setDateTime(QDateTime(QDate(2026, 12, 8), QTime(14, 0)));
    editor->findChild<QSpinBox*>(u"ends_at"_s)->setValue(90);
    REQUIRE(editor->save());
    const Meeting meeting = office.centre().meetings().get(office.centre().meetings().ids({}).first()).value;
    CHECK(meeting.status == MeetingStatus::Fixed);
    CHECK(meeting.end == QDateTime(QDate(2026, 12, 8), QTime(15, 30)));
    REQUIRE_FALSE(meeting.preparation.isEmpty());
    CHECK(meeting.preparation.first().dueOn == QDate(2026, 11, 24)); // ten working days before
    CHECK(meeting.preparation.last().dueOn == QDate(2026, 12, 11));
}

TEST_CASE("a day without its hour is no time for a meeting, and a form without a theme says so", "[ui][meeting]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openMeetings<MeetingEditor>(window, 0, u"new"_s);
    CHECK_FALSE(editor->save());
    CHECK(editor->findChild<QLineEdit*>(u"theme"_s)->hasFocus());
    editor->findChild<QLineEdit*>(u"theme"_s)->setText(u"地域猫"_s);
    editor->findChild<DateEdit*>(u"starts_at"_s)->setText(u"R8.12.8"_s);
    CHECK_FALSE(editor->save());
    CHECK_FALSE(editor->findChild<MessageBar*>()->sentence().isEmpty());
    CHECK(office.centre().meetings().ids({}).isEmpty());
}

TEST_CASE("editing the facts of a meeting touches neither answers nor attendance nor what was recorded", "[ui][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    Meeting full = talkOfToday();
    full.participants[0].invitation = Invitation::Accepted;
    full.participants[0].attendance = Attendance::Present;
    full.participants[0].letterSentOn = QDate(2026, 11, 12);
    full.participants[0].note = u"資料は二部"_s;
    full.agenda[0].record = u"苦情は三件"_s;
    full.preparation[0].doneOn = QDate(2026, 11, 9);
    full.preparation << PreparationStep{u"看板を借りる"_s, {}, QDate(2026, 11, 20), {}};
    const auto talk = desk.convene(full);
    MainWindow window(office.centre());
    auto* editor = openMeetings<MeetingEditor>(window, talk.id.value, u"edit"_s);
    CHECK_FALSE(editor->isDirty());
    editor->findChild<QLineEdit*>(u"venue"_s)->setText(u"桜木公民館"_s);
    REQUIRE(editor->save());
    Meeting expected = talk.value;
    expected.venue = u"桜木公民館"_s;
    CHECK(desk.get(talk.id).value == expected);
}

TEST_CASE("minutes and the promises made are kept as a draft, and saved together", "[ui][meeting][minutes]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto talk = desk.recordHeld(desk.convene(talkOfToday()), {{1, Attendance::Present}});
    {
        auto window = std::make_unique<MainWindow>(office.centre());
        auto* editor = openMeetings<MinutesEditor>(*window, talk.id.value, u"minutes"_s);
        editor->findChild<AgendaRecordField*>()->findChildren<QPlainTextEdit*>().value(1)->setPlainText(u"餌の時間を決める"_s);
        editor->findChild<PointField*>()->setValue({{PointKind::Agreed, u"餌は朝だけ"_s, {}}});
        editor->findChild<PromiseField*>()->setValue({[] { Task task; task.what = u"看板の案を送る"_s; task.outsider = u"ねこの会"_s; task.dueOn = QDate(2026, 12, 1); return task; }()});
        Q_EMIT editor->findChild<PromiseField*>()->valueChanged();
        window->go({u"today"_s, 0, {}});
        window.reset();
    }
    office.reopen();
    REQUIRE(office.centre().drafts().ofThisSeat().size() == 1);
    MainWindow window(office.centre());
    auto* editor = openMeetings<MinutesEditor>(window, talk.id.value, u"minutes"_s);
    CHECK(editor->findChild<PromiseField*>()->value().size() == 1);
    REQUIRE(editor->save());
    CHECK_FALSE(editor->isDirty());
    const Meeting kept = office.centre().meetings().get(talk.id).value;
    CHECK(kept.agenda[1].record == u"餌の時間を決める"_s);
    CHECK(kept.points == QList<MeetingPoint>{{PointKind::Agreed, u"餌は朝だけ"_s, {}}});
    CHECK(kept.minutesStatus == MinutesStatus::Draft);
    const auto promises = office.centre().meetings().promisesOf(talk.id);
    REQUIRE(promises.size() == 1);
    CHECK(promises.first().value.outsider == u"ねこの会"_s);
    REQUIRE(editor->save()); // once more: nothing is promised twice
    CHECK(office.centre().meetings().promisesOf(talk.id).size() == 1);
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
}

TEST_CASE("the draft of the facts and the draft of the minutes of one meeting do not meet", "[ui][meeting][drafts]")
{
    Office office;
    const auto talk = office.centre().meetings().convene(talkOfToday());
    MainWindow window(office.centre());
    auto* facts = openMeetings<MeetingEditor>(window, talk.id.value, u"edit"_s);
    facts->findChild<QLineEdit*>(u"venue"_s)->setText(u"桜木公民館"_s);
    auto* minutes = openMeetings<MinutesEditor>(window, talk.id.value, u"minutes"_s);
    minutes->findChild<QPlainTextEdit*>(u"minutes_text"_s)->setPlainText(u"雨で始まりが遅れた"_s);
    window.go({u"today"_s, 0, {}});
    CHECK(office.centre().drafts().ofThisSeat().size() == 2);
    window.go({u"meetings"_s, talk.id.value, u"edit"_s});
    CHECK(facts->isVisible());
    CHECK(facts->findChild<QLineEdit*>(u"venue"_s)->text() == u"桜木公民館"_s);
}

TEST_CASE("the form asks before it changes a date of which people hold a letter, and what is written stays where it is refused", "[ui][meeting]")
{
    Office office;
    auto talk = office.centre().meetings().convene(talkOfToday());
    talk = office.centre().meetings().recordInvitations(talk, {1}, office.centre().today());
    MainWindow window(office.centre());
    auto* editor = openMeetings<MeetingEditor>(window, talk.id.value, u"edit"_s);
    const QDateTime later(QDate(2026, 12, 8), QTime(14, 0));
    editor->findChild<DateEdit*>(u"starts_at"_s)->setDateTime(later);
    bool seen = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            seen = true;
            dialog->reject();
        }
    });
    poll.start(5);
    CHECK_FALSE(editor->save());
    CHECK(seen);
    CHECK(office.centre().meetings().get(talk.id).value.start == talk.value.start);
    CHECK(editor->findChild<DateEdit*>(u"starts_at"_s)->dateTime() == later);
}
