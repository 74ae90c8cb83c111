#include "ui/calendar/calendar_exchange.h"

#include "core/base/foreign_file.h"
#include "core/centre.h"
#include "core/exchange/ics_writer.h"
#include "core/journal/journal.h"
#include "ui/calendar/received_dialog.h"
#include "ui/common/leaving.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/file_choice.h"
#include "ui/common/job.h"
#include "ui/shell/room.h"
#include "ui/text/calendar_events.h"
#include "ui/text/ics_wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class CalendarExchange {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::CalendarExchange)
};

} // namespace

void exportCalendar(Centre& centre, const QList<CalendarEntry>& entries, const QString& name, Feedback& feedback, QWidget* parent)
{
    QString path = fileToSave(parent, CalendarExchange::tr("Write a calendar file"), name, CalendarExchange::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        path += ".ics"_L1;
    attempt(feedback, [&] {
        const qint64 written = writeIcs(text::icsEventsOf(centre, entries), path, text::icsOptionsOf(centre));
        tellLeaving(*parent, Deed::ExportList, CalendarExchange::tr("%1: %n entries", "name of a calendar file", static_cast<int>(written)).arg(name) + u" (ICS)"_s);
        feedback.done(CalendarExchange::tr("Wrote %n entries to %1.", nullptr, static_cast<int>(written)).arg(path));
    });
}

ReadCalendar readCalendar(const SecondDesk& desk, const QString& path, const Progress& progress)
{
    ForeignFile file(path);
    CentreOptions options = desk.options;
    options.readOnly = true;
    const auto centre = Centre::open(desk.path, options);
    ReadCalendar read;
    try {
        const IcsReading reading = readIcs(file.read(IcsLimits().bytes + 1), receivedDays(*centre), progress);
        read.events = standingsOf(*centre, reading.events);
        read.problems = reading.problems;
    } catch (const IcsError& error) { // a job keeps of an error only what every error has
        read.refused = error;
    }
    return read;
}

namespace {

void sayNothingTaken(const Workplace& workplace, const QString& name, const Error& error)
{
    if (error.fault() == Fault::Cancelled)
        workplace.feedback.noted(CalendarExchange::tr("Stopped. Nothing of %1 was taken in.").arg(name));
    else
        report(workplace.feedback, error);
}

void takeBackEvents(const Workplace& workplace, QObject* receiver, qint64 action, const QString& name)
{
    workplace.jobs->run(receiver, CalendarExchange::tr("Taking back %1").arg(name), [desk = secondDesk(workplace.centre), action](const Progress&) { takeBack(desk, action); },
        [workplace, name] {
            attempt(workplace.feedback, [&] { workplace.centre.journal().poll(); });
            workplace.feedback.done(CalendarExchange::tr("Nothing of %1 is in the file any more.").arg(name));
        },
        [workplace](const Error& error) { report(workplace.feedback, error); });
}

void writeEvents(const Workplace& workplace, QObject* receiver, const QList<ReceivedEvent>& events, const QString& name)
{
    workplace.jobs->run<ReceivedReport>(receiver, CalendarExchange::tr("Taking in %1").arg(name),
        [desk = secondDesk(workplace.centre), events, name, reason = text::IcsWording::calledOff()](const Progress& progress) {
            const auto centre = Centre::open(desk.path, desk.options);
            return takeInEvents(*centre, events, name, reason, progress);
        },
        [workplace, receiver, name](const ReceivedReport& taken) {
            attempt(workplace.feedback, [&] { workplace.centre.journal().poll(); });
            if (taken.action == 0) {
                workplace.feedback.noted(CalendarExchange::tr("All of %1 is here already.").arg(name));
                return;
            }
            workplace.feedback.done(CalendarExchange::tr("Taken in from %1: new %2, changed %3, called off %4.").arg(name).arg(taken.convened).arg(taken.changed).arg(taken.calledOff),
                [workplace, receiver, action = taken.action, name] { takeBackEvents(workplace, receiver, action, name); });
        },
        [workplace, name](const Error& error) { sayNothingTaken(workplace, name, error); });
}

void offerEvents(const Workplace& workplace, const ReadCalendar& read, const QString& name, QWidget* parent)
{
    if (read.refused) {
        workplace.feedback.failed(text::IcsWording::refusal(*read.refused));
        return;
    }
    auto* dialog = new ReceivedDialog(read.events, read.problems, name, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [workplace, parent, events = read.events, name] { writeEvents(workplace, parent, events, name); });
    dialog->open();
}

} // namespace

void takeInCalendar(const Workplace& workplace, QWidget* parent)
{
    QSettings settings;
    const QString path = fileToOpen(parent, CalendarExchange::tr("Take in a calendar file"), settings.value("import/folder"_L1).toString(), CalendarExchange::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    settings.setValue("import/folder"_L1, QFileInfo(path).absolutePath());
    takeInCalendar(workplace, path, parent);
}

void takeInCalendar(const Workplace& workplace, const QString& path, QWidget* parent)
{
    const QString name = QFileInfo(path).fileName();
    workplace.jobs->run<ReadCalendar>(parent, CalendarExchange::tr("Reading %1").arg(name),
        [desk = secondDesk(workplace.centre), path](const Progress& progress) { return readCalendar(desk, path, progress); },
        [workplace, name, parent](const ReadCalendar& read) { offerEvents(workplace, read, name, parent); },
        [workplace, name](const Error& error) { sayNothingTaken(workplace, name, error); });
}

} // namespace musubi::ui
