#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace musubi::command_line {

void print(const QString& line);
void printError(const QString& line);
/// One object a line.
void print(const QJsonObject& object);

/// Columns aligned by the width that a terminal gives to kana and kanji (two places each).
void printTable(const QStringList& header, const QList<QStringList>& rows);

/// Places that a terminal needs for the text.
int terminalWidth(const QString& text);

} // namespace musubi::command_line
