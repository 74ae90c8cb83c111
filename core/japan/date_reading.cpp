#include "core/japan/date_reading.h"

#include "core/japan/era.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/numerals.h"

#include <QRegularExpression>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

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
    DateReading reading = ofDay(era.start.year() + year - 1, month, day);
    if (!reading.isValid() || eraOf(reading.date) == &era)
        return reading;
    reading.notes << (reading.date < era.start ? DateNote::EraNotBegun : DateNote::EraOverrun);
    return reading;
}

/// 11/23 without a year: the nearest to today that lies in today's fiscal year.
DateReading withoutYear(int month, int day, QDate today)
{
    const int fiscalYear = fiscalYearOf(today);
    DateReading reading = ofDay(month >= 4 ? fiscalYear : fiscalYear + 1, month, day);
    if (!reading.isValid() && month == 2 && day == 29)
        return failed(DateFailure::NoSuchDay);
    reading.notes << DateNote::YearAssumed;
    return reading;
}

std::optional<DateReading> relativeDay(const QString& text, QDate today)
{
    const auto on = [](QDate date) {
        DateReading reading;
        reading.date = date;
        return reading;
    };
    const std::pair<QString, int> days[]{{u"今日"_s, 0}, {u"本日"_s, 0}, {u"きょう"_s, 0}, {u"today"_s, 0}, {u"明日"_s, 1}, {u"あす"_s, 1}, {u"あした"_s, 1},
        {u"tomorrow"_s, 1}, {u"明後日"_s, 2}, {u"あさって"_s, 2}, {u"昨日"_s, -1}, {u"きのう"_s, -1}, {u"yesterday"_s, -1}, {u"一昨日"_s, -2}, {u"おととい"_s, -2}};
    for (const auto& [word, offset] : days)
        if (text == word)
            return on(today.addDays(offset));
    static const QRegularExpression week(u"^(先週|今週|来週|再来週|さ来週)の?([月火水木金土日])(?:曜日?)?$"_s);
    const auto match = week.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString which = match.captured(1);
    const int weeks = which == u"先週"_s ? -1 : which == u"今週"_s ? 0 : which == u"来週"_s ? 1 : 2;
    const int weekday = static_cast<int>(u"月火水木金土日"_s.indexOf(match.captured(2)));
    return on(today.addDays(1 - today.dayOfWeek() + 7 * weeks + weekday));
}

DateReading readDay(const QString& text, QDate today)
{
    if (const auto relative = relativeDay(text, today))
        return *relative;

    static const QRegularExpression eight(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    if (const auto m = eight.match(text); m.hasMatch())
        return ofDay(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());

    // 令和8年11月23日, R8.11.23, 8.11.23, 2026/11/23, 11/23; the weekday in brackets was taken off before.
    static const QRegularExpression full(u"^(明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|[MTSHRmtshr])?(元|\\d{1,4})(?:年|[./\\-])(\\d{1,2})(?:月|[./\\-])(\\d{1,2})日?$"_s);
    if (const auto m = full.match(text); m.hasMatch()) {
        const int year = m.captured(2) == u"元"_s ? 1 : m.captured(2).toInt();
        const int month = m.captured(3).toInt(), day = m.captured(4).toInt();
        const QString name = m.captured(1).toUpper();
        if (name.isEmpty() && m.captured(2).size() > 2)
            return ofDay(year, month, day);
        for (const Era& era : eras())
            if (name == era.letter || name == QString::fromUtf16(era.name) || name == QString(QChar(era.sign)))
                return ofEra(era, year, month, day);
        if (const Era* era = eraOf(today); era && year >= 1)
            return ofEra(*era, year, month, day);
    }
    static const QRegularExpression monthDay(u"^(\\d{1,2})(?:月|[./\\-])(\\d{1,2})日?$"_s);
    if (const auto m = monthDay.match(text); m.hasMatch())
        return withoutYear(m.captured(1).toInt(), m.captured(2).toInt(), today);
    return failed(DateFailure::Unreadable);
}

std::optional<QTime> takeTime(QString& text, bool& wrong)
{
    static const QRegularExpression clock(u"[ T]*(午前|午後|AM|PM|am|pm)?\\s*(\\d{1,2})(?::|時)(?:(\\d{1,2})分?|(半))?$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch() || (match.captured(0).contains(u':') && match.captured(3).isEmpty()))
        return std::nullopt;
    if (match.capturedStart() > 0 && !match.captured(0).startsWith(u' ') && !match.captured(0).startsWith(u'T') && match.captured(1).isEmpty()
        && !text.at(match.capturedStart() - 1).isLetter() && text.at(match.capturedStart() - 1) != u')')
        return std::nullopt; // 2026/11/2318:10 is no date with a time
    int hour = match.captured(2).toInt();
    const QString half = match.captured(1).toLower();
    if ((half == u"午後"_s || half == u"pm"_s) && hour < 12)
        hour += 12;
    if ((half == u"午前"_s || half == u"am"_s) && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(4).isEmpty() ? match.captured(3).toInt() : 30);
    wrong = !time.isValid();
    text = text.left(match.capturedStart());
    return time;
}

} // namespace

DateReading readDate(QStringView typed, QDate today)
{
    QString text = plainDigits(typed).trimmed();
    for (const QChar dash : {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2212), QChar(0x30fc)})
        text.replace(dash, u'-');
    if (text.isEmpty())
        return failed(DateFailure::Empty);
    bool wrongTime = false;
    const auto time = takeTime(text, wrongTime);
    if (wrongTime)
        return failed(DateFailure::NoSuchTime);
    static const QRegularExpression weekday(u"\\s*[(（\\[]?[月火水木金土日](?:曜日?|[・･]祝)?[)）\\]]\\s*$"_s);
    text = text.remove(weekday).remove(u' ').trimmed();
    DateReading reading;
    if (text.isEmpty() && time)
        reading.date = today;
    else
        reading = readDay(relativeDay(text, today) ? text : kanjiNumeralsRead(text), today);
    reading.time = time;
    return reading;
}

} // namespace musubi::japan
