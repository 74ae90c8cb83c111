#include "core/base/error.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/date_reading.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/backup.h"
#include "core/safety/verify.h"
#include "core/sample/sample.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/verify_wording.h"

#include <QJsonArray>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int makeFile(Session& session)
{
    const QString path = session.argument(0, Words::tr("FILE"));
    QDate today;
    if (session.parser().isSet(u"today"_s) && !session.parser().isSet(u"sample"_s))
        throw WrongCall{Words::tr("--today says the day of the sample; it needs --sample.")};
    if (session.parser().isSet(u"today"_s)) {
        const auto reading = japan::readDate(session.parser().value(u"today"_s), session.centreOptions().clock().date());
        if (!reading.isValid())
            throw WrongCall{Words::tr("--today: “%1” is no date.").arg(session.parser().value(u"today"_s))};
        today = reading.date;
    }
    const auto centre = Centre::create(path, session.centreOptions());
    if (session.parser().isSet(u"sample"_s))
        makeSample(*centre, today.isValid() ? today : centre->today());
    if (session.json())
        print(QJsonObject{{u"file"_s, centre->path()}});
    else
        print(Words::tr("Made %1.").arg(centre->path()));
    return 0;
}

int showInfo(Session& session)
{
    Centre& centre = session.centre(true);
    QJsonObject figures{{u"file"_s, centre.path()}, {u"consultations"_s, centre.consultations().count({})},
        {u"cases"_s, qint64(centre.matters().ids({}).size())}, {u"organizations"_s, qint64(centre.organizations().ids().size())},
        {u"people"_s, qint64(centre.people().ids().size())}, {u"open_tasks"_s, qint64(centre.tasks().list().size())},
        {u"last_action"_s, centre.journal().lastAction()}};
    QStringList staff;
    for (const auto& row : centre.staff().all())
        staff << u"%1 (%2)"_s.arg(row.value.code, row.value.name);
    figures.insert(u"staff"_s, staff.join(u", "_s));
    if (session.json()) {
        print(figures);
        return 0;
    }
    print(Words::tr("File: %1").arg(centre.path()));
    print(Words::tr("Consultations: %1").arg(figures.value(u"consultations"_s).toInteger()));
    print(Words::tr("Cases: %1").arg(figures.value(u"cases"_s).toInteger()));
    print(Words::tr("Organisations: %1").arg(figures.value(u"organizations"_s).toInteger()));
    print(Words::tr("People: %1").arg(figures.value(u"people"_s).toInteger()));
    print(Words::tr("Open promises: %1").arg(figures.value(u"open_tasks"_s).toInteger()));
    print(Words::tr("Staff codes: %1").arg(staff.isEmpty() ? Words::tr("none") : staff.join(u", "_s)));
    return 0;
}

int verifyFile(Session& session)
{
    try {
        session.centre(true);
    } catch (const Error& error) {
        if (error.fault() != Fault::DamagedFile)
            throw;
        // No record can be read one by one: there is nothing more to find out.
        printError(Words::tr("%1 is damaged so far that its records cannot be read. It was left as it is. Put the last backup in its place: musubi-cli -f %1 restore BACKUP").arg(session.filePath()));
        return 1;
    }
    Centre& centre = session.centre(true);
    const VerifyReport report = verify(centre.database(), centre.subjects(), {}, text::VerifyWording::indexCheck(centre));
    const QStringList findings = text::VerifyWording::findings(report, centre);
    if (session.json())
        print(QJsonObject{{u"sound"_s, report.isSound()}, {u"records"_s, report.rows}, {u"findings"_s, QJsonArray::fromStringList(findings)}});
    else if (report.isSound())
        print(Words::tr("Sound: %1 records were read and say what was saved.").arg(report.rows));
    for (const QString& finding : findings)
        printError(finding);
    if (!report.isSound())
        printError(Words::tr("Restore the last backup, or keep this file and ask for help before working on."));
    return report.isSound() ? 0 : 1;
}

int backUpFile(Session& session)
{
    const QString to = session.argument(0, Words::tr("OUT"));
    if (session.filePath().isEmpty())
        session.centre(); // says which file is missing
    BackupOptions options;
    options.overwrite = session.parser().isSet(u"overwrite"_s);
    const BackupReport report = backUp(session.filePath(), to, {}, options);
    if (session.json())
        print(QJsonObject{{u"file"_s, report.path}, {u"bytes"_s, report.bytes}, {u"records"_s, report.rows}});
    else
        print(Words::tr("Backed up to %1; %2 records were read back.").arg(report.path).arg(report.rows));
    return 0;
}

int restoreFile(Session& session)
{
    const QString from = session.argument(0, Words::tr("BACKUP"));
    if (session.filePath().isEmpty())
        throw WrongCall{Words::tr("Say with -f which file the backup is to become.")};
    const QString aside = restore(from, session.filePath(), session.centreOptions().clock());
    if (session.json())
        print(QJsonObject{{u"file"_s, session.filePath()}, {u"kept"_s, aside}});
    else
        print(Words::tr("%1 is again what %2 holds.").arg(session.filePath(), from));
    if (!session.json() && !aside.isEmpty())
        print(Words::tr("What stood there is kept as %1.").arg(aside));
    return 0;
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"new"_s, Words::tr("Make a new file for a centre."), u"FILE [--sample [--today DATE]]"_s, 1, u"musubi-cli new sample.musubi --sample"_s,
            [](QCommandLineParser& parser) {
                parser.addOption({u"sample"_s, Words::tr("Fill it with the sample centre.")});
                parser.addOption({u"today"_s, Words::tr("The day around which the sample is made (default: today)."), u"DATE"_s});
            }, makeFile},
        {u"verify"_s, Words::tr("Read every record and say whether the file is sound."), {}, 0, u"musubi-cli -f sample.musubi verify"_s, {}, verifyFile},
        {u"backup"_s, Words::tr("Copy the file, open or not, into one self-contained file and read it back."), u"OUT [--overwrite]"_s, 1, u"musubi-cli -f sample.musubi backup backup.musubi"_s,
            [](QCommandLineParser& parser) { parser.addOption({u"overwrite"_s, Words::tr("Replace a file of that name.")}); }, backUpFile},
        {u"restore"_s, Words::tr("Put a backup in the place of the file, after reading all of it; what stood there is kept beside it."), u"BACKUP"_s, 1,
            u"musubi-cli -f centre.musubi restore backup.musubi"_s, {}, restoreFile},
        {u"info"_s, Words::tr("Say what the file holds."), {}, 0, u"musubi-cli -f sample.musubi info"_s, {}, showInfo},
    };
}

} // namespace musubi::command_line
