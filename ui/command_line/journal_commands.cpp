#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/deed_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int showHistory(Session& session)
{
    Centre& centre = session.centre(true);
    bool isNumber = true;
    const int limit = session.parser().isSet(u"limit"_s) ? session.parser().value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || limit < 1)
        throw WrongCall{Words::tr("--limit needs a number.")};
    QList<QStringList> rows;
    for (const Action& action : centre.journal().actions(0, limit)) {
        const QString who = centre.staff().nameOf(action.staff);
        const QString at = text::compactDateTime(action.at.toLocalTime());
        if (session.json())
            print(QJsonObject{{u"action"_s, action.id}, {u"at"_s, action.at.toString(Qt::ISODate)}, {u"deed"_s, QString(codeOf(action.deed))}, {u"note"_s, action.note},
                {u"staff"_s, who}, {u"seat"_s, action.seat}, {u"state"_s, QString(codeOf(action.state))}, {u"changes"_s, action.changes}});
        else
            rows << QStringList{QString::number(action.id), at, who.isEmpty() ? action.seat : who, text::describe(action),
                action.state == ActionState::Undone ? Words::tr("taken back") : QString()};
    }
    if (!session.json())
        printTable({Words::tr("No."), Words::tr("When"), Words::tr("Who"), Words::tr("What"), {}}, rows);
    return 0;
}

int undoLast(Session& session)
{
    const Action action = session.centre().journal().undo();
    if (session.json())
        print(QJsonObject{{u"undone"_s, action.id}});
    else
        print(Words::tr("Taken back: %1").arg(text::describe(action)));
    return 0;
}

} // namespace

QList<Command> journalCommands()
{
    return {
        {u"history"_s, Words::tr("List what was done, newest first."), u"[--limit N]"_s, 0, u"musubi-cli -f sample.musubi history --limit 5"_s,
            [](QCommandLineParser& parser) { parser.addOption({u"limit"_s, Words::tr("At most so many lines (default 50)."), u"N"_s}); }, showHistory},
        {u"undo"_s, Words::tr("Take back the last action of this seat and person."), {}, 0, u"musubi-cli -f sample.musubi undo"_s, {}, undoLast},
    };
}

} // namespace musubi::command_line
