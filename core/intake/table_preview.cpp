#include "core/intake/table_preview.h"

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"

#include <QIODevice>

namespace musubi {

using namespace Qt::StringLiterals;

TablePreview previewTable(QIODevice& device, ImportKind kind, std::optional<TextEncoding> encoding, int rows)
{
    CsvReader csv(device, {.encoding = encoding});
    CsvRow row;
    if (!csv.read(row))
        throw Error(Fault::Invalid, u"header"_s);
    TablePreview preview;
    preview.encoding = csv.encoding();
    preview.headers = row.cells;
    preview.columns = guessColumns(row.cells, kind);
    while (preview.rows.size() < rows) {
        try {
            if (!csv.read(row))
                break;
        } catch (const CsvError& error) {
            if (error.reason() == CsvFault::TooManyFaults || error.reason() == CsvFault::TooManyRows)
                break;
            continue;
        }
        QStringList cells = row.cells;
        cells.resize(preview.headers.size());
        preview.rows << cells;
    }
    return preview;
}

ImportKind guessKind(const QStringList& headers)
{
    return guessColumns(headers, ImportKind::Consultations).fields.contains(u"received_at"_s) ? ImportKind::Consultations : ImportKind::Organizations;
}

} // namespace musubi
