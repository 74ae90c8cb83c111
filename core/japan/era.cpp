#include "core/japan/era.h"

#include <QLocale>

namespace musubi::japan {

using namespace Qt::StringLiterals;

const std::array<Era, 5>& eras()
{
    static const std::array<Era, 5> all{{
        {QDate(1868, 1, 25), "M"_L1, {u'明', u'治', 0}, u'㍾'},
        {QDate(1912, 7, 30), "T"_L1, {u'大', u'正', 0}, u'㍽'},
        {QDate(1926, 12, 25), "S"_L1, {u'昭', u'和', 0}, u'㍼'},
        {QDate(1989, 1, 8), "H"_L1, {u'平', u'成', 0}, u'㍻'},
        {QDate(2019, 5, 1), "R"_L1, {u'令', u'和', 0}, u'㋿'},
    }};
    return all;
}

const Era* eraOf(QDate date)
{
    const Era* found = nullptr;
    for (const Era& era : eras())
        if (date >= era.start)
            found = &era;
    return found;
}

int eraYear(const Era& era, int year)
{
    return year - era.start.year() + 1;
}

QString eraYearText(int year)
{
    return year == 1 ? u"元"_s : QString::number(year);
}

QString weekdayName(QDate date, DateLanguage language)
{
    if (language == DateLanguage::English)
        return QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    static const QString names = u"月火水木金土日"_s;
    return names.mid(date.dayOfWeek() - 1, 1);
}

namespace {

QString japaneseYear(QDate date)
{
    const Era* era = eraOf(date);
    if (!era)
        return QString::number(date.year()) + u'年';
    return QString::fromUtf16(era->name) + eraYearText(eraYear(*era, date.year())) + u'年';
}

QString inJapanese(QDate date, DateStyle style)
{
    switch (style) {
    case DateStyle::Full:
        return inJapanese(date, DateStyle::Plain) + u"（%1）"_s.arg(weekdayName(date));
    case DateStyle::Plain:
        return japaneseYear(date) + u"%1月%2日"_s.arg(date.month()).arg(date.day());
    case DateStyle::Month:
        return japaneseYear(date) + u"%1月"_s.arg(date.month());
    case DateStyle::Short:
        return u"%1/%2（%3）"_s.arg(date.month()).arg(date.day()).arg(weekdayName(date));
    case DateStyle::Compact:
        if (const Era* era = eraOf(date))
            return u"%1%2.%3.%4"_s.arg(era->letter, eraYearText(eraYear(*era, date.year())))
                .arg(date.month())
                .arg(date.day());
        [[fallthrough]];
    case DateStyle::Iso:
        break;
    }
    return date.toString(Qt::ISODate);
}

} // namespace

QString formatDate(QDate date, DateStyle style, DateLanguage language)
{
    if (!date.isValid())
        return {};
    if (language == DateLanguage::Japanese)
        return inJapanese(date, style);
    const QLocale english = QLocale::c();
    switch (style) {
    case DateStyle::Full:
        return english.toString(date, u"ddd d MMM yyyy"_s);
    case DateStyle::Plain:
        return english.toString(date, u"d MMM yyyy"_s);
    case DateStyle::Month:
        return english.toString(date, u"MMM yyyy"_s);
    case DateStyle::Short:
        return english.toString(date, u"ddd M/d"_s);
    case DateStyle::Compact:
        return english.toString(date, u"yyyy/M/d"_s); // who reads English reads no era
    case DateStyle::Iso:
        break;
    }
    return inJapanese(date, DateStyle::Iso);
}

} // namespace musubi::japan
