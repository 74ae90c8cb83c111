#include "core/japan/date_reading.h"

#include "core/japan/era.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/numerals.h"

#include <QRegularExpression>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTyped = 60; // characters; no form of ours is longer

const QString& weekdayKanji()
{
    static const QString kanji = u"月火水木金土日"_s;
    return kanji;
}

DateReading failed(DateFailure failure)
{
    DateReading reading;
    reading.failure = failure;
    return reading;
}

DateReading ofDay(int year, int month, int day)
{
    if (month < 1 || month > 12)
        return failed(DateFailure::NoSuchMonth);
    DateReading reading;
    reading.date = QDate(year, month, day);
    if (!reading.date.isValid())
        return failed(DateFailure::NoSuchDay);
    return reading;
}

DateReading ofEra(const Era& era, int year, int month, int day)
{
    if (year < 1)
        return failed(DateFailure::Unreadable);
    DateReading reading = ofDay(era.start.year() + year - 1, month, day);
    if (!reading.isValid() || eraOf(reading.date) == &era)
        return reading;
    reading.notes << (reading.date < era.start ? DateNote::EraNotBegun : DateNote::EraOverrun);
    return reading;
}

/// 11/23 without a year: the one that lies in today's fiscal year.
DateReading withoutYear(int month, int day, QDate today)
{
    const int fiscalYear = fiscalYearOf(today);
    DateReading reading = ofDay(month >= 4 ? fiscalYear : fiscalYear + 1, month, day);
    if (reading.isValid())
        reading.notes << DateNote::YearAssumed;
    return reading;
}

/// 今日, 来週火, 3日後: days between today and the one meant.
std::optional<int> daysFromToday(const QString& text, QDate today)
{
    static const std::pair<QString, int> words[]{{u"今日"_s, 0}, {u"本日"_s, 0}, {u"きょう"_s, 0}, {u"today"_s, 0},
        {u"明日"_s, 1}, {u"あす"_s, 1}, {u"あした"_s, 1}, {u"tomorrow"_s, 1}, {u"明後日"_s, 2}, {u"あさって"_s, 2},
        {u"昨日"_s, -1}, {u"きのう"_s, -1}, {u"yesterday"_s, -1}, {u"1昨日"_s, -2},
        {u"おととい"_s, -2}}; // 一昨日 after its numeral was read
    for (const auto& [word, offset] : words)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return offset;
    static const QRegularExpression week(u"^(先週|今週|来週|再来週|さ来週)の?([月火水木金土日])(?:曜日?)?$"_s);
    if (const auto m = week.match(text); m.hasMatch()) {
        const QString which = m.captured(1);
        const int weeks = which == u"先週"_s ? -1 : which == u"今週"_s ? 0 : which == u"来週"_s ? 1 : 2;
        return 1 - today.dayOfWeek() + 7 * weeks + static_cast<int>(weekdayKanji().indexOf(m.captured(2)));
    }
    static const QRegularExpression later(u"^(\\d{1,3})(日|週間?)(後|前)$"_s);
    if (const auto m = later.match(text); m.hasMatch())
        return m.captured(1).toInt() * (m.captured(2) == u"日"_s ? 1 : 7) * (m.captured(3) == u"後"_s ? 1 : -1);
    return std::nullopt;
}

/// The era that a name, its first kanji, its letter or its sign stands for.
const Era* eraNamed(const QString& name)
{
    for (const Era& era : eras()) {
        const QString kanji = QString::fromUtf16(era.name);
        if (name.compare(era.letter, Qt::CaseInsensitive) == 0 || name == kanji || name == kanji.first(1)
            || name == QString(QChar(era.sign)))
            return &era;
    }
    return nullptr;
}

/// 23 Nov 2026
std::optional<DateReading> englishDay(const QString& text)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})([a-z]{3})[a-z]*,?(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const auto m = form.match(text);
    const qsizetype at = m.hasMatch() ? months.indexOf(m.captured(2), 0, Qt::CaseInsensitive) : -1;
    if (at < 0 || at % 3 != 0)
        return std::nullopt;
    return ofDay(m.captured(3).toInt(), static_cast<int>(at / 3) + 1, m.captured(1).toInt());
}

/// Year, month and day apart by signs, the era before them or not.
std::optional<DateReading> writtenOut(const QString& text, QDate today)
{
    static const QRegularExpression form(
        u"^(明治|大正|昭和|平成|令和|[明大昭平令㍾㍽㍼㍻㋿]|[MTSHRmtshr])?(元|\\d{1,4})(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?$"_s);
    const auto m = form.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const int year = m.captured(2) == u"元"_s ? 1 : m.captured(2).toInt();
    const int month = m.captured(3).toInt(), day = m.captured(4).toInt();
    const bool isWestern = m.capturedLength(2) == 4;
    if (const Era* era = eraNamed(m.captured(1)))
        return m.capturedLength(2) <= 2 ? ofEra(*era, year, month, day) : failed(DateFailure::Unreadable);
    if (isWestern && year >= 1000)
        return ofDay(year, month, day);
    const Era* era = eraOf(today);
    if (!era || m.capturedLength(2) > 2)
        return failed(DateFailure::Unreadable);
    DateReading reading = ofEra(*era, year, month, day);
    if (reading.isValid())
        reading.notes << DateNote::EraAssumed;
    return reading;
}

DateReading readDay(const QString& text, QDate today)
{
    if (const auto offset = daysFromToday(text, today)) {
        DateReading reading;
        reading.date = today.addDays(*offset);
        return reading;
    }
    static const QRegularExpression eight(u"^([12]\\d{3})(\\d{2})(\\d{2})$"_s);
    if (const auto m = eight.match(text); m.hasMatch())
        return ofDay(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    static const QRegularExpression six(u"^([MTSHRmtshr])(\\d{2})(\\d{2})(\\d{2})$"_s); // R081123
    if (const auto m = six.match(text); m.hasMatch())
        return ofEra(*eraNamed(m.captured(1)), m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    if (const auto reading = writtenOut(text, today))
        return *reading;
    if (const auto reading = englishDay(text))
        return *reading;
    static const QRegularExpression monthDay(u"^(\\d{1,2})(?:月|[./-])(\\d{1,2})日?$"_s);
    if (const auto m = monthDay.match(text); m.hasMatch())
        return withoutYear(m.captured(1).toInt(), m.captured(2).toInt(), today);
    return failed(DateFailure::Unreadable);
}

/// A time at the end and where it began.
struct TypedTime {
    qsizetype start = -1;
    QTime time; // invalid for 25:00
};

std::optional<TypedTime> timeAtEnd(const QString& text)
{
    static const QRegularExpression clock(
        u"[ T]*(午前|午後|AM|PM|am|pm)?\\s*(\\d{1,2})(?::(\\d{1,2})(?::\\d{1,2})?|時(?:(\\d{1,2})分?|(半))?)$"_s);
    const auto m = clock.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const QChar before = m.capturedStart() > 0 ? text.at(m.capturedStart() - 1) : QChar(u' ');
    const bool apart
        = QStringView(u" T)").contains(before) || m.captured(0).startsWith(u' ') || m.captured(0).startsWith(u'T');
    if (!apart && m.captured(1).isEmpty() && !before.isLetter())
        return std::nullopt; // 2026/11/2318:10 is no date with a time
    int hour = m.captured(2).toInt();
    const QString half = m.captured(1).toLower();
    if ((half == u"午後"_s || half == u"pm"_s) && hour < 12)
        hour += 12;
    if ((half == u"午前"_s || half == u"am"_s) && hour == 12)
        hour = 0;
    const int minute = m.capturedLength(5) > 0 ? 30 : (m.captured(3) + m.captured(4)).toInt();
    return TypedTime{m.capturedStart(), QTime(hour, minute)};
}

/// Takes Mon off the front, or （月）, (月・祝), 月曜日 off the end, and gives its number, Monday 1.
std::optional<int> takeWeekday(QString& text)
{
    static const QRegularExpression form(
        u"\\s*(?:[(\\[]([月火水木金土日])(?:曜日?)?(?:[・･][祝休])?[)\\]]|(?<=日)\\s*([月火水木金土日])曜日?)\\s*$"_s);
    static const QRegularExpression english(
        u"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? "_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto m = english.match(text); m.hasMatch()) {
        text.remove(0, m.capturedLength());
        return static_cast<int>(u"montuewedthufrisatsun"_s.indexOf(m.captured(1), 0, Qt::CaseInsensitive)) / 3 + 1;
    }
    const auto m = form.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    text.truncate(m.capturedStart());
    return static_cast<int>(weekdayKanji().indexOf(m.captured(1) + m.captured(2))) + 1;
}

/// Plain digits, dashes as -, and what an input method makes of . and /.
QString plainDate(QStringView typed)
{
    QString text = kanjiNumeralsRead(plainDigits(typed).trimmed());
    for (const QChar dash : u"‐‑‒–—―−ー"_s)
        text.replace(dash, u'-');
    for (const QChar point : u"。、｡､"_s)
        text.replace(point, u'.');
    return text.replace(u'･', u'・');
}

} // namespace

DateReading readDate(QStringView typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return failed(DateFailure::Empty);
    if (typed.size() > longestTyped)
        return failed(DateFailure::Unreadable);
    QString text = plainDate(typed);
    const auto time = timeAtEnd(text);
    if (time && !time->time.isValid())
        return failed(DateFailure::NoSuchTime);
    if (time)
        text.truncate(time->start);
    text = text.trimmed();
    if (text.isEmpty()) {
        DateReading now;
        now.date = today;
        now.time = time->time;
        return now;
    }
    const auto weekday = takeWeekday(text);
    text = text.remove(u' ').replace(u'・', u'/');
    DateReading reading = readDay(text, today);
    if (!reading.isValid())
        return reading;
    if (time)
        reading.time = time->time;
    if (weekday && *weekday != reading.date.dayOfWeek())
        reading.notes << DateNote::WeekdayDiffers;
    return reading;
}

} // namespace musubi::japan
