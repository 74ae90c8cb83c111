#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/fuzz/demand.h"

#include <QBuffer>

using namespace musubi;

namespace {

QList<QStringList> rowsOf(const QByteArray& bytes, const CsvReadOptions& options, bool& faultless)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, options);
    QList<QStringList> rows;
    CsvRow row;
    qint64 line = 0;
    for (bool more = true; more;) {
        try {
            more = reader.read(row);
            if (!more)
                break;
            demand(row.cells.size() == row.lines.size());
            demand(row.lines.first() > line);
            demand(std::is_sorted(row.lines.cbegin(), row.lines.cend()));
            line = row.lines.last();
            for (const QString& cell : row.cells)
                demand(!cell.contains(QChar(0)) && cell.isValidUtf16());
            rows.append(row.cells);
        } catch (const CsvError& error) {
            demand(error.line() >= 1 && error.column() >= 1);
            faultless = false;
        }
    }
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    bool faultless = true;
    const QList<QStringList> rows = rowsOf(bytes, {}, faultless);

    // What was read is written and read again without a difference.
    QByteArray written;
    CsvWriter writer([&](QByteArrayView piece) { written.append(piece); }, {.neutralizeFormulas = false});
    for (const QStringList& row : rows)
        writer.write(row);
    writer.finish();
    bool again = true;
    demand(rowsOf(written, {.encoding = TextEncoding::Utf8, .separator = u','}, again) == rows);
    demand(again);

    // Tight limits refuse, they do not crash.
    rowsOf(bytes, {.limits = {.cell = 8, .record = 64, .columns = 3, .rows = 20, .faults = 5}}, faultless);
    return 0;
}
