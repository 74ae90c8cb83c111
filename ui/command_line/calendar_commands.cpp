#include "core/base/error.h"
#include "core/base/foreign_file.h"
#include "core/calendar/calendar_choice.h"
#include "core/intake/import_events.h"
#include "core/japan/date_reading.h"
#include "core/japan/fiscal_year.h"
#include "core/staff/staff_room.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/calendar_events.h"
#include "ui/text/ics_wording.h"
#include "ui/text/record_wording.h"

#include <QFile>
#include <QFileInfo>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

QDate dayOption(Session& session, const QString& option, QDate usual)
{
    if (!session.parser().isSet(option))
        return usual;
    const QString typed = session.parser().value(option);
    const auto reading = japan::readDate(typed, session.centre(true).today());
    if (!reading.isValid())
        throw WrongCall{Words::tr("“%1” is no date. Write 2026-11-23, R8.11.23, 令和8年11月23日, 11/23 or 来週火.").arg(typed)};
    return reading.date;
}

/// This fiscal year and the next, unless told otherwise; with --staff what that person does.
int writeCalendar(Session& session)
{
    const QString path = session.parser().value(u"output"_s);
    if (path.isEmpty())
        throw WrongCall{Words::tr("Name the file to write: -o OUT.ics.")};
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        throw WrongCall{Words::tr("The name of a calendar must end in .ics.")};
    Centre& centre = session.centre();
    const int year = japan::fiscalYearOf(centre.today());
    const QDate from = dayOption(session, u"from"_s, japan::firstDayOf(year)), until = dayOption(session, u"to"_s, japan::lastDayOf(year + 1));
    if (until < from)
        throw WrongCall{Words::tr("The last day lies before the first.")};
    QList<CalendarEntry> entries = text::entriesForFile(centre, from, until);
    if (session.parser().isSet(u"staff"_s)) {
        const auto staff = centre.staff().find(session.parser().value(u"staff"_s));
        entries.removeIf([&](const CalendarEntry& entry) { return !staff || entry.staff != staff->id; });
    }
    const qint64 written = writeIcs(text::icsEventsOf(centre, entries), path, text::icsOptionsOf(centre));
    session.recordLeaving(Deed::ExportList, QFileInfo(path).fileName() + u": "_s + QString::number(written) + u" (ICS)"_s);
    if (session.json())
        print(QJsonObject{{u"file"_s, path}, {u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, until.toString(Qt::ISODate)}, {u"entries"_s, written}});
    else
        print(Words::tr("Wrote %1 entries to %2.").arg(written).arg(path));
    return 0;
}

QByteArray bytesOf(const QString& path)
{
    ForeignFile file(path);
    return file.read(IcsLimits().bytes + 1); // one more than is read at all: then the reader says so
}

void printEvents(Session& session, const QList<ReceivedEvent>& events)
{
    QList<QStringList> rows;
    for (const ReceivedEvent& one : events) {
        if (session.json())
            print(QJsonObject{{u"line"_s, one.event.line}, {u"begin"_s, one.event.begin.toString(u"yyyy-MM-ddTHH:mm"_s)}, {u"end"_s, one.event.end.toString(u"yyyy-MM-ddTHH:mm"_s)},
                {u"whole_day"_s, one.event.wholeDay}, {u"summary"_s, one.event.summary}, {u"location"_s, one.event.location}, {u"uid"_s, one.event.uid}, {u"sequence"_s, one.event.sequence},
                {u"standing"_s, QString(codeOf(one.standing))}});
        else
            rows << QStringList{text::shortDate(one.event.begin.date()), one.event.wholeDay ? QString() : one.event.begin.time().toString(u"H:mm"_s), one.event.summary, text::IcsWording::of(one.standing)};
    }
    if (!session.json() && !rows.isEmpty())
        printTable({Words::tr("Day"), Words::tr("Time"), Words::tr("What"), Words::tr("Becomes")}, rows);
}

/// Invitations become meetings that are being planned.
int readCalendar(Session& session)
{
    const QString path = session.argument(1, Words::tr("FILE.ics"));
    const bool dryRun = session.parser().isSet(u"dry-run"_s);
    Centre& centre = session.centre(dryRun);
    QList<ReceivedEvent> events;
    try {
        const IcsReading reading = readIcs(bytesOf(path), receivedDays(centre));
        for (const IcsProblem& problem : reading.problems)
            printError(text::IcsWording::of(problem));
        events = standingsOf(centre, reading.events);
    } catch (const IcsError& error) {
        printError(text::IcsWording::refusal(error));
        return 1;
    }
    printEvents(session, events);
    const ReceivedReport report = dryRun ? ReceivedReport() : takeInEvents(centre, events, QFileInfo(path).fileName(), text::IcsWording::calledOff());
    if (session.json())
        print(QJsonObject{{u"dry_run"_s, dryRun}, {u"events"_s, events.size()}, {u"convened"_s, report.convened}, {u"changed"_s, report.changed}, {u"called_off"_s, report.calledOff},
            {u"action"_s, report.action}});
    else if (dryRun)
        print(Words::tr("This was a trial; nothing was written."));
    else
        print(Words::tr("%1 meetings planned, %2 changed, %3 called off; %4 events were no news.").arg(report.convened).arg(report.changed).arg(report.calledOff)
                .arg(events.size() - report.convened - report.changed - report.calledOff));
    return 0;
}

int calendar(Session& session)
{
    if (session.arguments().value(0) == "import"_L1)
        return readCalendar(session);
    if (!session.arguments().isEmpty())
        throw WrongCall{Words::tr("“%1” is nothing a calendar can do.").arg(session.arguments().first())};
    return writeCalendar(session);
}

} // namespace

QList<Command> calendarCommands()
{
    return {{u"calendar"_s, Words::tr("Write the calendar for other programs, or take in invitations."), u"-o OUT.ics [--from DAY] [--to DAY] [--staff CODE] | import FILE.ics [--dry-run]"_s, 2,
        u"musubi-cli -f sample.musubi calendar -o calendar.ics --from 2020-11-01 --to 2020-11-30"_s,
        [](QCommandLineParser& parser) {
            parser.addOption({{u"o"_s, u"output"_s}, Words::tr("The file to write."), u"OUT"_s});
            parser.addOption({u"dry-run"_s, Words::tr("Read and report, write nothing.")});
            parser.addOption({u"from"_s, Words::tr("The first day (default: this fiscal year)."), u"DAY"_s});
            parser.addOption({u"to"_s, Words::tr("The last day (default: the next fiscal year)."), u"DAY"_s});
        }, calendar}};
}

} // namespace musubi::command_line
