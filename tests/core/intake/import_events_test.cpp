#include "core/calendar/calendar_entry.h"
#include "core/calendar/calendar_source.h"
#include "core/intake/import_events.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

IcsEvent receivedInvitation(int sequence = 0)
{
    IcsEvent event;
    event.uid = u"040000008200E00074C5@example.lg.jp"_s;
    event.sequence = sequence;
    event.begin = QDateTime(QDate(2026, 12, 4), QTime(13, 30));
    event.end = QDateTime(QDate(2026, 12, 4), QTime(15, 0));
    event.summary = u"空き店舗の活用 打合せ"_s;
    event.location = u"分庁舎2階"_s;
    event.organizer = u"産業振興課"_s;
    return event;
}

ReceivedReport takeInReceived(Centre& centre, const QList<IcsEvent>& events)
{
    return takeInEvents(centre, standingsOf(centre, events), u"invite.ics"_s, u"先方が取り消した"_s);
}

} // namespace

TEST_CASE("an invitation becomes a meeting that is being planned, and taken in twice it is there once")
{
    Office office;
    auto& centre = office.centre();
    const ReceivedReport report = takeInReceived(centre, {receivedInvitation()});
    CHECK(report.convened == 1);
    const auto ids = centre.meetings().ids({});
    REQUIRE(ids.size() == 1);
    const Meeting meeting = centre.meetings().get(ids.first()).value;
    CHECK(meeting.theme == u"空き店舗の活用 打合せ"_s);
    CHECK(meeting.start == receivedInvitation().begin);
    CHECK(meeting.venue == u"分庁舎2階"_s);
    CHECK(meeting.note.contains(u"産業振興課"_s));
    CHECK(meeting.status == MeetingStatus::Planned);
    CHECK(meeting.sequence == 1);
    CHECK(check(meeting, centre.officeCalendar()).isEmpty()); // nothing to mend before it can be edited

    CHECK(takeInReceived(centre, {receivedInvitation()}).action == 0);
    CHECK(centre.meetings().ids({}).size() == 1);
    const auto entries = centre.calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31));
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().kind == EntryKind::Meeting);
    CHECK(entries.first().opens == EntryRecord{Subject::Meeting, ids.first().value});

    SECTION("taken back it is gone and may be taken in again")
    {
        centre.journal().undo();
        CHECK(centre.meetings().ids({}).isEmpty());
        CHECK(takeInReceived(centre, {receivedInvitation()}).convened == 1);
    }
}

TEST_CASE("a newer version moves the meeting and keeps what the office added; an older one changes nothing")
{
    Office office;
    auto& centre = office.centre();
    takeInReceived(centre, {receivedInvitation(2)});
    auto row = centre.meetings().get(centre.meetings().ids({}).first());
    Meeting with = row.value;
    with.aim = u"役割を決める"_s;
    row = centre.meetings().edit(row, with);
    IcsEvent later = receivedInvitation(3);
    later.begin = later.begin.addDays(3);
    later.end = later.end.addDays(3);
    CHECK(takeInReceived(centre, {later}).changed == 1);
    const Meeting moved = centre.meetings().get(row.id).value;
    CHECK(moved.start == later.begin);
    CHECK(moved.aim == u"役割を決める"_s);
    CHECK(takeInReceived(centre, {receivedInvitation(1)}).action == 0);
    CHECK(centre.meetings().get(row.id).value == moved);
}

TEST_CASE("what the inviting side calls off is called off here, and what came cancelled never comes")
{
    Office office;
    auto& centre = office.centre();
    IcsEvent gone = receivedInvitation(1);
    gone.cancelled = true;
    CHECK(takeInReceived(centre, {gone}).action == 0);
    takeInReceived(centre, {receivedInvitation()});
    CHECK(takeInReceived(centre, {gone}).calledOff == 1);
    const Meeting meeting = centre.meetings().get(centre.meetings().ids({}).first()).value;
    CHECK(meeting.status == MeetingStatus::Cancelled);
    CHECK(meeting.statusReason == u"先方が取り消した"_s);
    CHECK(takeInReceived(centre, {gone}).action == 0);
    CHECK(centre.calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31)).isEmpty());
}

TEST_CASE("occurrences of a series are meetings of their own, and the office's own calendar is not taken in again")
{
    Office office;
    auto& centre = office.centre();
    IcsEvent first = receivedInvitation(), second = receivedInvitation();
    first.occurrence = first.begin;
    second.occurrence = second.begin = first.begin.addDays(7);
    second.end = first.end.addDays(7);
    CHECK(takeInReceived(centre, {first, second}).convened == 2);
    CHECK(takeInReceived(centre, {first, second}).action == 0);

    const auto entries = centre.calendarEntries(QDate(2026, 12, 1), QDate(2026, 12, 31));
    IcsEvent own = receivedInvitation();
    own.uid = entryUid(centre.calendarKey(), entries.first());
    CHECK(standingsOf(centre, {own}).first().standing == EventStanding::Own);
    CHECK(takeInReceived(centre, {own}).action == 0);
}

TEST_CASE("an event without words or end still becomes a meeting that can be kept")
{
    Office office;
    IcsEvent bare = receivedInvitation();
    bare.summary.clear();
    bare.organizer.clear();
    bare.end = bare.begin;
    CHECK(takeInReceived(office.centre(), {bare}).convened == 1);
    const Meeting meeting = office.centre().meetings().get(office.centre().meetings().ids({}).first()).value;
    CHECK_FALSE(meeting.theme.isEmpty());
    CHECK(meeting.end == bare.begin.addSecs(3600));
}

TEST_CASE("the same invitation taken in from two windows is there once, and nothing is written for the second")
{
    Office office;
    auto& centre = office.centre();
    const auto here = standingsOf(centre, {receivedInvitation()}), there = standingsOf(centre, {receivedInvitation()});
    CHECK(takeInEvents(centre, here, u"f"_s, u"r"_s).convened == 1);
    const ReceivedReport second = takeInEvents(centre, there, u"f"_s, u"r"_s);
    CHECK(second.convened == 0);
    CHECK(second.action == 0);
    CHECK(centre.meetings().ids({}).size() == 1);
    centre.journal().undo();
    CHECK(takeInEvents(centre, here + there, u"f"_s, u"r"_s).convened == 1); // it came while ours was being written
    CHECK(centre.meetings().ids({}).size() == 1);

    const auto later = standingsOf(centre, {receivedInvitation(1)});
    const auto row = centre.meetings().get(centre.meetings().ids({}).first());
    centre.meetings().remove(row);
    CHECK(takeInEvents(centre, later, u"f"_s, u"r"_s).action == 0); // the meeting was thrown away meanwhile
}

TEST_CASE("a cancellation older than what is here calls nothing off")
{
    Office office;
    auto& centre = office.centre();
    takeInReceived(centre, {receivedInvitation(5)});
    IcsEvent stale = receivedInvitation(2);
    stale.cancelled = true;
    CHECK(standingsOf(centre, {stale}).first().standing == EventStanding::Known);
    CHECK(takeInReceived(centre, {stale}).action == 0);
    stale.sequence = 5; // some programs cancel without a new version
    CHECK(takeInReceived(centre, {stale}).calledOff == 1);
}

namespace {

QList<IcsEvent> receivedSeries(int sequence, const QByteArray& start, const QByteArray& rule)
{
    const QByteArray file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:weekly@example.lg.jp\nSUMMARY:定例会\nSEQUENCE:" + QByteArray::number(sequence) + "\nDTSTART:" + start + '\n' + rule
        + "END:VEVENT\nEND:VCALENDAR\n";
    return readIcs(file, {QDate(2026, 10, 24), QDate(2028, 3, 31), {}}).events;
}

QStringList seriesInCalendar(Centre& centre)
{
    QStringList begins;
    for (const CalendarEntry& entry : centre.calendarEntries(QDate(2026, 11, 1), QDate(2027, 3, 31)))
        begins << entry.begin.toString(u"M/d H:mm"_s);
    return begins;
}

} // namespace

TEST_CASE("a series whose hour or weekday changes moves with it and what it no longer has is called off")
{
    if (!canExchangeIcs())
        return;
    Office office;
    auto& centre = office.centre();
    const QByteArray weekly = "RRULE:FREQ=WEEKLY;COUNT=4\n";
    CHECK(takeInReceived(centre, receivedSeries(0, "20261201T100000", weekly)).convened == 4);
    const auto first = centre.meetings().ids({});

    SECTION("another hour")
    {
        const ReceivedReport report = takeInReceived(centre, receivedSeries(1, "20261201T140000", weekly));
        CHECK(report.convened == 0);
        CHECK(report.changed == 4);
        CHECK(centre.meetings().ids({}) == first);
        CHECK(seriesInCalendar(centre) == QStringList{u"12/1 14:00"_s, u"12/8 14:00"_s, u"12/15 14:00"_s, u"12/22 14:00"_s});
        CHECK(takeInReceived(centre, receivedSeries(1, "20261201T140000", weekly)).action == 0);
        CHECK(takeInReceived(centre, receivedSeries(0, "20261201T100000", weekly)).action == 0); // the old file once more
    }
    SECTION("another weekday, and one meeting less")
    {
        const ReceivedReport report = takeInReceived(centre, receivedSeries(1, "20261203T100000", "RRULE:FREQ=WEEKLY;COUNT=3\n"));
        CHECK(report.convened == 0);
        CHECK(report.changed == 3);
        CHECK(report.calledOff == 1);
        CHECK(seriesInCalendar(centre) == QStringList{u"12/3 10:00"_s, u"12/10 10:00"_s, u"12/17 10:00"_s});
    }
    SECTION("a day taken out")
    {
        CHECK(takeInReceived(centre, receivedSeries(1, "20261201T100000", weekly + "EXDATE:20261208T100000\n")).calledOff == 1);
        CHECK(seriesInCalendar(centre) == QStringList{u"12/1 10:00"_s, u"12/15 10:00"_s, u"12/22 10:00"_s});
    }
    SECTION("its end was moved before its begin, and the whole of it cancelled without its rule")
    {
        const bool cancelled = GENERATE(false, true);
        const QByteArray rule = cancelled ? "STATUS:CANCELLED\n" : "RRULE:FREQ=WEEKLY;UNTIL=20261101T000000\n";
        CHECK(takeInReceived(centre, receivedSeries(1, "20261201T100000", rule)).calledOff == 4);
        CHECK(seriesInCalendar(centre).isEmpty());
    }
    SECTION("only one of it is sent again: the others stay")
    {
        CHECK(takeInReceived(centre, receivedSeries(1, "20261209T100000", "RECURRENCE-ID:20261208T100000\n")).changed == 1);
        CHECK(seriesInCalendar(centre) == QStringList{u"12/1 10:00"_s, u"12/9 10:00"_s, u"12/15 10:00"_s, u"12/22 10:00"_s});
    }
    SECTION("what has been stays as it was")
    {
        office.setNow(QDateTime(QDate(2026, 12, 10), QTime(9, 0)));
        const ReceivedReport report = takeInReceived(centre, receivedSeries(1, "20261215T140000", "RRULE:FREQ=WEEKLY;COUNT=2\n"));
        CHECK(report.changed == 2);
        CHECK(report.calledOff == 0);
        CHECK(seriesInCalendar(centre) == QStringList{u"12/1 10:00"_s, u"12/8 10:00"_s, u"12/15 14:00"_s, u"12/22 14:00"_s});
    }
}
