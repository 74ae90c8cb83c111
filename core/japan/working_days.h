#pragma once
#include <QDateTime>
namespace musubi {
class OfficeCalendar {
public:
    bool isClosed(QDate date) const { return date.dayOfWeek() > 5; }
    bool isInsideHours(const QDateTime& at) const { return !isClosed(at.date()) && at.time() >= QTime(9, 0) && at.time() < QTime(17, 0); }
    int workingDaysBetween(QDate from, QDate to) const { return int(from.daysTo(to)); }
};
}
