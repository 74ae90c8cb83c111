#include "ui/common/day_context.h"

#include "core/japan/era.h"
#include "core/japan/working_days.h"
#include "ui/text/record_wording.h"
#include "ui/text/day_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

DayContext dayContext(std::function<QDate()> today, const OfficeCalendar& calendar)
{
    return {std::move(today), [&calendar](QDate day) { return dayRemark(calendar, day); }};
}

DayRemark dayRemark(const OfficeCalendar& calendar, QDate day)
{
    DayRemark remark;
    const QString holiday = text::holidayName(calendar.holidayName(day));
    const std::optional<ClosedDay> closed = calendar.closedReason(day);
    if (!holiday.isEmpty()) {
        remark.name = holiday;
        remark.word = QCoreApplication::translate("DayContext", "hol.");
        remark.tag = {QCoreApplication::translate("DayContext", "holiday: %1").arg(holiday), TagKind::Bad};
    } else if (closed) {
        remark.word = QCoreApplication::translate("DayContext", "closed");
        remark.tag = {closed->name.isEmpty() ? QCoreApplication::translate("DayContext", "closed day") : QCoreApplication::translate("DayContext", "closed: %1").arg(text::holidayName(closed->name)), TagKind::Warn};
    }
    if (closed) {
        remark.closed = true;
        remark.nextOpen = calendar.nextWorkingDay(day);
    }
    return remark;
}

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
    return text::fullDate(date);
}

QString compactDate(QDate date)
{
    return text::compactDate(date);
}

QString monthAndDay(QDate date)
{
    //: %1 month number, %2 day number, %3 weekday
    return QCoreApplication::translate("musubi::ui::DateEdit", "%3 %1/%2")
        .arg(QString::number(date.month()), QString::number(date.day()), japan::weekdayName(date, text::dateLanguage()));
}

} // namespace musubi::ui
