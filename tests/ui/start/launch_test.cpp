#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "ui/start/launch.h"

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate launchDay(2026, 11, 24);

LaunchReading readCall(const QStringList& arguments, const QString& staff = {})
{
    return readLaunch(QStringList{u"musubi"_s} + arguments, staff, launchDay);
}

} // namespace

TEST_CASE("the program may be told the file, the day, the seat and the look", "[ui][start]")
{
    const LaunchReading reading = readCall({u"--today"_s, u"R2.11.24"_s, u"--staff"_s, u"miyake"_s, u"--theme"_s, u"dark"_s,
        u"--language"_s, u"en"_s, u"--read-only"_s, u"--memo"_s, u"centre.musubi"_s}, u"omori"_s);
    CHECK(reading.complaint.isEmpty());
    CHECK(reading.launch.startsAt == QDateTime(QDate(2020, 11, 24), QTime(9, 0)));
    CHECK(reading.launch.staff == u"miyake"_s);
    CHECK(reading.launch.appearance == Appearance::Dark);
    CHECK(reading.launch.language == u"en"_s);
    CHECK(reading.launch.readOnly);
    CHECK(reading.launch.memo);
    CHECK(reading.launch.file.endsWith(u"/centre.musubi"_s));
}

TEST_CASE("a day with its hour is taken exactly, and the seat comes from the environment where nobody says it", "[ui][start]")
{
    const LaunchReading reading = readCall({u"--today"_s, u"2020-11-24T10:32"_s}, u"omori"_s);
    CHECK(reading.launch.startsAt == QDateTime(QDate(2020, 11, 24), QTime(10, 32)));
    CHECK(reading.launch.staff == u"omori"_s);
    CHECK(clockFrom(reading.launch.startsAt)().date() == QDate(2020, 11, 24));
}

TEST_CASE("a wrong call is named and nothing is guessed", "[ui][start]")
{
    CHECK(readCall({u"--today"_s, u"13月45日"_s}).complaint.contains(u"13月45日"_s));
    CHECK(readCall({u"--theme"_s, u"pink"_s}).complaint.contains(u"pink"_s));
    CHECK(readCall({u"--language"_s, u"fr"_s}).complaint.contains(u"fr"_s));
    CHECK(readCall({u"--zoom"_s, u"20"_s}).complaint.contains(u"20"_s));
    CHECK_FALSE(readCall({u"one.musubi"_s, u"two.musubi"_s}).complaint.isEmpty());
    CHECK_FALSE(readCall({u"--no-such-option"_s}).complaint.isEmpty());
    CHECK(readCall({u"--help"_s}).help.contains(u"--memo"_s));
}
