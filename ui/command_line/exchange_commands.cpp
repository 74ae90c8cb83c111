#include "core/exchange/xlsx_writer.h"
#include "ui/command_line/command.h"
#include "ui/command_line/kinds.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int exportRecords(Session& session)
{
    const QString kind = session.argument(0, Words::tr("KIND")), path = session.argument(1, Words::tr("OUT"));
    const bool workbook = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    if (!workbook && !path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        throw WrongCall{Words::tr("The name of the list must end in .csv or .xlsx.")};
    const CsvWriteOptions options = csvOptions(session);
    session.centre(); // to be written to: what left is noted in it
    const ExportTable table = tableOfKind(session, kind);
    const qint64 rows = workbook ? writeXlsx(table, path) : writeCsv(table, path, options);
    session.recordLeaving(Deed::ExportList, kind + u": "_s + QString::number(rows) + u" ("_s + path.section(u'.', -1).toUpper() + u')');
    if (session.json())
        print(QJsonObject{{u"file"_s, path}, {u"rows"_s, rows}});
    else
        print(Words::tr("Wrote %1 rows to %2.").arg(rows).arg(path));
    return 0;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {{u"export"_s, Words::tr("Write a list as CSV or XLSX."), u"KIND OUT.csv|OUT.xlsx [--encoding cp932] [--year R8]"_s, 2,
        u"musubi-cli -f sample.musubi export consultations consultations.csv"_s,
        [](QCommandLineParser& parser) {
            parser.addOption({u"encoding"_s, Words::tr("utf-8 (default) or cp932."), u"ENCODING"_s});
            parser.addOption({u"year"_s, Words::tr("Only of this fiscal year (R8, H31, 2026)."), u"YEAR"_s});
        }, exportRecords}};
}

} // namespace musubi::command_line
