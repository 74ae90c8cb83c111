#include "ui/command_line/command.h"
#include "ui/command_line/kinds.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/record_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

/// As the lists of the window write it; --json keeps what programs read.
QString cellText(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::QDate: return text::compactDate(value.toDate());
    case QMetaType::QDateTime: return text::compactDateTime(value.toDateTime());
    default: return exportText(value);
    }
}

int listRecords(Session& session)
{
    const QString kind = session.argument(0, Words::tr("KIND"));
    const ExportTable table = tableOfKind(session, kind);
    QList<QStringList> rows;
    QVariantList row;
    while (table.next(row)) {
        if (session.json()) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(table.columns[i].key, QJsonValue::fromVariant(table.columns[i].type == ColumnType::Integer ? row[i] : QVariant(exportText(row[i]))));
            print(object);
            continue;
        }
        QStringList cells;
        for (const QVariant& value : std::as_const(row))
            cells << cellText(value);
        rows << cells;
    }
    if (!session.json()) {
        QStringList header;
        for (const ExportColumn& column : table.columns)
            header << column.title;
        printTable(header, rows);
    }
    return 0;
}

int showRecord(Session& session)
{
    const QString typed = session.argument(0, Words::tr("NUMBER"));
    const RecordFacts facts = factsOf(session.centre(true), typed);
    if (session.json()) {
        print(facts.image);
        return 0;
    }
    print(facts.title);
    int width = 0;
    for (const auto& [name, value] : facts.fields)
        width = std::max(width, terminalWidth(name));
    for (const auto& [name, value] : facts.fields) {
        QString text = value;
        text.replace(u'\n', u'\n' + QString(width + 4, u' '));
        print(u"  "_s + name + QString(width - terminalWidth(name) + 2, u' ') + text);
    }
    return 0;
}

} // namespace

QList<Command> listCommands()
{
    return {
        {u"list"_s, Words::tr("List cases, consultations, events, meetings, organizations, people, programmes, projects or tasks."), u"cases|consultations|events|meetings|organizations|people|programmes|projects|tasks [--year R8]"_s, 1,
            u"musubi-cli -f sample.musubi list cases"_s,
            [](QCommandLineParser& parser) { parser.addOption({u"year"_s, Words::tr("Only of this fiscal year (R8, H31, 2026)."), u"YEAR"_s}); }, listRecords},
        {u"show"_s, Words::tr("Show one record by its number."), u"NUMBER"_s, 1, u"musubi-cli -f sample.musubi show R8-0001"_s, {}, showRecord},
    };
}

} // namespace musubi::command_line
