#include "core/exchange/pasted_cells.h"

#include "core/exchange/csv_reader.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

bool isBar(QChar sign)
{
    return u"|｜│┃"_s.contains(sign);
}

QList<QStringList> cellsOfCsv(const QString& text, char16_t separator)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReadOptions options;
    options.encoding = TextEncoding::Utf8;
    options.separator = separator;
    CsvReader reader(buffer, options);
    QList<QStringList> cells;
    for (CsvRow row; reader.read(row);)
        cells << row.cells;
    return cells;
}

QStringList cellsBetweenBars(const QString& line)
{
    QStringList cells{QString()};
    for (const QChar sign : line)
        if (isBar(sign))
            cells << QString();
        else
            cells.last() += sign;
    for (QString& cell : cells)
        cell = cell.trimmed();
    const QString whole = line.trimmed();
    if (isBar(whole.front()))
        cells.removeFirst();
    if (!cells.isEmpty() && isBar(whole.back()))
        cells.removeLast();
    return cells;
}

bool isRule(const QString& line)
{
    static const QRegularExpression rule(uR"(^[\s\-=+:|｜│┃─━┼╋＋－]+$)"_s);
    return rule.match(line).hasMatch();
}

} // namespace

QList<QStringList> pastedCells(const QString& text)
{
    static const QRegularExpression lineBreak(uR"(\r\n|\n|\r)"_s), wideGap(uR"([ \x{3000}]{2,}|\x{3000})"_s);
    if (text.contains(u'\t'))
        return cellsOfCsv(text, u'\t');
    QStringList lines = text.split(lineBreak);
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    const auto speaks = [&](const auto& condition) { return 2 * std::count_if(lines.begin(), lines.end(), condition) > lines.size(); };
    if (speaks([](const QString& line) { return std::any_of(line.begin(), line.end(), isBar); })) {
        lines.removeIf(isRule);
        QList<QStringList> cells;
        for (const QString& line : std::as_const(lines))
            cells << cellsBetweenBars(line);
        return cells;
    }
    if (speaks([](const QString& line) { return line.contains(u',') || line.contains(u';'); }))
        return cellsOfCsv(text, 0);
    QList<QStringList> cells;
    for (const QString& line : std::as_const(lines))
        cells << line.trimmed().split(wideGap);
    return cells;
}

} // namespace musubi
