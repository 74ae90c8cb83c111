#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QDate>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a calendar file, folded ones joined, event by event.
QList<QStringList> eventsIn(QByteArray text)
{
    text.replace("\r\n ", "");
    QList<QStringList> events;
    for (const QString& part : QString::fromUtf8(text).split(u"BEGIN:VEVENT\r\n"_s).sliced(1))
        events << part.split(u"\r\n"_s);
    return events;
}

QString valueOf(const QStringList& event, const QString& name)
{
    for (const QString& line : event)
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.section(u':', 1);
    return {};
}

} // namespace

TEST_CASE("the calendar of a month leaves as a file that other programs read, and twice the same")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList call{u"-f"_s, file, u"calendar"_s, u"-o"_s, desk.path(u"november.ics"_s), u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"R8.11.30"_s, u"--json"_s};
    const Outcome written = desk.call(call);
    INFO(written.errors.toStdString());
    REQUIRE(written.code == 0);
    const int entries = written.objects().value(0).value("entries"_L1).toInt();
    CHECK(entries > 5);
    const QByteArray november = desk.read(u"november.ics"_s);
    CHECK(november.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(november.count("BEGIN:VEVENT\r\n") == entries);
    CHECK(november.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"));
    REQUIRE(desk.call(call).code == 0);
    const auto uids = [](const QByteArray& text) {
        QByteArrayList lines;
        for (const QByteArray& line : text.split('\n'))
            if (line.startsWith("UID:"))
                lines << line;
        return lines;
    };
    CHECK(uids(desk.read(u"november.ics"_s)) == uids(november));
}

TEST_CASE("a calendar of one person holds nobody else's entries")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto entries = [&](const QStringList& more) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, file, u"calendar"_s, u"-o"_s, desk.path(u"all.ics"_s), u"--json"_s} + more);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.objects().value(0).value("entries"_L1).toInt();
    };
    const QString staff = desk.call({u"-f"_s, file, u"info"_s, u"--json"_s}).objects().value(0).value("staff"_L1).toString().section(u' ', 0, 0);
    const int all = entries({}), own = entries({u"--staff"_s, staff});
    CHECK(own > 0);
    CHECK(own < all);
}

TEST_CASE("a calendar that is asked for wrongly is not written")
{
    const Desk desk;
    const QString file = desk.sample();
    for (const QStringList& wrong : {QStringList{u"calendar"_s}, {u"calendar"_s, u"-o"_s, desk.path(u"x.txt"_s)}, {u"calendar"_s, u"-o"_s, desk.path(u"x.ics"_s), u"--from"_s, u"2020-13-01"_s},
             {u"calendar"_s, u"-o"_s, desk.path(u"x.ics"_s), u"--from"_s, u"2020-12-01"_s, u"--to"_s, u"2020-11-01"_s}, {u"calendar"_s, u"dance"_s}}) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, file} + wrong);
        CHECK(outcome.code == 2);
        CHECK_FALSE(outcome.errors.isEmpty());
    }
    CHECK_FALSE(QFile::exists(desk.path(u"x.ics"_s)));
}

TEST_CASE("an invitation is taken in once, seen before it is and taken back like everything")
{
    const Desk desk;
    const QString file = desk.sample();
    const QByteArray invitation = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:a@example.lg.jp\r\nSEQUENCE:1\r\nSUMMARY:空き店舗の活用\r\n"
                                  "DTSTART;TZID=Tokyo Standard Time:20261208T133000\r\nDTEND;TZID=Tokyo Standard Time:20261208T150000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const QString path = desk.write(u"invitation.ics"_s, invitation);
    const auto call = [&](const QStringList& more) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, file, u"calendar"_s, u"import"_s, path, u"--json"_s} + more);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.objects();
    };
    CHECK(call({u"--dry-run"_s}).first().value("standing"_L1).toString() == "new"_L1);
    CHECK(call({u"--dry-run"_s}).first().value("begin"_L1).toString() == "2026-12-08T13:30"_L1);
    CHECK(call({}).last().value("convened"_L1).toInt() == 1);
    CHECK(call({}).last().value("convened"_L1).toInt() == 0);
    CHECK(call({u"--dry-run"_s}).first().value("standing"_L1).toString() == "known"_L1);
    CHECK(desk.call({u"-f"_s, file, u"undo"_s}).code == 0);
    CHECK(call({u"--dry-run"_s}).first().value("standing"_L1).toString() == "new"_L1);
}

TEST_CASE("a calendar file that was cut is refused with its line and nothing of it is there")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString path = desk.write(u"cut.ics"_s, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261208T133000\r\n");
    const Outcome outcome = desk.call({u"-f"_s, file, u"calendar"_s, u"import"_s, path});
    CHECK(outcome.code == 1);
    CHECK(outcome.errors.contains("Line 2"_L1));
    CHECK(desk.call({u"-f"_s, file, u"calendar"_s, u"import"_s, desk.path(u"none.ics"_s)}).code == 1);
}

TEST_CASE("a deadline leaves on the working day to which screen and paper move it")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto deadlines = [&](const QString& from, const QString& until) {
        const Outcome outcome = desk.call({u"-f"_s, file, u"calendar"_s, u"-o"_s, desk.path(u"days.ics"_s), u"--from"_s, from, u"--to"_s, until});
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        QStringList days;
        for (const QStringList& event : eventsIn(desk.read(u"days.ics"_s)))
            if (valueOf(event, u"CATEGORIES"_s) == "Deadlines"_L1)
                days << valueOf(event, u"DTSTART"_s);
        return days;
    };
    CHECK_FALSE(deadlines(u"2026-04-01"_s, u"2027-03-31"_s).isEmpty());
    for (const QString& day : deadlines(u"2026-04-01"_s, u"2027-03-31"_s))
        CHECK(QDate::fromString(day, u"yyyyMMdd"_s).dayOfWeek() < 6);
    CHECK(deadlines(u"2026-11-01"_s, u"2026-11-01"_s).isEmpty()); // a Sunday
    const QStringList monday = deadlines(u"2026-11-02"_s, u"2026-11-02"_s);
    CHECK(deadlines(u"2026-11-01"_s, u"2026-11-02"_s) == monday);
    CHECK_FALSE(monday.isEmpty());
}

TEST_CASE("a meeting that was called off leaves as cancelled, in a later version of the same event")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto takeIn = [&](const QByteArray& more) {
        const QString path = desk.write(u"invitation.ics"_s,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@example.lg.jp\r\nSUMMARY:called off soon\r\nDTSTART:20261208T133000\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n");
        REQUIRE(desk.call({u"-f"_s, file, u"calendar"_s, u"import"_s, path}).code == 0);
    };
    const auto written = [&] {
        REQUIRE(desk.call({u"-f"_s, file, u"calendar"_s, u"-o"_s, desk.path(u"day.ics"_s), u"--from"_s, u"2026-12-08"_s, u"--to"_s, u"2026-12-08"_s}).code == 0);
        for (const QStringList& event : eventsIn(desk.read(u"day.ics"_s)))
            if (valueOf(event, u"SUMMARY"_s) == "called off soon"_L1)
                return event;
        return QStringList();
    };
    takeIn({});
    const QStringList before = written();
    CHECK(valueOf(before, u"STATUS"_s) == "CONFIRMED"_L1);
    takeIn("SEQUENCE:1\r\nSTATUS:CANCELLED\r\n");
    const QStringList after = written();
    CHECK(valueOf(after, u"STATUS"_s) == "CANCELLED"_L1);
    CHECK(valueOf(after, u"UID"_s) == valueOf(before, u"UID"_s));
    CHECK(valueOf(after, u"SEQUENCE"_s).toInt() > valueOf(before, u"SEQUENCE"_s).toInt());
}

TEST_CASE("a calendar file whose series are too much together is refused with its line and what to do")
{
    const Desk desk;
    const QString file = desk.sample();
    QByteArray many = "BEGIN:VCALENDAR\r\n";
    for (int i = 0; i < 300; ++i)
        many += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nDTSTART:20261101T100000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    const Outcome outcome = desk.call({u"-f"_s, file, u"calendar"_s, u"import"_s, desk.write(u"many.ics"_s, many + "END:VCALENDAR\r\n")});
    CHECK(outcome.code == 1);
    CHECK(outcome.errors.contains("fewer calendars"_L1));
    CHECK(outcome.errors.contains("Line "_L1));
}
