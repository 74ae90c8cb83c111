#include "core/exchange/ics_reader.h"
#include "core/exchange/ics_writer.h"
#include "core/exchange/text_encoding.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

const IcsReadOptions icsTwoYears{QDate(2026, 4, 1), QDate(2028, 3, 31), {}};

IcsEvent icsMeeting(const QString& summary = u"第3回 協議"_s)
{
    IcsEvent event;
    event.uid = u"meeting-12@musubi"_s;
    event.sequence = 3;
    event.begin = QDateTime(QDate(2026, 11, 24), QTime(13, 30));
    event.end = QDateTime(QDate(2026, 11, 24), QTime(15, 0));
    event.summary = summary;
    return event;
}

QByteArray icsFile(const QByteArray& inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n" + QByteArray(inside).replace("\n", "\r\n") + "END:VCALENDAR\r\n";
}

QByteArray icsVevent(const QByteArray& lines)
{
    return "BEGIN:VEVENT\nUID:a@b\nDTSTAMP:20261101T000000Z\nSUMMARY:会議\n" + lines + "END:VEVENT\n";
}

QList<IcsEvent> icsEventsOf(const QByteArray& lines)
{
    return readIcs(icsFile(icsVevent(lines)), icsTwoYears).events;
}

qint64 refusedLine(const QByteArray& bytes, IcsFault reason, IcsLimits limits = {})
{
    try {
        IcsReadOptions options = icsTwoYears;
        options.limits = limits;
        readIcs(bytes, options);
    } catch (const IcsError& error) {
        CHECK(error.reason() == reason);
        return error.line();
    }
    return 0;
}

IcsEvent someEvent(std::mt19937& random, int number)
{
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto words = [&](int longest) {
        static const QString letters = u"協議の場を開く,;:\\\"'\n\t=@ abcXYZ0019𠮷髙﨑〜ｱ①…\u200B\u202E"_s;
        QString text;
        for (int i = below(longest); i > 0; --i) {
            const qsizetype at = below(static_cast<int>(letters.size()));
            text += letters[at].isHighSurrogate() ? letters.mid(at, 2) : letters[at].isLowSurrogate() ? QString() : QString(letters[at]);
        }
        return text.trimmed();
    };
    IcsEvent event;
    event.uid = u"musubi-%1@%2"_s.arg(number).arg(below(1000));
    event.sequence = below(100000);
    event.wholeDay = below(2) == 0;
    const QDate day = QDate(2000, 1, 1).addDays(below(20000));
    event.begin = QDateTime(day, event.wholeDay ? QTime(0, 0) : QTime(below(24), below(60)));
    event.end = event.wholeDay ? event.begin.addDays(1 + below(5)) : event.begin.addSecs(60 * below(3000));
    event.summary = words(90);
    event.location = words(90);
    event.description = words(600);
    event.tentative = below(4) == 0;
    event.cancelled = !event.tentative && below(4) == 0;
    event.transparent = below(2) == 0;
    return event;
}

} // namespace

TEST_CASE("what a calendar file is given comes back as it was, whatever letters it holds", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    std::mt19937 random(20261124);
    QList<IcsEvent> events;
    for (int i = 0; i < 300; ++i)
        events << someEvent(random, i);
    const QByteArray text = icsText(events, {u"見本センター"_s, QDateTime(QDate(2026, 11, 24), QTime(9, 0))});
    QList<IcsEvent> read = readIcs(text, icsTwoYears).events;
    REQUIRE(read.size() == events.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        read[i].line = 0;
        CHECK(read[i] == events[i]);
    }
    // An office whose program writes what another wrote changes nothing.
    CHECK(icsText(read, {u"見本センター"_s, QDateTime(QDate(2026, 11, 24), QTime(9, 0))}) == text);
}

TEST_CASE("lines of a calendar file have at most 75 octets and break between characters", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    for (int shift = 0; shift < 8; ++shift) {
        const QByteArray text = icsText({icsMeeting(QString(shift, u'a') + QString(80, u'協') + u"𠮷"_s.repeated(60))}, {u"センター"_s.repeated(30), QDateTime(QDate(2026, 11, 24), QTime(9, 0))});
        CHECK(text.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray& line : text.split('\n')) {
            CHECK(line.size() <= 75 + 1); // and the CR
            CHECK((line.isEmpty() || line.endsWith('\r')));
            CHECK(QUtf8StringView(line.constData(), line.size()).isValidUtf8());
        }
    }
}

TEST_CASE("times are given in Japanese time with its definition, whole days as dates", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    IcsEvent days = icsMeeting();
    days.wholeDay = true;
    days.begin = QDateTime(QDate(2026, 11, 24), QTime(0, 0));
    days.end = QDateTime(QDate(2026, 11, 26), QTime(0, 0));
    const QByteArray text = icsText({icsMeeting(), days}, {{}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)});
    CHECK(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"));
    CHECK(text.contains("TZOFFSETTO:+0900\r\n"));
    CHECK(text.contains("DTSTART;TZID=Asia/Tokyo:20261124T133000\r\n"));
    CHECK(text.contains("DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126\r\n"));
    CHECK(text.contains("DTSTAMP:20261124T090000Z\r\n"));
    CHECK(text.contains("SEQUENCE:3\r\n"));
}

TEST_CASE("an invitation from elsewhere stands at the hour it has in Japan", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const QDateTime half(QDate(2026, 11, 24), QTime(13, 30));
    for (const char* start : {"DTSTART:20261124T043000Z\n", "DTSTART;TZID=Asia/Tokyo:20261124T133000\n", "DTSTART:20261124T133000\n", "DTSTART;TZID=Tokyo Standard Time:20261124T133000\n",
             "DTSTART;TZID=Europe/Berlin:20261124T053000\n", "DTSTART;TZID=\"America/New_York\":20261123T233000\n"})
        CHECK(icsEventsOf(start).first().begin == half);
    const QByteArray own = "BEGIN:VTIMEZONE\nTZID:Our office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0700\nTZOFFSETTO:+0700\nEND:STANDARD\nEND:VTIMEZONE\n";
    CHECK(readIcs(icsFile(own + icsVevent("DTSTART;TZID=Our office:20261124T113000\n")), icsTwoYears).events.first().begin == half);
    const IcsReading unknown = readIcs(icsFile(icsVevent("DTSTART;TZID=Nowhere:20261124T133000\n")), icsTwoYears);
    CHECK(unknown.events.first().begin == half);
    CHECK(unknown.problems == QList<IcsProblem>{{4, IcsIssue::UnknownZone, u"Nowhere"_s, false}});
}

TEST_CASE("an event without an end lasts as long as it says, a day where it names only the day", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    CHECK(icsEventsOf("DTSTART:20261124T133000\nDURATION:PT1H30M\n").first().end == QDateTime(QDate(2026, 11, 24), QTime(15, 0)));
    CHECK(icsEventsOf("DTSTART;VALUE=DATE:20261124\n").first().end == QDateTime(QDate(2026, 11, 25), QTime(0, 0)));
    CHECK(icsEventsOf("DTSTART:20261124T133000\nDTEND:20261124T120000\n").first().end == QDateTime(QDate(2026, 11, 24), QTime(13, 30)));
}

TEST_CASE("a weekly meeting is read as its occurrences, without those left out and with those that were moved", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const QByteArray series = icsVevent("DTSTART;TZID=Asia/Tokyo:20261102T100000\nDTEND;TZID=Asia/Tokyo:20261102T110000\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Asia/Tokyo:20261123T100000\n");
    const QByteArray moved = icsVevent("RECURRENCE-ID;TZID=Asia/Tokyo:20261116T100000\nSEQUENCE:1\nDTSTART;TZID=Asia/Tokyo:20261117T140000\nDTEND;TZID=Asia/Tokyo:20261117T150000\n");
    const auto events = readIcs(icsFile(series + moved), icsTwoYears).events;
    QStringList begins;
    for (const IcsEvent& event : events)
        begins << event.begin.toString(u"M/d H:mm"_s);
    CHECK(begins == QStringList{u"11/2 10:00"_s, u"11/9 10:00"_s, u"11/30 10:00"_s, u"11/17 14:00"_s});
    CHECK(events.last().occurrence == QDateTime(QDate(2026, 11, 16), QTime(10, 0)));
    CHECK(std::all_of(events.begin(), events.end(), [](const IcsEvent& event) { return event.wholeSeries; }));
    CHECK_FALSE(readIcs(icsFile(moved), icsTwoYears).events.first().wholeSeries);
}

TEST_CASE("a series that ends in UTC keeps its last day, one without end is followed through the days asked for", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    CHECK(icsEventsOf("DTSTART;TZID=Asia/Tokyo:20261102T080000\nRRULE:FREQ=DAILY;UNTIL=20261103T230000Z\n").size() == 3); // 4 November, 8:00
    CHECK(icsEventsOf("DTSTART;VALUE=DATE:20200406\nRRULE:FREQ=WEEKLY;BYDAY=MO\n").size() == 104);
    CHECK(icsEventsOf("DTSTART:20261102T080000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3\n").last().begin.date() == QDate(2027, 1, 29));
}

TEST_CASE("of an event that was changed the latest counts; a cancelled one says so", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const auto events = readIcs(icsFile(icsVevent("SEQUENCE:2\nDTSTART:20261125T100000\n") + icsVevent("SEQUENCE:1\nDTSTART:20261124T100000\n")), icsTwoYears).events;
    REQUIRE(events.size() == 1);
    CHECK(events[0].begin.date() == QDate(2026, 11, 25));
    CHECK(icsEventsOf("DTSTART:20261124T100000\nSTATUS:CANCELLED\n").first().cancelled);
    CHECK(readIcs(icsFile("METHOD:CANCEL\n" + icsVevent("DTSTART:20261124T100000\n")), icsTwoYears).events.first().cancelled);
}

TEST_CASE("events that cannot be understood are named by their line and the rest is read", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const QByteArray bad = icsVevent("DTSTART:2026-13-45\n"), none = icsVevent(""), tiny = icsVevent("DTSTART:20261124T100000\nRRULE:FREQ=SECONDLY\n"),
                     many = icsVevent("DTSTART:19010101T100000\nRRULE:FREQ=DAILY;COUNT=100000\n"), good = icsVevent("DTSTART:20261124T100000\n");
    const IcsReading reading = readIcs(icsFile(bad + none + tiny + many + good), icsTwoYears);
    REQUIRE(reading.events.size() == 1);
    QList<qint64> lines;
    for (const IcsProblem& problem : reading.problems)
        lines << problem.line;
    CHECK(lines == QList<qint64>{4, 10, 15, 22});
    CHECK(reading.problems.last().issue == IcsIssue::TooManyOccurrences);
}

TEST_CASE("a hostile calendar file is refused with its line", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const QByteArray event = icsVevent("DTSTART:20261124T100000\n");
    CHECK(refusedLine("first name,last name\r\n", IcsFault::NoCalendar) == 1);
    CHECK(refusedLine(icsFile(event).chopped(16), IcsFault::NotClosed) == 1);
    CHECK(refusedLine(icsFile("BEGIN:VEVENT\nUID:a\n"), IcsFault::WronglyClosed) == 6);
    CHECK(refusedLine(icsFile(QByteArray("BEGIN:VEVENT\n").repeated(20)), IcsFault::NestedTooDeep) == 11);
    CHECK(refusedLine(icsFile(event + "X-LONG:" + QByteArray(2'000'000, 'x') + '\n'), IcsFault::LineTooLong) == 10);
    CHECK(refusedLine(icsFile(event + "X-LONG:" + QByteArray("\n x").repeated(1'200'000) + '\n'), IcsFault::LineTooLong) > 10);
    CHECK(refusedLine(icsFile(event + "X-BAD:\xff\xfe\x81\n"), IcsFault::Encoding) == 10);
    CHECK(refusedLine(icsFile(event.repeated(3)), IcsFault::TooManyEvents, {.events = 2}) == 16);
    CHECK(refusedLine(icsFile(event + QByteArray("BEG\n IN:VEVENT\n").repeated(20)), IcsFault::NestedTooDeep) == 24); // folded
    CHECK(refusedLine(icsFile(event + "BEGIN:VEVENT\nDESCRIPTION:a\n b\n c\nE\n ND:VEVENT\nEND:VALARM\n"), IcsFault::WronglyClosed) == 16);
}

TEST_CASE("calendar files of older Japanese programs are read in their letters", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    QByteArray file = icsFile(icsVevent("DTSTART:20261124T100000\nLOCATION:分庁舎2階\n"));
    CHECK(readIcs(encodeCp932(QString::fromUtf8(file)), icsTwoYears).events.first().location == u"分庁舎2階"_s);
    CHECK(readIcs("\xEF\xBB\xBF" + file, icsTwoYears).events.first().summary == u"会議"_s);
    CHECK(readIcs(file.replace("\r\n", "\n"), icsTwoYears).events.first().summary == u"会議"_s);
}

TEST_CASE("rules are followed as offices mean them", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const auto days = [](const QByteArray& lines) {
        QStringList found;
        for (const IcsEvent& event : icsEventsOf(lines))
            if (!event.cancelled) // nothing is left of the series
                found << event.begin.toString(u"yy/M/d"_s);
        return found;
    };
    const QByteArray tuesday = "DTSTART;TZID=Asia/Tokyo:19890110T100000\n"; // the series is older than the days asked for
    CHECK(days(tuesday + "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU;UNTIL=20261231T000000Z\n") == QStringList{u"26/4/14"_s, u"26/7/14"_s, u"26/10/13"_s});
    CHECK(days(tuesday + "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260701T000000Z\n") == QStringList{u"26/4/30"_s, u"26/5/29"_s, u"26/6/30"_s});
    CHECK(days(tuesday + "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,31;UNTIL=20260601T000000Z\n") == QStringList{u"26/4/30"_s, u"26/5/31"_s});
    CHECK(days(tuesday + "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=-1TU\n") == QStringList{u"26/11/24"_s, u"27/11/30"_s});
    CHECK(days(tuesday + "RRULE:FREQ=YEARLY;UNTIL=20270101\n") == QStringList());
    CHECK(days(tuesday + "RRULE:FREQ=YEARLY\n") == QStringList{u"27/1/10"_s, u"28/1/10"_s});
    CHECK(days("DTSTART:20261101T100000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4\n") == QStringList{u"26/11/1"_s, u"26/11/2"_s, u"26/11/15"_s, u"26/11/16"_s});
    CHECK(days("DTSTART:20261101T100000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO;COUNT=4\n") == QStringList{u"26/11/1"_s, u"26/11/9"_s, u"26/11/15"_s, u"26/11/23"_s});
    CHECK(days("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY\n") == QStringList{u"28/2/29"_s});
}

TEST_CASE("a rule that never comes true ends where the days asked for end", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    for (const char* rule : {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
             "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO"}) {
        const QByteArray never = icsVevent("DTSTART:20200106T100000\nRRULE:" + QByteArray(rule) + '\n');
        const IcsReading reading = readIcs(icsFile(never.repeated(500)), icsTwoYears);
        REQUIRE(reading.events.size() == 1);
        CHECK(reading.events.first().cancelled); // of the series nothing is left
        CHECK(reading.problems.isEmpty());
    }
}

TEST_CASE("an old series without a number is followed from near the days asked for, two rules for one event are not", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    IcsReadOptions options = icsTwoYears;
    options.limits.allSteps = 2'000;
    CHECK(readIcs(icsFile(icsVevent("DTSTART:19670101T100000\nRRULE:FREQ=DAILY\n")), options).events.size() == 731);
    const QByteArray ended = icsVevent("DTSTART:19670101T100000\nRRULE:FREQ=DAILY;UNTIL=20260301T000000\n");
    CHECK(readIcs(icsFile(ended.repeated(200)), options).events.size() == 1);
    const IcsReading two = readIcs(icsFile(icsVevent("DTSTART:20260401T100000\n" + QByteArray("RRULE:FREQ=DAILY;UNTIL=20260410T000000\n").repeated(2))), options);
    CHECK(two.events.isEmpty());
    REQUIRE(two.problems.size() == 1);
    CHECK(two.problems.first().issue == IcsIssue::UnknownRule);
}

TEST_CASE("many small series together are refused with the line on which it becomes too much", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART:20261101T100000\nRRULE:FREQ=DAILY;COUNT=30\nEND:VEVENT\n";
    CHECK(refusedLine(icsFile(many), IcsFault::TooManyOccurrences, {.allOccurrences = 100}) == 4 + 3 * 5);
    CHECK(refusedLine(icsFile(many), IcsFault::TooManyOccurrences, {.allSteps = 400}) == 4 + 6 * 5);
    CHECK(refusedLine(icsFile(many), IcsFault::TooManyOccurrences) == 0);
}

TEST_CASE("days taken out of a series and days changed in it are found among any number of them", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    QByteArray taken = "EXDATE:20261103T100000", changed;
    for (int i = 0; i < 20'000; ++i)
        taken += ",20300101T100000";
    for (int i = 0; i < 1'440; ++i)
        changed += icsVevent("RECURRENCE-ID:20300101T" + QTime(i / 60, i % 60).toString(u"HHmmss"_s).toLatin1() + "\nDTSTART:20300101T100000\n");
    const QByteArray series = icsVevent("DTSTART:20261102T100000\nRRULE:FREQ=DAILY;COUNT=3\n" + taken + '\n');
    CHECK(readIcs(icsFile(series + changed), icsTwoYears).events.size() == 2 + 1'440);
}

TEST_CASE("reading a calendar file stops when it is told to", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    Progress progress;
    int events = 0;
    progress.report = [&](qint64 done, qint64) {
        ++events;
        if (done == 2)
            *progress.cancelled = true;
    };
    const QByteArray file = icsFile(icsVevent("DTSTART:20261101T100000\nRRULE:FREQ=DAILY\n").repeated(5));
    REQUIRE_THROWS_MATCHES(readIcs(file, icsTwoYears, progress), Error, Catch::Predicate<Error>([](const Error& error) { return error.fault() == Fault::Cancelled; }));
    CHECK(events == 3);
}

TEST_CASE("a zone that would keep us busy is unknown, however it is written", "[exchange][ics]")
{
    if (!canExchangeIcs())
        return;
    const auto begin = [](const QByteArray& rule) {
        const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Our office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0700\nTZOFFSETTO:+0700\n" + rule + "END:STANDARD\nEND:VTIMEZONE\n";
        return readIcs(icsFile(zone + icsVevent("DTSTART;TZID=Our office:20261124T113000\n")), icsTwoYears).events.first().begin;
    };
    const QDateTime followed(QDate(2026, 11, 24), QTime(13, 30)), asWritten(QDate(2026, 11, 24), QTime(11, 30));
    CHECK(begin("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n") == followed);
    CHECK(begin("RRULE:FREQ=YEARLY;BYM\n ONTH=11;BYDAY=1SU\n") == followed);
    for (const char* rule : {"RRULE:FREQ=SECONDLY\n", "RRULE:FR\n EQ=SECONDLY\n", "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1SU;BYSECOND=1,2,3\n", "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1SU;BYHOUR=1\n",
             "RRULE:FREQ=YEARLY;BYYEARDAY=1\n", "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE\n", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=5MO\n",
             "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1SU\nRRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1SU\n", "EXRULE:FREQ=SECONDLY\n"})
        CHECK(begin(rule) == asWritten);
}
