#include "core/calendar/calendar_entry.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "tests/ui/meeting/dates_office.h"
#include "ui/common/date_edit.h"
#include "ui/meeting/answer_strip.h"
#include "ui/meeting/dates_fixing.h"
#include "ui/meeting/dates_ranking.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton* buttonWith(QWidget& part, const QString& words)
{
    for (auto* one : part.findChildren<QAbstractButton*>())
        if (one->isVisibleTo(&part) && (one->text().contains(words) || one->accessibleName().contains(words)))
            return one;
    return nullptr;
}

} // namespace

TEST_CASE("the answers of a caller are typed in one key each, with the source that the strip says, and each is taken back alone", "[ui][meeting][dates]")
{
    DatesDesk desk;
    desk.goTo(1, 0);
    for (const char key : {'1', '2', '3'})
        QTest::keyClick(&desk.grid(), key);
    CHECK(desk.answer(1, 1) == Availability::Yes);
    CHECK(desk.answer(1, 2) == Availability::Maybe);
    CHECK(desk.answer(1, 3) == Availability::No);
    CHECK(desk.grid().currentIndex().column() == 3); // ready for the next date
    const Meeting meeting = desk.now();
    CHECK(answerTo(meeting, 1, 1)->source.code == u"TEL"_s);
    CHECK(answerTo(meeting, 1, 1)->answeredAt == QDateTime(QDate(2026, 11, 24), QTime(10, 10)));

    desk.centre().journal().undo();
    CHECK(desk.answer(1, 3) == Availability::Unanswered);
    CHECK(desk.answer(1, 2) == Availability::Maybe);
    CHECK(desk.model().index(desk.model().rowOf(1), 2).data().toString() == u"－"_s); // the view follows
}

TEST_CASE("what was typed is said with who and when, and taken back from the bar", "[ui][meeting][dates]")
{
    DatesDesk desk;
    desk.goTo(1, 0);
    QTest::keyClick(&desk.grid(), '1');
    CHECK(desk.messages.sentence().contains(u"農林水産課"_s));
    CHECK(desk.messages.sentence().contains(u"12/8"_s));
    QTest::keyClick(&desk.grid(), '3');
    auto* back = buttonWith(desk.messages, u"Undo"_s);
    REQUIRE(back);
    back->click();
    CHECK(QTest::qWaitFor([&] { return desk.answer(1, 2) == Availability::Unanswered; }));
    CHECK(desk.answer(1, 1) == Availability::Yes);
    desk.goTo(2, 0);
    QTest::keyClick(&desk.grid(), 'r');
    CHECK(desk.messages.sentence().contains(u"環境保全課"_s));
}

TEST_CASE("signs, letters and full-width digits are keys too, Space goes through the answers, Delete takes one back", "[ui][meeting][dates]")
{
    const auto answerOf = [](const QString& typed) { return answerOfKey(0, typed); };
    for (const QString& typed : {u"1"_s, u"１"_s, u"o"_s, u"Ｏ"_s, u"○"_s, u"◯"_s, u"〇"_s})
        CHECK(answerOf(typed) == Availability::Yes);
    for (const QString& typed : {u"2"_s, u"２"_s, u"△"_s})
        CHECK(answerOf(typed) == Availability::Maybe);
    for (const QString& typed : {u"3"_s, u"３"_s, u"x"_s, u"ｘ"_s, u"×"_s})
        CHECK(answerOf(typed) == Availability::No);
    CHECK(answerOf(u"０"_s) == Availability::Unanswered);
    CHECK_FALSE(answerOf(u"4"_s).has_value());
    CHECK_FALSE(answerOf(u""_s).has_value());

    DatesDesk desk;
    desk.goTo(2, 1);
    for (const auto expected : {Availability::Yes, Availability::Maybe, Availability::No, Availability::Unanswered}) {
        QTest::keyClick(&desk.grid(), Qt::Key_Space);
        CHECK(desk.answer(2, 2) == expected);
    }
    QTest::keyClick(&desk.grid(), '2');
    desk.goTo(2, 1);
    QTest::keyClick(&desk.grid(), Qt::Key_Delete);
    CHECK(desk.answer(2, 2) == Availability::Unanswered);
}

TEST_CASE("several chosen cells take one answer in one action, and what says so already keeps its source", "[ui][meeting][dates]")
{
    DatesDesk desk;
    desk.goTo(3, 0);
    QTest::keyClick(&desk.grid(), '1');
    auto* source = desk.view.findChild<AnswerStrip*>()->findChild<QComboBox*>();
    source->setCurrentIndex(source->findData(u"MAIL"_s));
    const qint64 before = desk.centre().journal().lastAction();
    desk.goTo(3, 0);
    desk.grid().selectionModel()->select(QItemSelection(desk.model().index(desk.model().rowOf(3), 0), desk.model().index(desk.model().rowOf(3), 4)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&desk.grid(), '1');
    const Meeting meeting = desk.now();
    for (int offer = 1; offer <= 5; ++offer)
        CHECK(desk.answer(3, offer) == Availability::Yes);
    CHECK(answerTo(meeting, 3, 1)->source.code == u"TEL"_s);
    CHECK(answerTo(meeting, 3, 5)->source.code == u"MAIL"_s);
    CHECK(desk.centre().journal().lastAction() == before + 1);
    desk.centre().journal().undo();
    CHECK(desk.answer(3, 5) == Availability::Unanswered);
    CHECK(desk.answer(3, 1) == Availability::Yes);
}

TEST_CASE("the way of contact is remembered, and a time that cannot be read records nothing", "[ui][meeting][dates]")
{
    DatesDesk desk;
    auto* strip = desk.view.findChild<AnswerStrip*>();
    auto* source = strip->findChild<QComboBox*>();
    source->setCurrentIndex(source->findData(u"FAX"_s));
    AnswerStrip later(desk.centre());
    CHECK(later.findChild<QComboBox*>()->currentData().toString() == u"FAX"_s);

    auto* when = strip->findChild<DateEdit*>();
    when->setText(u"11/20 10:15"_s);
    desk.goTo(1, 0);
    QTest::keyClick(&desk.grid(), '1');
    const Meeting meeting = desk.now();
    CHECK(answerTo(meeting, 1, 1)->answeredAt == QDateTime(QDate(2026, 11, 20), QTime(10, 15)));
    CHECK(desk.model().index(desk.model().rowOf(1), 0).data(SourceRole).toString().endsWith(u"11/20 10:15"_s));
    when->setText(u"13月"_s);
    QTest::keyClick(&desk.grid(), '1');
    CHECK(desk.answer(1, 2) == Availability::Unanswered);
    CHECK_FALSE(desk.messages.sentence().isEmpty());
}

TEST_CASE("R makes somebody required and takes it back", "[ui][meeting][dates]")
{
    DatesDesk desk;
    desk.goTo(2, 0);
    QTest::keyClick(&desk.grid(), 'r');
    CHECK(desk.now().participants[1].required);
    QTest::keyClick(&desk.grid(), 'r');
    CHECK_FALSE(desk.now().participants[1].required);
}

TEST_CASE("the best date is marked in the table, sums stand below, and who declined is left out", "[ui][meeting][dates]")
{
    Meeting meeting = answeredMeeting();
    DatesDesk desk(meeting);
    const QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int rows = desk.model().rowCount();
    CHECK(rows == 2 + 7 + 3); // two sides, those asked, three sums
    CHECK(desk.model().headerData(0, Qt::Horizontal, PlaceRole).toInt() == 1);
    CHECK(desk.model().headerData(2, Qt::Horizontal, PlaceRole).toInt() == 0);
    CHECK(desk.model().index(rows - 3, 0).data().toString() == u"○5  △2  ×0"_s);
    CHECK(desk.model().index(rows - 2, 0).data().toString().startsWith(u"2.5"_s));
    CHECK_FALSE(desk.model().index(rows - 2, 0).data(LackingRole).toBool());
    CHECK(desk.model().index(rows - 2, 4).data(LackingRole).toBool()); // 1.5 of 2
    CHECK(desk.model().index(rows - 1, 2).data(LackingRole).toBool()); // 農林水産課 refuses

    meeting = desk.now();
    meeting.participants[6].invitation = Invitation::Declined;
    desk.centre().meetings().edit(desk.centre().meetings().get(desk.id), meeting);
    CHECK(desk.model().rowOf(7) == -1);
    CHECK(desk.model().rowCount() == rows - 1);
}

TEST_CASE("a cell tells a screen reader who says what of which date and how we know", "[ui][meeting][dates][access]")
{
    DatesDesk desk(answeredMeeting());
    const QString spoken = desk.model().index(desk.model().rowOf(1), 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"農林水産課"_s));
    CHECK(spoken.contains(u"12/8"_s));
    CHECK(spoken.contains(u"11/20 10:15"_s));
    CHECK(desk.model().headerData(desk.model().rowOf(1), Qt::Vertical, Qt::AccessibleTextRole).toString() != desk.model().headerData(desk.model().rowOf(1), Qt::Vertical, Qt::DisplayRole).toString());
}

TEST_CASE("a date that holds is fixed by its button; without preparation to show it is done at once", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    auto* ranking = desk.view.findChild<DatesRanking*>();
    QSignalSpy chosen(ranking, &DatesRanking::chosen);
    auto* fix = buttonWith(*ranking, u"Fix"_s);
    REQUIRE(fix);
    fix->click();
    REQUIRE((!chosen.isEmpty() || chosen.wait()));
    CHECK(desk.now().status == MeetingStatus::Fixed);
    CHECK(desk.now().start == december(8, 14));
    CHECK(desk.now().participants[0].attendance == Attendance::Expected);
    desk.centre().journal().undo();
    CHECK_FALSE(desk.now().start.has_value());
}

TEST_CASE("what follows the meeting is shown before it is fixed", "[ui][meeting][dates]")
{
    Meeting meeting = answeredMeeting();
    meeting.preparation = {{u"会場を予約する"_s, 10, {}, {}}, {u"案内文を送る"_s, 7, {}, {}}};
    DatesDesk desk(meeting);
    Q_EMIT desk.view.findChild<DatesRanking*>()->chosen(1);
    auto* fixing = desk.view.findChild<DatesFixing*>();
    REQUIRE(fixing->isVisibleTo(&desk.view));
    CHECK_FALSE(desk.now().start.has_value());
    QStringList words;
    for (const auto* one : fixing->findChildren<QLabel*>())
        words << one->text();
    CHECK(words.contains(u"会場を予約する"_s));
    Q_EMIT fixing->confirmed();
    CHECK(desk.now().start == december(8, 14));
    CHECK(desk.now().preparation[1].dueOn == QDate(2026, 11, 27));
    CHECK_FALSE(fixing->isVisibleTo(&desk.view));
}

TEST_CASE("a date that a required person refuses is fixed only with a reason that somebody states", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    Q_EMIT desk.view.findChild<DatesRanking*>()->chosen(3);
    auto* fixing = desk.view.findChild<DatesFixing*>();
    auto* reason = fixing->findChild<QLineEdit*>(u"status_reason"_s);
    REQUIRE(reason);
    CHECK(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK_FALSE(desk.now().start.has_value());
    CHECK(reason->property("problem").isValid());
    reason->insert(u"課長が代理を出す"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(desk.now().start == december(11, 14));
    CHECK(desk.now().statusReason == u"課長が代理を出す"_s);
}

TEST_CASE("while a date is looked at it may be withdrawn by somebody else: the ranking comes back", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    Q_EMIT desk.view.findChild<DatesRanking*>()->chosen(3);
    auto offers = desk.now().offers;
    offers.removeAt(2);
    desk.centre().meetings().offerDates(desk.centre().meetings().get(desk.id), offers, {});
    CHECK(desk.view.findChild<DatesRanking*>()->isVisibleTo(&desk.view));
    CHECK(desk.model().columnCount() == 4);
}

TEST_CASE("a date on which who runs the meeting has a visit is said to clash, goes back in the ranking and is confirmed before it is fixed", "[ui][meeting][dates]")
{
    Meeting meeting = answeredMeeting();
    DatesDesk desk(meeting);
    const auto staff = desk.centre().staff().add({u"m"_s, u"三宅 由佳"_s}).id;
    Task visit;
    visit.what = u"畑を見る"_s;
    visit.visit = {u"OUT"_s};
    visit.startsAt = december(8, 15);
    visit.endsAt = december(8, 17);
    visit.staff = staff;
    desk.centre().tasks().promise(visit);
    Meeting led = desk.now();
    led.lead = staff;
    desk.centre().meetings().edit(desk.centre().meetings().get(desk.id), led);
    auto* ranking = desk.view.findChild<DatesRanking*>();
    const auto cards = ranking->findChildren<QFrame*>();
    const auto clashing = std::find_if(cards.begin(), cards.end(), [](const QFrame* card) { return card->accessibleDescription().contains(u"畑を見る"_s); });
    REQUIRE(clashing != cards.end());
    CHECK((*clashing)->accessibleDescription().contains(u"三宅 由佳"_s));
    CHECK_FALSE((*clashing)->accessibleName().contains(u"No. 1:"_s)); // it was the best one
    auto* fix = buttonWith(**clashing, u"Fix"_s);
    REQUIRE(fix);
    fix->click();
    auto* fixing = desk.view.findChild<DatesFixing*>();
    REQUIRE(QTest::qWaitFor([&] { return fixing->isVisible(); }));
    const auto said = fixing->findChildren<QLabel*>();
    CHECK(std::any_of(said.begin(), said.end(), [](const QLabel* line) { return line->text().contains(u"畑を見る"_s); }));
    CHECK_FALSE(desk.now().start);
}

TEST_CASE("a date is held from its card and let go again, and the bar takes it back", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    auto* ranking = desk.view.findChild<DatesRanking*>();
    auto* hold = buttonWith(*ranking, u"Hold it"_s);
    REQUIRE(hold);
    hold->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.now().offers[0].held; }));
    CHECK(desk.messages.sentence().contains(u"held"_s));
    const auto entries = desk.centre().calendarEntries(QDate(2026, 12, 8), QDate(2026, 12, 8));
    CHECK(std::any_of(entries.begin(), entries.end(), [](const CalendarEntry& entry) { return entry.held; }));
    CHECK(buttonWith(*ranking, u"Let it go"_s));
    desk.centre().journal().undo();
    CHECK_FALSE(desk.now().offers[0].held);
}

TEST_CASE("all who are asked find place in a low window, close together, and the meaning of the signs stays in sight", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    desk.view.resize(1180, 560);
    QCoreApplication::processEvents();
    const int close = desk.grid().rowHeight(desk.model().rowOf(1));
    desk.view.resize(1180, 900);
    QCoreApplication::processEvents();
    CHECK(desk.grid().rowHeight(desk.model().rowOf(1)) > close);
    const auto labels = desk.view.findChildren<QLabel*>();
    const auto legend = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u"can come"_s) && label->text().contains(u"Keys"_s); });
    REQUIRE(legend != labels.end());
    desk.view.resize(1180, 560);
    QCoreApplication::processEvents();
    CHECK((*legend)->mapTo(&desk.view, QPoint(0, (*legend)->height())).y() <= desk.view.height());
}
