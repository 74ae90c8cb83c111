#include "ui/command_line/output.h"

#include <QJsonDocument>
#include <QTextStream>

namespace musubi::command_line {

namespace {

/// East Asian wide and full-width blocks (UAX #11), coarse but right for what an office writes.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd) || c == 0x25ce || c == 0x25cb || c == 0x25b3 || c == 0x00d7;
}

QTextStream& standardOutput()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

void print(const QString& line)
{
    standardOutput() << line << Qt::endl;
}

void printError(const QString& line)
{
    static QTextStream stream(stderr);
    stream << line << Qt::endl;
}

void print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

void printTable(const QStringList& header, const QList<QStringList>& rows)
{
    QList<int> widths;
    for (const QString& cell : header)
        widths << terminalWidth(cell);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(row[i]));
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            text += cells[i];
            if (i + 1 < cells.size())
                text += QString(widths[i] - terminalWidth(cells[i]) + 2, QLatin1Char(' '));
        }
        print(text);
    };
    line(header);
    for (const QStringList& row : rows)
        line(row);
}

} // namespace musubi::command_line
