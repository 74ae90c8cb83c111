#include "core/insight/statistics.h"
#include "core/sheet/record_papers.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/field_wording.h"
#include "ui/text/language.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

/// A figure by the key of --json and in words.
struct Figure {
    QString key;
    QString words;
    qint64 value;
};

/// The words of a list of the office that are counted; `column` is what its heading is called by.
struct CountedList {
    QString list;
    QString column;
    const QList<TermCount>& counts;

    /// Whether a record may bear several of its words, so that they exceed it.
    bool isOfMarks() const { return list == "topic"_L1 || list == "area"_L1; }
};

QString wordOf(Centre& centre, const QString& list, const QString& code)
{
    if (code.isEmpty())
        return Words::tr("(nothing chosen)");
    return code == severalWords ? Words::tr("(several)") : centre.vocabulary().label(list, code, text::language());
}

QList<Figure> figuresOf(const Statistics& counted)
{
    return {
        {u"contacts"_s, Words::tr("Consultations received (each contact)"), counted.contacts},
        {u"cases"_s, Words::tr("Different ones (each case once, a contact without a case by itself)"), counted.cases},
        {u"first"_s, Words::tr("New"), counted.first},
        {u"follow_up"_s, Words::tr("Follow-ups"), counted.followUp},
        {u"outgoing"_s, Words::tr("Contacts made by the office"), counted.outgoing},
        {u"enquiries"_s, Words::tr("Quick enquiries"), counted.enquiries},
        {u"minutes"_s, Words::tr("Minutes spent"), counted.minutes},
        {u"opened"_s, Words::tr("Cases opened"), counted.opened},
        {u"meetings"_s, Words::tr("Meetings held"), counted.meetings},
        {u"attendances"_s, Words::tr("Who came to them (each attendance)"), counted.attendances},
        {u"from_public"_s, Words::tr("From the public side"), counted.fromPublic},
        {u"from_private"_s, Words::tr("From the private side"), counted.fromPrivate},
        {u"from_neither"_s, Words::tr("Of neither side"), counted.attendances - counted.fromPublic - counted.fromPrivate},
        {u"bodies"_s, Words::tr("Bodies that came (each body once)"), counted.bodies},
    };
}

int printStatistics(Session& session)
{
    const QString typed = session.argument(0, Words::tr("PERIOD"));
    Centre& centre = session.centre(true);
    const auto period = readLedgerPeriod(typed, centre.fiscalYearLabels());
    if (!period)
        throw WrongCall{Words::tr("“%1” is neither a fiscal year nor a month. Write R8, 2026 or 2026-11.").arg(typed)};
    const Statistics counted = centre.statistics(period->from(), period->until());
    const CountedList lists[]{{u"channel"_s, u"channel"_s, counted.channels}, {u"kind"_s, u"caller_kind"_s, counted.kinds},
        {u"topic"_s, u"consultation_topic"_s, counted.topics}, {u"area"_s, u"consultation_area"_s, counted.areas}, {u"outcome"_s, u"matter_outcome"_s, counted.outcomes}};
    if (session.json()) {
        QJsonObject object{{u"from"_s, counted.from.toString(Qt::ISODate)}, {u"until"_s, counted.until.toString(Qt::ISODate)}};
        for (const Figure& figure : figuresOf(counted))
            object.insert(figure.key, figure.value);
        for (const CountedList& of : lists) {
            QJsonObject byCode;
            for (const TermCount& count : of.counts)
                byCode.insert(count.code, of.isOfMarks() ? QJsonValue(QJsonObject{{u"main"_s, count.main}, {u"all"_s, count.all}}) : QJsonValue(count.all));
            object.insert(of.list, byCode);
        }
        print(object);
        return 0;
    }
    QList<QStringList> rows;
    for (const Figure& figure : figuresOf(counted))
        rows << QStringList{figure.words, QString::number(figure.value), {}};
    for (const CountedList& of : lists)
        for (const TermCount& count : of.counts)
            rows << QStringList{text::fieldName(of.column) + u' ' + wordOf(centre, of.list, count.code), QString::number(count.all),
                of.list == "topic"_L1      ? Words::tr("%1 as the main one").arg(count.main)
                    : of.list == "area"_L1 ? Words::tr("%1 each counted once").arg(count.main)
                                           : QString()};
    printTable({Words::tr("Figure"), Words::tr("Count"), {}}, rows);
    return 0;
}

} // namespace

QList<Command> statisticsCommands()
{
    return {{u"statistics"_s, Words::tr("Count a month or a fiscal year."), u"PERIOD"_s, 1, u"musubi-cli -f sample.musubi statistics R2"_s, {}, printStatistics}};
}

} // namespace musubi::command_line
