#include "core/intake/table_reader.h"

#include "core/base/error.h"

#include <QBuffer>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedLength = 60; // of a value in a report

} // namespace

TableReader::TableReader(QIODevice& device, ImportKind kind, const IntakeOptions& options, IntakeReport& report)
    : m_csv(device, {.encoding = options.encoding})
    , m_options(options)
    , m_report(report)
{
    if (!m_csv.read(m_row))
        throw Error(Fault::Invalid, u"header"_s);
    m_report.encoding = m_csv.encoding();
    m_report.headers = m_row.cells;
    m_report.columns = guessColumns(m_row.cells, kind, options.maps);
    if (!options.fields.isEmpty()) {
        m_report.columns = {options.fields, {}};
        m_report.columns.fields.resize(m_row.cells.size());
    }
}

bool TableReader::next()
{
    while (true) {
        try {
            if (!m_csv.read(m_row))
                return false;
            reportDamage();
            return true;
        } catch (const CsvError& error) {
            m_row = {{}, {error.line()}, {}};
            report(error.reason() == CsvFault::TooManyFaults ? -1 : static_cast<int>(error.column()) - 1, IntakeIssue::RecordUnreadable, true);
            if (!m_silent) {
                ++m_report.rows;
                ++m_report.leftOut;
            }
            if (error.reason() == CsvFault::TooManyFaults || error.reason() == CsvFault::TooManyRows)
                return false;
        }
    }
}

void TableReader::reportDamage()
{
    for (const qsizetype column : m_row.damaged)
        if (column < fields().size() && !fields()[column].isEmpty())
            report(static_cast<int>(column), IntakeIssue::Damaged, false, m_row.cells[column]);
}

QString TableReader::cell(int column) const
{
    return column >= 0 && column < m_row.cells.size() ? m_row.cells[column].trimmed() : QString();
}

void TableReader::report(int column, IntakeIssue issue, bool leftOut, const QString& value)
{
    if (m_silent)
        return;
    ++m_report.problemCount;
    if (m_report.problems.size() >= m_options.mostProblems)
        return;
    const qint64 line = m_row.lines.isEmpty() ? 0 : m_row.lines[column >= 0 && column < m_row.lines.size() ? column : 0];
    m_report.problems << IntakeProblem{line, column + 1, column >= 0 && column < m_report.headers.size() ? m_report.headers[column] : QString(),
        (value.isNull() ? cell(column) : value).left(quotedLength), issue, leftOut};
}

RereadableDevice::RereadableDevice(QIODevice& device)
    : m_device(&device)
{
    if (!device.isSequential()) {
        m_start = device.pos();
        return;
    }
    m_bytes = device.readAll();
    auto buffer = std::make_unique<QBuffer>(&m_bytes);
    buffer->open(QIODevice::ReadOnly);
    m_own = std::move(buffer);
    m_device = m_own.get();
}

QIODevice& RereadableDevice::fromStart()
{
    if (!m_device->seek(m_start))
        throw Error(Fault::CannotOpen);
    return *m_device;
}

} // namespace musubi
