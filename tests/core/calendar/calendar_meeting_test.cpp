#include "core/calendar/calendar_entry.h"
#include "core/calendar/calendar_source.h"
#include "core/japan/working_days.h"
#include "core/meeting/meeting_desk.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime clockOf(int month, int day, int hour) { return QDateTime(QDate(2026, month, day), QTime(hour, 0)); }

Meeting talkOf(const QString& theme)
{
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 2);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = theme;
    meeting.venue = u"会議室"_s;
    meeting.round = 2;
    return meeting;
}

Meeting datedTalk(const QString& theme, const QDateTime& start, const QDateTime& end)
{
    Meeting meeting = talkOf(theme);
    meeting.start = start;
    meeting.end = end;
    return meeting;
}

QStringList themesBetween(Office& office, QDate from, QDate until)
{
    QStringList themes;
    for (const CalendarEntry& entry : office.centre().calendarEntries(from, until))
        themes << entry.title;
    return themes;
}

} // namespace

TEST_CASE("a meeting stands in the calendar at its hours, one over several days on all of them, and none that is postponed or called off", "[calendar][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto talk = desk.convene(datedTalk(u"水路"_s, clockOf(12, 8, 14), clockOf(12, 8, 16)));
    desk.convene(datedTalk(u"合宿"_s, clockOf(11, 28, 13), clockOf(12, 9, 12)));
    desk.convene(datedTalk(u"半年の連続会議"_s, clockOf(7, 1, 9), clockOf(12, 8, 10)));
    desk.convene(datedTalk(u"先月"_s, clockOf(11, 10, 14), clockOf(11, 10, 16)));
    desk.postpone(desk.convene(datedTalk(u"延期"_s, clockOf(12, 8, 9), clockOf(12, 8, 10))), u"台風"_s);
    desk.cancel(desk.convene(datedTalk(u"中止"_s, clockOf(12, 8, 9), clockOf(12, 8, 10))), u"台風"_s);
    const auto entries = office.centre().calendarEntries(QDate(2026, 12, 8), QDate(2026, 12, 8));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].title == u"半年の連続会議"_s);
    CHECK(entries[1].title == u"合宿"_s);
    CHECK(entries[1].isOn(QDate(2026, 12, 1)));
    CHECK(entries[1].isBar());
    CHECK(entries[2].kind == EntryKind::Meeting);
    CHECK(entries[2].begin == clockOf(12, 8, 14));
    CHECK(entries[2].end == clockOf(12, 8, 16));
    CHECK(entries[2].place == u"会議室"_s);
    CHECK(entries[2].round == 2);
    CHECK(entries[2].opens == EntryRecord{Subject::Meeting, talk.id.value});
    CHECK(themesBetween(office, QDate(2026, 12, 9), QDate(2026, 12, 31)) == QStringList{u"合宿"_s});
    CHECK(themesBetween(office, QDate(2026, 12, 10), QDate(2026, 12, 31)).isEmpty());
    CHECK(themesBetween(office, QDate(2026, 11, 1), QDate(2026, 11, 27)) == QStringList{u"半年の連続会議"_s, u"先月"_s});
}

TEST_CASE("dates offered stand in the calendar while a date is looked for, each under a name that no later date takes over", "[calendar][meeting]")
{
    Office office;
    auto& desk = office.centre().meetings();
    const auto& calendar = office.centre().officeCalendar();
    Meeting talk = talkOf(u"水路"_s);
    talk.offers = {{0, clockOf(12, 8, 14), clockOf(12, 8, 16)}, {0, clockOf(12, 9, 10), clockOf(12, 9, 12)}};
    auto meeting = desk.convene(talk);
    const auto names = [&] {
        QStringList uids;
        for (const CalendarEntry& entry : office.centre().calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31))) {
            CHECK(entry.kind == EntryKind::Candidate);
            uids << entryUid(u"key"_s, entry);
        }
        return uids;
    };
    const QStringList first = names();
    REQUIRE(first.size() == 2);
    meeting = desk.offerDates(meeting, {meeting.value.offers[0]}, {});
    meeting = desk.offerDates(meeting, {meeting.value.offers[0], {0, clockOf(12, 18, 10), clockOf(12, 18, 12)}}, {});
    const QStringList second = names();
    REQUIRE(second.size() == 2);
    CHECK(second[0] == first[0]);
    CHECK_FALSE(first.contains(second[1]));

    SECTION("once it is fixed only the meeting stands there") {
        desk.fix(meeting, 1, {}, calendar, QDate(2026, 11, 24));
        const auto entries = office.centre().calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31));
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].kind == EntryKind::Meeting);
    }
    SECTION("postponed and offered anew, the new dates stand there and the old one does not") {
        meeting = desk.postpone(desk.fix(meeting, 1, {}, calendar, QDate(2026, 11, 24)), u"台風"_s);
        CHECK(themesBetween(office, QDate(2026, 12, 1), QDate(2026, 12, 31)).isEmpty());
        desk.offerDates(meeting, {{0, clockOf(12, 22, 10), clockOf(12, 22, 12)}}, {});
        CHECK(names().size() == 1);
    }
}
