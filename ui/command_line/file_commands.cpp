#include "core/consultation/consultation_desk.h"
#include "core/japan/date_reading.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/sample/sample.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int makeFile(Session& session)
{
    const QString path = session.argument(0, Words::tr("FILE"));
    QDate today;
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

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"new"_s, Words::tr("Make a new file for a centre."), u"FILE [--sample [--today DATE]]"_s, u"musubi-cli new sample.musubi --sample"_s,
            [](QCommandLineParser& parser) {
                parser.addOption({u"sample"_s, Words::tr("Fill it with the sample centre.")});
                parser.addOption({u"today"_s, Words::tr("The day around which the sample is made (default: today)."), u"DATE"_s});
            }, makeFile},
        {u"info"_s, Words::tr("Say what the file holds."), {}, u"musubi-cli -f sample.musubi info"_s, {}, showInfo},
    };
}

} // namespace musubi::command_line
