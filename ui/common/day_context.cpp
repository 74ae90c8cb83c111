#include "ui/common/day_context.h"

#include "core/japan/era.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

japan::DateLanguage dateLanguage()
{
    return text::language() == "ja"_L1 ? japan::DateLanguage::Japanese : japan::DateLanguage::English;
}

} // namespace

Token dayToken(QDate date, const DayRemark& remark)
{
    if (!remark.name.isEmpty() || date.dayOfWeek() == Qt::Sunday)
        return Token::Bad;
    if (date.dayOfWeek() == Qt::Saturday)
        return Token::Saturday;
    return remark.closed ? Token::Bad : Token::Ink;
}

QString fullDate(QDate date)
{
    return japan::formatDate(date, japan::DateStyle::Full, dateLanguage());
}

QString compactDate(QDate date)
{
    return japan::formatDate(date, japan::DateStyle::Compact, dateLanguage());
}

QString monthAndDay(QDate date)
{
    //: %1 month number, %2 day number, %3 weekday
    return QCoreApplication::translate("musubi::ui::DateEdit", "%3 %1/%2")
        .arg(QString::number(date.month()), QString::number(date.day()), japan::weekdayName(date, dateLanguage()));
}

} // namespace musubi::ui
