#include "core/base/error.h"
#include "core/base/foreign_file.h"
#include "core/intake/intake.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/intake_wording.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

ImportKind importKindOf(const QString& typed)
{
    if (typed == "consultations"_L1)
        return ImportKind::Consultations;
    if (typed == "organizations"_L1)
        return ImportKind::Organizations;
    throw WrongCall{Words::tr("“%1” cannot be imported. Kinds: consultations, organizations.").arg(typed)};
}

IntakeOptions importOptions(Session& session, const QString& path)
{
    const QCommandLineParser& given = session.parser();
    IntakeOptions options;
    options.maps = given.values(u"map"_s);
    options.dryRun = given.isSet(u"dry-run"_s);
    options.fileName = QFileInfo(path).fileName();
    if (given.isSet(u"encoding"_s)) {
        options.encoding = fromCode<TextEncoding>(given.value(u"encoding"_s).toLower());
        if (!options.encoding) {
            QStringList known;
            for (const auto& entry : Codes<TextEncoding>::entries)
                known << QString(entry.code);
            throw WrongCall{Words::tr("--encoding is one of %1.").arg(known.join(u", "_s))};
        }
    }
    return options;
}

QJsonObject asJson(const IntakeProblem& problem)
{
    return {{u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"header"_s, problem.header}, {u"value"_s, problem.value}, {u"left_out"_s, problem.leftOut},
        {u"message"_s, text::IntakeWording::of(problem.issue)}};
}

void printReport(Session& session, const IntakeReport& report, ImportKind kind, bool dryRun)
{
    QJsonObject columns;
    QStringList read;
    for (qsizetype i = 0; i < report.columns.fields.size(); ++i) {
        if (report.columns.fields[i].isEmpty())
            continue;
        columns.insert(report.headers.value(i), report.columns.fields[i]);
        read << report.headers.value(i) + u'=' + report.columns.fields[i];
    }
    if (session.json()) {
        QJsonArray problems;
        for (const IntakeProblem& problem : report.problems)
            problems << asJson(problem);
        print(QJsonObject{{u"dry_run"_s, dryRun}, {u"encoding"_s, QString(codeOf(report.encoding))}, {u"columns"_s, columns},
            {u"columns_left_out"_s, QJsonArray::fromStringList(report.columns.unknown)}, {u"rows"_s, report.rows}, {u"taken"_s, report.taken}, {u"left_out"_s, report.leftOut},
            {u"unchanged"_s, report.unchanged}, {u"organizations_added"_s, report.organizationsAdded}, {u"organizations_completed"_s, report.organizationsCompleted},
            {u"problem_count"_s, report.problemCount}, {u"problems"_s, problems}, {u"action"_s, report.action}});
        return;
    }
    print(Words::tr("Columns read: %1").arg(read.join(u", "_s)));
    if (!report.columns.unknown.isEmpty())
        print(Words::tr("Columns left out: %1").arg(report.columns.unknown.join(u", "_s)));
    print(kind == ImportKind::Consultations ? Words::tr("%1 of %2 rows were taken in, %3 left out.").arg(report.taken).arg(report.rows).arg(report.leftOut)
                                            : Words::tr("%1 of %2 rows were taken in, %3 left out, %4 were known already.").arg(report.taken).arg(report.rows).arg(report.leftOut).arg(report.unchanged));
    print(Words::tr("Organisations: %1 added, %2 completed.").arg(report.organizationsAdded).arg(report.organizationsCompleted));
    print(dryRun ? Words::tr("This was a trial; nothing was written.") : Words::tr("musubi-cli undo takes all of it back."));
}

int importTable(Session& session)
{
    const ImportKind kind = importKindOf(session.argument(0, Words::tr("KIND")));
    const QString path = session.argument(1, Words::tr("CSV"));
    const IntakeOptions options = importOptions(session, path);
    Centre& centre = session.centre();
    ForeignFile file(path);
    IntakeReport report;
    try {
        report = kind == ImportKind::Consultations ? importConsultations(centre, file, options) : importOrganizations(centre, file, options);
    } catch (const Error& error) {
        const QString sentence = text::IntakeWording::refusal(error, kind);
        if (options.maps.contains(error.detail()))
            throw WrongCall{sentence};
        printError(sentence);
        return 1;
    }
    if (!session.json()) {
        for (const IntakeProblem& problem : std::as_const(report.problems))
            printError(text::IntakeWording::of(problem));
        if (report.problemCount > report.problems.size())
            printError(Words::tr("… and %1 more.").arg(report.problemCount - report.problems.size()));
    }
    printReport(session, report, kind, options.dryRun);
    return 0;
}

} // namespace

QList<Command> importCommands()
{
    return {{u"import"_s, Words::tr("Take in a ledger or a list of organisations."), u"consultations|organizations CSV [--dry-run] [--map COLUMN=FIELD]"_s, 2,
        u"musubi-cli -f sample.musubi export organizations list.csv\nmusubi-cli -f sample.musubi import organizations list.csv --dry-run"_s,
        [](QCommandLineParser& parser) {
            parser.addOption({u"dry-run"_s, Words::tr("Read and report, write nothing.")});
            parser.addOption({u"map"_s, Words::tr("What a column is: its header or number, and a field; without a field the column is left out. May be repeated."), u"COLUMN=FIELD"_s});
            parser.addOption({u"encoding"_s, Words::tr("Of the table; detected without."), u"ENCODING"_s});
        }, importTable}};
}

} // namespace musubi::command_line
