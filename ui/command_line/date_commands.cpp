#include "core/japan/date_reading.h"
#include "core/japan/holidays.h"
#include "core/japan/working_days.h"
#include "ui/command_line/command.h"
#include "ui/command_line/date_words.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/record_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

QString closedWord(const ClosedDay& closed)
{
    switch (closed.reason) {
    case ClosedReason::Weekend: return Words::tr("weekend");
    case ClosedReason::Holiday: return closed.name;
    case ClosedReason::YearEnd: return Words::tr("end of the year");
    case ClosedReason::OwnDay: return closed.name;
    }
    Q_UNREACHABLE();
}

QString noteWord(japan::DateNote note)
{
    switch (note) {
    case japan::DateNote::YearAssumed: return Words::tr("the year was taken from today");
    case japan::DateNote::EraAssumed: return Words::tr("the era was taken from today");
    case japan::DateNote::WeekdayDiffers: return Words::tr("the weekday does not fit the date");
    case japan::DateNote::EraOverrun: return Words::tr("that era had ended; the year was counted on");
    case japan::DateNote::EraNotBegun: return Words::tr("that era had not begun; the year was counted back");
    }
    Q_UNREACHABLE();
}

/// The centre's own closed days where a file is named, the usual ones without.
OfficeCalendar calendarOf(Session& session)
{
    return session.filePath().isEmpty() ? OfficeCalendar() : session.centre(true).officeCalendar();
}

int readADate(Session& session)
{
    const QString typed = session.arguments().join(u' ');
    if (typed.isEmpty())
        session.argument(0, Words::tr("TEXT"));
    const auto reading = japan::readDate(typed, session.centreOptions().clock().date());
    if (reading.failure) {
        printError(failureWord(*reading.failure, typed));
        return 1;
    }
    const OfficeCalendar calendar = calendarOf(session);
    const auto closed = calendar.closedReason(reading.date);
    const auto label = japan::FiscalYearLabels().of(japan::fiscalYearOf(reading.date));
    const QString year = label.otherName.isEmpty() ? label.name : label.name + u'・' + label.otherName;
    QStringList notes;
    for (const auto note : reading.notes)
        notes << noteWord(note);
    if (session.json()) {
        QJsonObject object{{u"date"_s, reading.date.toString(Qt::ISODate)}, {u"wareki"_s, japan::formatDate(reading.date, japan::DateStyle::Plain)},
            {u"weekday"_s, japan::weekdayName(reading.date)}, {u"fiscal_year"_s, japan::fiscalYearOf(reading.date)}, {u"closed"_s, closed.has_value()},
            {u"next_working_day"_s, calendar.nextWorkingDay(reading.date).toString(Qt::ISODate)}};
        if (closed)
            object.insert(u"why"_s, closedWord(*closed));
        if (reading.time)
            object.insert(u"time"_s, reading.time->toString(u"HH:mm"_s));
        if (!notes.isEmpty())
            object.insert(u"notes"_s, notes.join(u"; "_s));
        print(object);
        return 0;
    }
    print(reading.date.toString(Qt::ISODate) + (reading.time ? reading.time->toString(u" HH:mm"_s) : QString()));
    print(japan::formatDate(reading.date, japan::DateStyle::Full));
    print(year);
    print(closed ? Words::tr("closed: %1").arg(closedWord(*closed)) : Words::tr("open"));
    print(Words::tr("next working day: %1").arg(text::fullDate(calendar.nextWorkingDay(reading.date))));
    for (const QString& note : notes)
        print(Words::tr("note: %1").arg(note));
    return 0;
}

int listHolidays(Session& session)
{
    const QString typed = session.argument(0, Words::tr("YEAR"));
    bool isNumber = false;
    int year = typed.toInt(&isNumber);
    if (!isNumber)
        year = japan::FiscalYearLabels().read(typed).value_or(0);
    if (year < 1955 || year > 2099)
        throw WrongCall{Words::tr("“%1” is no year between 1955 and 2099.").arg(typed)};
    for (const japan::Holiday& holiday : japan::holidaysOf(year)) {
        if (session.json())
            print(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name}});
        else
            print(u"%1 %2 %3"_s.arg(holiday.date.toString(Qt::ISODate), japan::weekdayName(holiday.date), holiday.name));
    }
    return 0;
}

} // namespace

QList<Command> dateCommands()
{
    return {
        {u"date"_s, Words::tr("Read a typed date: ISO, era, weekday, fiscal year, closed and why, next working day."), u"TEXT"_s, -1, u"musubi-cli date R8.11.23"_s, {}, readADate},
        {u"holidays"_s, Words::tr("List the holidays of a year."), u"YEAR"_s, 1, u"musubi-cli holidays 2026"_s, {}, listHolidays},
    };
}

} // namespace musubi::command_line
