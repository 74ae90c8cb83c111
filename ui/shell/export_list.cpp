#include "ui/shell/export_list.h"

#include "core/exchange/xlsx_writer.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/file_choice.h"
#include "ui/common/leaving.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ExportWords)
};

} // namespace

void exportList(const ExportTable& table, const QString& name, Feedback& feedback, QWidget* parent)
{
    const QString csv = ExportWords::tr("CSV, UTF-8 (*.csv)"), older = ExportWords::tr("CSV for older Excel, Shift_JIS (*.csv)"), xlsx = ExportWords::tr("Excel workbook (*.xlsx)");
    QStringList kinds{csv, older};
    if (canWriteXlsx())
        kinds.prepend(xlsx);
    QString chosen;
    QString path = fileToSave(parent, ExportWords::tr("Export list"), name, kinds.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    const QString ending = chosen == xlsx ? u".xlsx"_s : u".csv"_s;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    attempt(feedback, [&] {
        CsvWriteOptions options;
        options.encoding = chosen == older ? TextEncoding::Cp932 : TextEncoding::Utf8;
        const qint64 rows = chosen == xlsx ? writeXlsx(table, path) : writeCsv(table, path, options);
        tellLeaving(*parent, Deed::ExportList, ExportWords::tr("%1: %n rows", "name of a list", static_cast<int>(rows)).arg(name) + (chosen == xlsx ? u" (XLSX)"_s : u" (CSV)"_s));
        feedback.done(ExportWords::tr("Wrote %n rows to %1.", nullptr, static_cast<int>(rows)).arg(path));
    });
}

} // namespace musubi::ui
