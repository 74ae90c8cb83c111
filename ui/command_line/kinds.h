#pragma once

#include "core/exchange/table.h"
#include "ui/command_line/command.h"

#include <QJsonObject>

namespace musubi::command_line {

/// The list of a kind (cases, consultations, events, meetings, organizations, people, tasks), narrowed by --year; throws WrongCall for another word.
ExportTable tableOfKind(Session& session, const QString& kind);

/// A record as `show` prints it: what it is, its filled fields with their labels, and its image.
struct RecordFacts {
    QString title;
    QList<std::pair<QString, QString>> fields;
    QJsonObject image;
};

/// Throws Error(Fault::UnknownNumber).
RecordFacts factsOf(Centre& centre, const QString& number);

/// The fiscal year of --year; throws WrongCall where it cannot be read.
std::optional<int> yearOption(Session& session);

/// What --encoding asks of a CSV; throws WrongCall for what cannot be written.
CsvWriteOptions csvOptions(Session& session);

} // namespace musubi::command_line
