#include "core/base/error.h"
#include "core/japan/cabinet_holidays.h"
#include "core/japan/holidays.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QStringEncoder>

#include <array>
#include <cmath>

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::Holiday;
using japan::holidayName;
using japan::holidaysOf;

namespace {

/// The moment of an equinox in Japan after J. Meeus, Astronomical Algorithms, chapter 27: independent of the rule's
/// formula.
QDateTime equinoxInJapan(int year, bool spring)
{
    constexpr std::array<std::array<double, 3>, 24> terms{
        {{485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
            {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
            {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
            {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
            {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
            {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}}};
    const double y = (year - 2000) / 1000.0;
    const double mean = spring ? 2451623.80984 + y * (365242.37404 + y * (0.05169 + y * (-0.00411 - 0.00057 * y)))
                               : 2451810.21715 + y * (365242.01767 + y * (-0.11575 + y * (0.00337 + 0.00078 * y)));
    const double t = (mean - 2451545.0) / 36525;
    const double degree = std::acos(-1.0) / 180;
    const double w = (35999.373 * t - 2.47) * degree;
    double sum = 0;
    for (const auto& [a, b, c] : terms)
        sum += a * std::cos((b + c * t) * degree);
    const double julianDay = mean + 0.00001 * sum / (1 + 0.0334 * std::cos(w) + 0.0007 * std::cos(2 * w));
    constexpr double epoch = 2440587.5; // 1970-01-01 00:00
    const auto seconds = static_cast<qint64>((julianDay - epoch) * 86400) - 65; // dynamical to civil time, near enough
    return QDateTime::fromSecsSinceEpoch(seconds + 9 * 3600, Qt::UTC);
}

QList<QDate> datesNamed(int year, QStringView name)
{
    QList<QDate> dates;
    for (const Holiday& holiday : holidaysOf(year))
        if (holiday.name == name)
            dates << holiday.date;
    return dates;
}

QByteArray inCp932(const QString& text)
{
    QStringEncoder encoder("Shift_JIS");
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

std::string refusal(const QByteArray& bytes)
{
    try {
        japan::readCabinetHolidays(bytes);
    } catch (const Error& error) {
        return error.fault() == Fault::Unreadable ? error.detail().toStdString() : "another fault";
    }
    return "read";
}

} // namespace

TEST_CASE("each year has as many holidays as the Cabinet Office published", "[japan][holidays]")
{
    const QMap<int, int> published{{2015, 17}, {2016, 17}, {2017, 17}, {2018, 20}, {2019, 22}, {2020, 18}, {2021, 17},
        {2022, 16}, {2023, 17}, {2024, 21}, {2025, 19}, {2026, 18}, {2027, 17}, {2028, 16}, {2029, 19}, {2030, 19}};
    for (const auto& [year, count] : published.asKeyValueRange()) {
        INFO(year);
        CHECK(holidaysOf(year).size() == count);
    }
    CHECK(holidaysOf(1955).size() == 9);
    CHECK(holidaysOf(1954).isEmpty());
    CHECK(holidaysOf(2099).size() >= 16);
    CHECK(holidaysOf(2100).isEmpty());
}

TEST_CASE("the equinoxes agree with an astronomer's calculation from 1955 to 2099", "[japan][holidays]")
{
    for (int year = japan::firstHolidayYear; year <= japan::lastHolidayYear; ++year)
        for (const bool spring : {true, false}) {
            const QDateTime moment = equinoxInJapan(year, spring);
            const int minutes = moment.time().hour() * 60 + moment.time().minute();
            if (minutes < 2 || minutes >= 24 * 60 - 2)
                continue; // too near midnight for this calculation
            INFO(year << (spring ? " spring" : " autumn"));
            CHECK(datesNamed(year, spring ? u"春分の日"_s : u"秋分の日"_s) == QList{moment.date()});
        }
}

TEST_CASE("a holiday on Sunday gives the next day off, since 1973-04-12", "[japan][holidays]")
{
    CHECK(holidayName(QDate(1973, 2, 12)).isEmpty());
    CHECK(holidayName(QDate(1973, 4, 30)) == u"振替休日"_s);
    CHECK(holidayName(QDate(1992, 5, 4)) == u"振替休日"_s);
    CHECK(holidayName(QDate(2008, 5, 6)) == u"振替休日"_s); // over several days from 2007
    CHECK(holidayName(QDate(2026, 5, 6)) == u"振替休日"_s);
    CHECK(holidayName(QDate(2021, 8, 9)) == u"振替休日"_s);
    for (const QDate day :
        {QDate(1992, 5, 6), QDate(1997, 5, 4), QDate(1998, 5, 6), QDate(2003, 5, 4), QDate(2006, 5, 6)})
        CHECK(holidayName(day).isEmpty());
}

TEST_CASE("a day between two holidays is off, since 1985-12-27", "[japan][holidays]")
{
    CHECK(holidayName(QDate(1985, 5, 4)).isEmpty());
    CHECK(holidayName(QDate(1986, 5, 4)).isEmpty()); // a Sunday
    CHECK(holidayName(QDate(1987, 5, 4)) == u"振替休日"_s);
    CHECK(holidayName(QDate(1988, 5, 4)) == u"国民の休日"_s);
    CHECK(datesNamed(2009, u"国民の休日") == QList{QDate(2009, 9, 22)});
    CHECK(datesNamed(2015, u"国民の休日") == QList{QDate(2015, 9, 22)});
    CHECK(datesNamed(2026, u"国民の休日") == QList{QDate(2026, 9, 22)});
    CHECK(datesNamed(2032, u"国民の休日") == QList{QDate(2032, 9, 21)});
}

TEST_CASE("the one-off and moved holidays are known", "[japan][holidays]")
{
    for (const QDate day : {QDate(1959, 4, 10), QDate(1989, 2, 24), QDate(1990, 11, 12), QDate(1993, 6, 9),
             QDate(2019, 5, 1), QDate(2019, 10, 22)})
        CHECK_FALSE(holidayName(day).isEmpty());
    CHECK(datesNamed(2019, u"国民の休日") == QList{QDate(2019, 4, 30), QDate(2019, 5, 2)});
    CHECK(datesNamed(2019, u"天皇誕生日").isEmpty());
    CHECK(holidayName(QDate(2020, 7, 23)) == u"海の日"_s);
    CHECK(holidayName(QDate(2020, 7, 24)) == u"スポーツの日"_s);
    CHECK(holidayName(QDate(2020, 8, 10)) == u"山の日"_s);
    CHECK(holidayName(QDate(2020, 8, 11)).isEmpty());
    CHECK(holidayName(QDate(2020, 10, 12)).isEmpty());
    CHECK(holidayName(QDate(2021, 7, 22)) == u"海の日"_s);
    CHECK(holidayName(QDate(2021, 7, 23)) == u"スポーツの日"_s);
    CHECK(holidayName(QDate(2021, 8, 8)) == u"山の日"_s);
    CHECK(holidayName(QDate(2021, 10, 11)).isEmpty());
}

TEST_CASE("a holiday has the name of its time", "[japan][holidays]")
{
    CHECK(holidayName(QDate(1988, 4, 29)) == u"天皇誕生日"_s);
    CHECK(holidayName(QDate(2006, 4, 29)) == u"みどりの日"_s);
    CHECK(holidayName(QDate(2007, 4, 29)) == u"昭和の日"_s);
    CHECK(holidayName(QDate(2007, 5, 4)) == u"みどりの日"_s);
    CHECK(holidayName(QDate(1989, 12, 23)) == u"天皇誕生日"_s);
    CHECK(holidayName(QDate(2018, 12, 23)) == u"天皇誕生日"_s);
    CHECK(holidayName(QDate(2020, 2, 23)) == u"天皇誕生日"_s);
    CHECK(holidayName(QDate(1999, 1, 15)) == u"成人の日"_s);
    CHECK(holidayName(QDate(2026, 1, 12)) == u"成人の日"_s);
    CHECK(holidayName(QDate(1966, 2, 11)).isEmpty());
    CHECK(holidayName(QDate(1967, 2, 11)) == u"建国記念の日"_s);
    CHECK(holidayName(QDate(2019, 10, 14)) == u"体育の日"_s);
    CHECK(holidayName(QDate(2022, 10, 10)) == u"スポーツの日"_s);
    CHECK(holidayName(QDate(2002, 9, 15)) == u"敬老の日"_s);
    CHECK(holidayName(QDate(2026, 9, 21)) == u"敬老の日"_s);
    CHECK(holidayName(QDate(2026, 11, 23)) == u"勤労感謝の日"_s);
}

TEST_CASE("holidays come in order, once each, and never leave Monday after a Sunday holiday open", "[japan][holidays]")
{
    for (int year = japan::firstHolidayYear; year <= japan::lastHolidayYear; ++year) {
        const auto holidays = holidaysOf(year);
        for (qsizetype i = 1; i < holidays.size(); ++i)
            CHECK(holidays[i - 1].date < holidays[i].date);
        for (const Holiday& holiday : holidays) {
            CHECK(holidayName(holiday.date) == holiday.name);
            if (year >= 1974 && holiday.date.dayOfWeek() == 7)
                CHECK_FALSE(holidayName(holiday.date.addDays(1)).isEmpty());
        }
    }
}

TEST_CASE("the office adds and takes away holidays", "[japan][holidays]")
{
    japan::HolidayOverrides overrides;
    overrides.added.insert(QDate(2030, 6, 1), u"特別の日"_s);
    overrides.added.insert(QDate(2030, 11, 3), u"新しい名の日"_s);
    overrides.removed << QDate(2030, 8, 11) << QDate(2030, 8, 12);
    CHECK(holidaysOf(2030, overrides).size() == 18);
    CHECK(holidayName(QDate(2030, 6, 1), overrides) == u"特別の日"_s);
    CHECK(holidayName(QDate(2030, 11, 3), overrides) == u"新しい名の日"_s);
    CHECK(holidayName(QDate(2030, 8, 11), overrides).isEmpty());
}

TEST_CASE("the Cabinet Office's list is read in its own encoding and in UTF-8", "[japan][holidays]")
{
    const QString text
        = u"国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/9/22,休日\r\n2026/11/23,勤労感謝の日\r\n"_s;
    const QList<Holiday> expected{
        {QDate(2026, 1, 1), u"元日"_s}, {QDate(2026, 9, 22), u"休日"_s}, {QDate(2026, 11, 23), u"勤労感謝の日"_s}};
    CHECK((japan::readCabinetHolidays(inCp932(text)) == expected));
    CHECK((japan::readCabinetHolidays(text.toUtf8()) == expected));
    CHECK((japan::readCabinetHolidays("\xef\xbb\xbf" + text.toUtf8()) == expected));
}

TEST_CASE("a wrong list of holidays is refused with its line", "[japan][holidays]")
{
    const QString header = u"国民の祝日・休日月日,国民の祝日・休日名称\r\n"_s;
    CHECK(refusal({}) == "line 1");
    CHECK(refusal("a,b\r\n2026/1/1,x\r\n") == "line 1");
    CHECK(refusal(inCp932(header)) == "line 2");
    CHECK(refusal(inCp932(header + u"2026/1/1,元日\r\n2026/2/30,建国記念の日\r\n"_s)) == "line 3");
    CHECK(refusal(inCp932(header + u"2026/1/1,元日\r\n2026/2/11\r\n"_s)) == "line 3");
    CHECK(refusal(inCp932(header) + QByteArray("\xff\xfe\x80\x00", 4)) != "read");
}

TEST_CASE("an official list that agrees with the rules changes nothing, and one that differs is followed",
    "[japan][holidays]")
{
    QList<Holiday> official;
    for (const int year : {2025, 2026})
        for (Holiday holiday : holidaysOf(year)) {
            if (holiday.name == u"振替休日" || holiday.name == u"国民の休日")
                holiday.name = u"休日"_s; // as the official list has it
            official << holiday;
        }
    CHECK((japan::overridesFrom(official) == japan::HolidayOverrides{}));

    official.removeIf([](const Holiday& holiday) { return holiday.date == QDate(2026, 9, 22); });
    official << Holiday{QDate(2026, 12, 25), u"新しい休み"_s};
    const japan::HolidayOverrides overrides = japan::overridesFrom(official);
    CHECK(holidayName(QDate(2026, 9, 22), overrides).isEmpty());
    CHECK(holidayName(QDate(2026, 12, 25), overrides) == u"新しい休み"_s);
    CHECK(holidayName(QDate(2027, 1, 1), overrides) == u"元日"_s);
}
