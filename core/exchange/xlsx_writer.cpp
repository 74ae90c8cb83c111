#include "core/exchange/xlsx_writer.h"

#include "core/base/error.h"
#include "core/exchange/output_file.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace musubi {
namespace {

constexpr int lastRow = LXW_ROW_MAX - 1;
constexpr int widestColumn = 60;
constexpr int firstYear = 1900; // a worksheet has no earlier dates

using Workbook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

[[noreturn]] void failXlsx(lxw_error error, const QString& path)
{
    const bool full = error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_ZIP_FILE_OPERATION
        || error == LXW_ERROR_ZIP_FILE_ADD;
    throw Error(full ? Fault::DiskFull : Fault::CannotWrite, path);
}

/// At most 31 characters, none of []:*?/\ and no apostrophe at either end.
QByteArray worksheetName(QString title)
{
    for (QChar& c : title)
        if (QStringView(u"[]:*?/\\'").contains(c) || c.unicode() < 0x20)
            c = u' ';
    title = title.simplified().left(31);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title.isEmpty() ? "Sheet1"_ba : title.toUtf8();
}

/// XML knows no control characters, and reads a lone carriage return as a line feed: both are spelled _xHHHH_, which is
/// how spreadsheets store them.
QByteArray worksheetText(const QString& text)
{
    const auto unsafe = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    };
    if (std::none_of(text.cbegin(), text.cend(), unsafe) && !text.contains("_x"_L1))
        return text.toUtf8();
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue; // a line break of a cell is a line feed
        if (unsafe(c))
            safe += u"_x"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0') + u'_';
        else if (c == u'_' && i + 1 < text.size() && text[i + 1] == u'x')
            safe += u"_x005F_"_s; // so that _x000D_ typed by somebody is read as typed
        else
            safe += c;
    }
    return safe.toUtf8();
}

int columnWidth(const ExportColumn& column)
{
    if (column.width > 0)
        return column.width;
    int title = 4; // room for the filter's button
    for (const QChar c : column.title)
        title += c.unicode() < 0x100 ? 1 : 2;
    int body = 24;
    switch (column.type) {
    case ColumnType::Text:
        break;
    case ColumnType::Integer:
        body = 8;
        break;
    case ColumnType::Date:
        body = 12;
        break;
    case ColumnType::DateTime:
        body = 17;
        break;
    }
    return std::min(std::max(title, body), widestColumn);
}

class XlsxSheet {
public:
    XlsxSheet(lxw_workbook* workbook, const ExportTable& table)
        : m_table(table)
        , m_sheet(workbook_add_worksheet(workbook, worksheetName(table.title).constData()))
    {
        m_header = workbook_add_format(workbook);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        for (const ExportColumn& column : table.columns) {
            lxw_format* format = workbook_add_format(workbook);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            switch (column.type) {
            case ColumnType::Text:
                format_set_text_wrap(format);
                format_set_num_format(format, "@"); // what is typed over it stays text too
                break;
            case ColumnType::Integer:
                format_set_num_format(format, "0");
                break;
            case ColumnType::Date:
                format_set_num_format(format, "yyyy/mm/dd");
                break;
            case ColumnType::DateTime:
                format_set_num_format(format, "yyyy/mm/dd hh:mm");
                break;
            }
            m_formats.push_back(format);
        }
        layOut();
    }

    void writeHeader()
    {
        for (int i = 0; i < int(m_table.columns.size()); ++i)
            check(worksheet_write_string(
                      m_sheet, 0, lxw_col_t(i), worksheetText(m_table.columns[i].title).constData(), m_header),
                {}, i);
    }

    void writeRow(lxw_row_t row, const QVariantList& values)
    {
        const QString name = exportText(values.value(m_table.nameColumn));
        for (int i = 0; i < int(m_table.columns.size()); ++i)
            check(writeCell(row, i, values.value(i)), name, i);
    }

    void finish(lxw_row_t rows)
    {
        if (!m_table.columns.isEmpty())
            worksheet_autofilter(m_sheet, 0, 0, rows, lastColumn());
    }

private:
    lxw_col_t lastColumn() const { return lxw_col_t(m_table.columns.size() - 1); }

    void layOut()
    {
        for (int i = 0; i < int(m_table.columns.size()); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columnWidth(m_table.columns[i]), nullptr);
        constexpr uint8_t a4 = 9;
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&C&P / &N");
    }

    lxw_error writeCell(lxw_row_t row, int column, const QVariant& value)
    {
        lxw_format* format = m_formats[size_t(column)];
        const auto at = lxw_col_t(column);
        const ColumnType type = m_table.columns[column].type;
        if (value.isNull())
            return LXW_NO_ERROR;
        if (type == ColumnType::Integer)
            return worksheet_write_number(m_sheet, row, at, double(value.toLongLong()), format);
        if (type != ColumnType::Text && value.toDate().year() >= firstYear) {
            const QDate date = value.toDate();
            const QTime time = type == ColumnType::DateTime ? value.toDateTime().time() : QTime(0, 0);
            lxw_datetime moment{
                date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
            return worksheet_write_datetime(m_sheet, row, at, &moment, format);
        }
        const QString text = exportText(value);
        return text.isEmpty() ? LXW_NO_ERROR
                              : worksheet_write_string(m_sheet, row, at, worksheetText(text).constData(), format);
    }

    void check(lxw_error error, const QString& name, int column) const
    {
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            throw Error(Fault::TooLarge, (name.isEmpty() ? QString() : name + u": "_s) + m_table.columns[column].title);
        if (error != LXW_NO_ERROR)
            failXlsx(error, name);
    }

    const ExportTable& m_table;
    lxw_worksheet* m_sheet;
    lxw_format* m_header = nullptr;
    std::vector<lxw_format*> m_formats;
};

qint64 fillWorkbook(const ExportTable& table, const QString& scratch, const QString& path, const Progress& progress)
{
    // Rows go to a temporary file at once: memory does not grow with the list.
    QByteArray folder = QFile::encodeName(scratch);
    const QByteArray file = QFile::encodeName(path);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    Workbook workbook(workbook_new_opt(file.constData(), &options), &lxw_workbook_free);
    if (!workbook)
        failXlsx(LXW_ERROR_CREATING_XLSX_FILE, path);

    XlsxSheet sheet(workbook.get(), table);
    sheet.writeHeader();
    qint64 rows = 0;
    QVariantList values;
    while (table.next(values)) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        if (rows == lastRow)
            throw Error(Fault::TooLarge, QString::number(lastRow));
        sheet.writeRow(lxw_row_t(++rows), values);
        progress.report(rows, table.rowCount);
    }
    sheet.finish(lxw_row_t(rows));
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        failXlsx(error, path);
    return rows;
}

} // namespace

bool canWriteXlsx()
{
    return true;
}

qint64 writeXlsx(const ExportTable& table, const QString& path, const Progress& progress)
{
    OutputFile file(path); // first: a folder one may not write is told before the work
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        throw Error(Fault::CannotWrite, scratch.path());
    const QString draft = scratch.filePath(u"list.xlsx"_s);
    const qint64 rows = fillWorkbook(table, scratch.path(), draft, progress);

    QFile written(draft);
    if (!written.open(QIODevice::ReadOnly))
        throw Error(Fault::CannotWrite, draft);
    while (!written.atEnd())
        file.write(written.read(1 << 20));
    file.commit();
    return rows;
}

} // namespace musubi
