#include "core/japan/holiday_rules.h"

namespace musubi::japan {

namespace {

enum class On { Day, Monday, SpringEquinox, AutumnEquinox };

/// 国民の祝日 as it stood from one year to another: a day of the month, or the nth Monday.
struct HolidayRule {
    QStringView name;
    int from;
    int until;
    int month;
    On on;
    int which;
};

constexpr int always = 9999;

// 国民の祝日に関する法律 (昭和23年法律第178号) with its amendments, and the special laws that moved or added days.
constexpr HolidayRule holidayRules[]{
    {u"元日", 1949, always, 1, On::Day, 1},
    {u"成人の日", 1949, 1999, 1, On::Day, 15},
    {u"成人の日", 2000, always, 1, On::Monday, 2},
    {u"建国記念の日", 1967, always, 2, On::Day, 11},
    {u"天皇誕生日", 2020, always, 2, On::Day, 23},
    {u"春分の日", 1949, always, 3, On::SpringEquinox, 0},
    {u"天皇誕生日", 1949, 1988, 4, On::Day, 29},
    {u"みどりの日", 1989, 2006, 4, On::Day, 29},
    {u"昭和の日", 2007, always, 4, On::Day, 29},
    {u"憲法記念日", 1949, always, 5, On::Day, 3},
    {u"みどりの日", 2007, always, 5, On::Day, 4},
    {u"こどもの日", 1949, always, 5, On::Day, 5},
    {u"海の日", 1996, 2002, 7, On::Day, 20},
    {u"海の日", 2003, 2019, 7, On::Monday, 3},
    {u"海の日", 2020, 2020, 7, On::Day, 23},
    {u"海の日", 2021, 2021, 7, On::Day, 22},
    {u"海の日", 2022, always, 7, On::Monday, 3},
    {u"山の日", 2016, 2019, 8, On::Day, 11},
    {u"山の日", 2020, 2020, 8, On::Day, 10},
    {u"山の日", 2021, 2021, 8, On::Day, 8},
    {u"山の日", 2022, always, 8, On::Day, 11},
    {u"敬老の日", 1966, 2002, 9, On::Day, 15},
    {u"敬老の日", 2003, always, 9, On::Monday, 3},
    {u"秋分の日", 1948, always, 9, On::AutumnEquinox, 0},
    {u"体育の日", 1966, 1999, 10, On::Day, 10},
    {u"体育の日", 2000, 2019, 10, On::Monday, 2},
    {u"スポーツの日", 2020, 2020, 7, On::Day, 24},
    {u"スポーツの日", 2021, 2021, 7, On::Day, 23},
    {u"スポーツの日", 2022, always, 10, On::Monday, 2},
    {u"文化の日", 1948, always, 11, On::Day, 3},
    {u"勤労感謝の日", 1948, always, 11, On::Day, 23},
    {u"天皇誕生日", 1989, 2018, 12, On::Day, 23},
    {u"皇太子明仁親王の結婚の儀", 1959, 1959, 4, On::Day, 10},
    {u"昭和天皇の大喪の礼", 1989, 1989, 2, On::Day, 24},
    {u"即位礼正殿の儀", 1990, 1990, 11, On::Day, 12},
    {u"皇太子徳仁親王の結婚の儀", 1993, 1993, 6, On::Day, 9},
    {u"天皇の即位の日", 2019, 2019, 5, On::Day, 1},
    {u"即位礼正殿の儀の行われる日", 2019, 2019, 10, On::Day, 22},
};

/// The day of March or September, after the formula of the Hydrographic Department's 暦計算; checked for 1955–2099.
int equinoxDay(int year, double at1900s, double at2000s)
{
    const bool early = year < 1980;
    const double drift = 0.242194 * (year - 1980);
    const int leapDays = early ? (year - 1983) / 4 : (year - 1980) / 4; // both towards zero, as the formula has it
    return static_cast<int>((early ? at1900s : at2000s) + drift - leapDays);
}

QDate dayOf(const HolidayRule& rule, int year)
{
    switch (rule.on) {
    case On::Day:
        return QDate(year, rule.month, rule.which);
    case On::Monday: {
        const int firstMonday = 1 + (8 - QDate(year, rule.month, 1).dayOfWeek()) % 7;
        return QDate(year, rule.month, firstMonday + 7 * (rule.which - 1));
    }
    case On::SpringEquinox:
        return QDate(year, 3, equinoxDay(year, 20.8357, 20.8431));
    case On::AutumnEquinox:
        return QDate(year, 9, equinoxDay(year, 23.2588, 23.2488));
    }
    return {};
}

using NamedDays = QMap<QDate, QString>;

/// 振替休日: from 1973-04-12 the day after a holiday on Sunday; since 2007 the next day that is no holiday itself.
void addSubstitutes(NamedDays& all, const NamedDays& named)
{
    for (const QDate holiday : named.keys()) {
        if (holiday.dayOfWeek() != Qt::Sunday || holiday < QDate(1973, 4, 12))
            continue;
        QDate day = holiday.addDays(1);
        while (day.year() >= 2007 && named.contains(day))
            day = day.addDays(1);
        if (!all.contains(day))
            all.insert(day, QStringLiteral("振替休日"));
    }
}

/// 国民の休日: from 1985-12-27 a day between two holidays; until 2006 not a Sunday.
void addDaysBetween(NamedDays& all, const NamedDays& named)
{
    for (const QDate holiday : named.keys()) {
        const QDate day = holiday.addDays(1);
        const bool counts = day >= QDate(1985, 12, 27) && (day.year() >= 2007 || day.dayOfWeek() != Qt::Sunday);
        if (counts && named.contains(day.addDays(1)) && !all.contains(day))
            all.insert(day, QStringLiteral("国民の休日"));
    }
}

} // namespace

QList<Holiday> holidaysByRule(int year)
{
    NamedDays named;
    for (const HolidayRule& rule : holidayRules)
        if (year >= rule.from && year <= rule.until)
            named.insert(dayOf(rule, year), rule.name.toString());
    NamedDays all = named;
    addSubstitutes(all, named);
    addDaysBetween(all, named);

    QList<Holiday> holidays;
    for (const auto& [date, name] : all.asKeyValueRange())
        holidays << Holiday{date, name};
    return holidays;
}

} // namespace musubi::japan
