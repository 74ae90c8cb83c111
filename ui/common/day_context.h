#pragma once

#include "ui/common/tag.h"
#include "ui/common/theme.h"

#include <QDate>

#include <functional>

namespace musubi {
class OfficeCalendar;
}

namespace musubi::ui {

/// What is to be said about one day beside its date.
struct DayRemark {
    bool closed = false;
    QString word = {};        // one sign for a calendar cell: 祝, 休; empty on working days
    Tag tag = {};             // 祝 勤労感謝の日 (bad), 閉庁日 (warn)
    QString name = {};        // of the holiday
    QDate nextOpen = {};      // the next working day, for closed days
};

/// What a date field knows of the office: which day it is and which days are closed.
struct DayContext {
    std::function<QDate()> today;
    std::function<DayRemark(QDate)> remark;
};

/// The context of an office: its clock's day and its calendar. Both must outlive the fields, and the calendar is
/// asked anew each time, so a changed closed day shows at once.
DayContext dayContext(std::function<QDate()> today, const OfficeCalendar& calendar);
/// What a calendar says of one day, worded.
DayRemark dayRemark(const OfficeCalendar& calendar, QDate day);

/// Colour of a weekday or day number: Saturday, Sunday and holidays in their own, closed days with the word beside it.
Token dayToken(QDate date, const DayRemark& remark);

/// A date as the look writes it in the language in use: 令和2年11月23日（月）.
QString fullDate(QDate date);
/// R2.11.23, as it stands in a field.
QString compactDate(QDate date);
/// 11月30日（月）, for remedies.
QString monthAndDay(QDate date);

} // namespace musubi::ui
