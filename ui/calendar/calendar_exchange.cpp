#include "ui/calendar/calendar_exchange.h"

#include "core/centre.h"
#include "core/exchange/ics_writer.h"
#include "core/intake/import_events.h"
#include "core/journal/journal.h"
#include "ui/calendar/received_dialog.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/text/calendar_events.h"
#include "ui/text/ics_wording.h"

#include <QCoreApplication>
#include <QFileDialog>
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
    QString path = QFileDialog::getSaveFileName(parent, CalendarExchange::tr("Write a calendar file"), name, CalendarExchange::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive))
        path += ".ics"_L1;
    attempt(feedback, [&] {
        const qint64 written = writeIcs(text::icsEventsOf(centre, entries), path, text::icsOptionsOf(centre));
        feedback.done(CalendarExchange::tr("Wrote %n entries to %1.", nullptr, static_cast<int>(written)).arg(path));
    });
}

void takeInCalendar(Centre& centre, Feedback& feedback, QWidget* parent)
{
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(parent, CalendarExchange::tr("Take in a calendar file"), settings.value("import/folder"_L1).toString(), CalendarExchange::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    settings.setValue("import/folder"_L1, QFileInfo(path).absolutePath());
    attempt(feedback, [&] { takeInCalendar(centre, path, feedback, parent); });
}

void takeInCalendar(Centre& centre, const QString& path, Feedback& feedback, QWidget* parent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::CannotOpen, path);
    IcsReading reading;
    try {
        reading = readIcs(file.read(IcsLimits().bytes + 1), receivedDays(centre));
    } catch (const IcsError& error) {
        feedback.failed(text::IcsWording::refusal(error));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const QList<ReceivedEvent> events = standingsOf(centre, reading.events);
    if (ReceivedDialog(events, reading.problems, name, parent).exec() != QDialog::Accepted)
        return;
    const ReceivedReport report = takeInEvents(centre, events, name, text::IcsWording::calledOff());
    feedback.done(CalendarExchange::tr("Taken in from %1: new %2, changed %3, called off %4.").arg(name).arg(report.convened).arg(report.changed).arg(report.calledOff),
        [&centre] { centre.journal().undo(); });
}

} // namespace musubi::ui
