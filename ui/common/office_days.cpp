#include "ui/common/office_days.h"

#include "core/centre.h"
#include "core/japan/working_days.h"

#include <QCoreApplication>

namespace musubi::ui {

namespace {

QString officeDayWord(const char* word)
{
    return QCoreApplication::translate("days", word);
}

DayRemark remarkOn(const OfficeCalendar& calendar, QDate day)
{
    DayRemark remark;
    const auto closed = calendar.closedReason(day);
    if (!closed)
        return remark;
    remark.closed = true;
    remark.nextOpen = calendar.nextWorkingDay(day);
    if (closed->reason == ClosedReason::Holiday) {
        remark.name = closed->name;
        remark.word = officeDayWord(QT_TRANSLATE_NOOP("days", "H"));
        remark.tag = {officeDayWord(QT_TRANSLATE_NOOP("days", "Holiday %1")).arg(closed->name), TagKind::Bad};
    } else {
        remark.name = closed->name;
        remark.word = officeDayWord(QT_TRANSLATE_NOOP("days", "Cl"));
        remark.tag = {closed->name.isEmpty() ? officeDayWord(QT_TRANSLATE_NOOP("days", "Closed")) : closed->name, TagKind::Warn};
    }
    return remark;
}

} // namespace

DayContext officeDays(const Centre& centre)
{
    return {[&centre] { return centre.today(); }, [&centre](QDate day) { return remarkOn(centre.officeCalendar(), day); }};
}

} // namespace musubi::ui
