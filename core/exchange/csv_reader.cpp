#include "core/exchange/csv_reader.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace musubi {
namespace {

constexpr qint64 csvChunk = 1 << 20;
constexpr qsizetype csvSample = 1 << 16; // characters looked at to find the separator

QString csvPlace(qint64 line, qsizetype column)
{
    return QString::number(line) + u':' + QString::number(column);
}

/// Lines that begin within the text: CRLF, LF and CR each end one.
qint64 lineBreaks(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        count += c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
    }
    return count;
}

/// The candidate that splits most records into as many cells as the first one; comma when none does.
char16_t detectSeparator(QStringView sample)
{
    constexpr std::array candidates{u',', u'\t', u';'};
    std::array<QList<int>, candidates.size()> counts;
    std::array<int, candidates.size()> current{};
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        for (size_t i = 0; i < candidates.size(); ++i) {
            current[i] += c == candidates[i];
            if (c == u'\n' || c == u'\r') {
                if (current[i] > 0 || !counts[i].isEmpty())
                    counts[i].append(current[i]);
                current[i] = 0;
            }
        }
    }
    char16_t best = u',';
    qint64 bestScore = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (counts[i].isEmpty())
            counts[i].append(current[i]);
        const int first = counts[i].first();
        const qint64 agreeing = std::count(counts[i].cbegin(), counts[i].cend(), first);
        const qint64 score = first == 0 ? 0 : agreeing * 1000 + std::min(first, 999);
        if (score > bestScore) {
            best = candidates[i];
            bestScore = score;
        }
    }
    return best;
}

} // namespace

CsvError::CsvError(CsvFault reason, qint64 line, qsizetype column)
    : Error(reason == CsvFault::UnterminatedQuote || reason == CsvFault::TooManyFaults ? Fault::Unreadable
                                                                                       : Fault::TooLarge,
        csvPlace(line, column))
    , m_reason(reason)
    , m_line(line)
    , m_column(column)
{
}

CsvReader::CsvReader(QIODevice& device, const CsvReadOptions& options)
    : m_device(device)
    , m_options(options)
    , m_encoding(options.encoding ? *options.encoding : detectEncoding(device))
    , m_decoder(m_encoding)
    , m_separator(options.separator)
{
    start();
}

void CsvReader::start()
{
    while (m_text.size() < csvSample && fill()) { }
    const QString hint = m_text.left(6); // Excel's own way to name the separator
    const bool named = hint.size() >= 5 && hint.startsWith(u"sep=", Qt::CaseInsensitive)
        && QStringView(u",;\t|:").contains(hint[4]) && (hint.size() == 5 || hint[5] == u'\r' || hint[5] == u'\n');
    if (named)
        skipLine();
    if (m_separator == 0)
        m_separator = named ? hint[4].unicode() : detectSeparator(QStringView(m_text).mid(m_position, csvSample));
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    m_text.remove(0, m_position);
    m_position = 0;
    const QByteArray bytes = m_device.read(csvChunk);
    if (bytes.isEmpty()) {
        if (!m_device.atEnd())
            throw Error(Fault::CannotOpen, m_device.errorString());
        m_atEnd = true;
        m_decoder.finish(m_text);
    } else {
        m_bytesRead += bytes.size();
        m_decoder.decode(bytes, m_text);
    }
    return true;
}

bool CsvReader::read(CsvRow& row)
{
    while (!m_gaveUp) {
        if (m_position == m_text.size() && !fill()) {
            row = {};
            return false;
        }
        if (m_position == m_text.size())
            continue;
        if (m_text[m_position] == u'\n' || m_text[m_position] == u'\r') {
            skipLine();
            continue;
        }
        if (scan(row) == Scan::NeedsMore) {
            if (m_text.size() - m_position > m_options.limits.record)
                refuse(CsvFault::RecordTooLong, m_line, 1);
            fill();
            continue;
        }
        if (++m_rows > m_options.limits.rows) {
            m_gaveUp = true;
            throw CsvError(CsvFault::TooManyRows, row.lines.first(), 1);
        }
        return true;
    }
    row = {};
    return false;
}

CsvReader::Scan CsvReader::scan(CsvRow& row)
{
    const QChar* text = m_text.constData();
    const qsizetype size = m_text.size();
    qsizetype at = m_position;
    qint64 line = m_line;
    qsizetype column = 0;
    row.damaged.clear();

    for (;; ++column) {
        if (column == m_options.limits.columns)
            refuse(CsvFault::TooManyColumns, line, column + 1);
        if (column == row.cells.size()) {
            row.cells.append(QString());
            row.lines.append(0);
        }
        QString& cell = row.cells[column];
        row.lines[column] = line;

        qsizetype from = at;
        const bool quoted = at < size && text[at] == u'"';
        if (quoted) {
            if (scanQuoted(at, line, cell, column) == Scan::NeedsMore)
                return Scan::NeedsMore;
            from = at; // what follows the closing quotation mark belongs to the cell
        }
        while (at < size && text[at] != m_separator && text[at] != u'\n' && text[at] != u'\r')
            ++at;
        if (at - from > m_options.limits.cell)
            refuse(CsvFault::CellTooLong, row.lines[column], column + 1);
        if (at == size && !m_atEnd)
            return Scan::NeedsMore;
        if (quoted)
            cell.append(text + from, at - from);
        else
            cell.setUnicode(text + from, at - from);
        if (cell.contains(QChar::ReplacementCharacter))
            row.damaged.append(column);
        if (at == size || text[at] != m_separator)
            break;
        ++at;
    }

    if (at < size) {
        if (text[at] == u'\r' && at + 1 == size && !m_atEnd)
            return Scan::NeedsMore; // its line feed may be in the next piece
        at += text[at] == u'\r' && at + 1 < size && text[at + 1] == u'\n' ? 2 : 1;
        ++line;
    }
    row.cells.resize(column + 1);
    row.lines.resize(column + 1);
    m_position = at;
    m_line = line;
    return Scan::Complete;
}

/// From an opening quotation mark to behind the closing one; doubled marks inside stand for one.
CsvReader::Scan CsvReader::scanQuoted(qsizetype& at, qint64& line, QString& cell, qsizetype column)
{
    const QStringView text(m_text);
    const qsizetype open = at;
    cell.clear();
    qsizetype from = open + 1;
    for (;;) {
        const qsizetype quote = text.indexOf(u'"', from);
        const bool tooLong = (quote < 0 ? text.size() : quote) - open > m_options.limits.cell;
        if (quote < 0 && (tooLong || m_atEnd))
            refuse(CsvFault::UnterminatedQuote, line, column + 1);
        if (tooLong)
            refuse(CsvFault::CellTooLong, line, column + 1);
        if (quote < 0 || (quote + 1 == text.size() && !m_atEnd))
            return Scan::NeedsMore;
        const bool doubled = quote + 1 < text.size() && text[quote + 1] == u'"';
        cell.append(text.mid(from, quote - from + (doubled ? 1 : 0)));
        from = quote + (doubled ? 2 : 1);
        if (!doubled)
            break;
    }
    line += lineBreaks(text.mid(open, from - open));
    at = from;
    return Scan::Complete;
}

void CsvReader::refuse(CsvFault reason, qint64 line, qsizetype column)
{
    // Two faults may lie on one record: the reader always goes on behind the line where the cell in question began.
    while (m_line < line && m_position < m_text.size())
        skipLine();
    skipLine();
    if (++m_faults > m_options.limits.faults) {
        m_gaveUp = true;
        throw CsvError(CsvFault::TooManyFaults, line, column);
    }
    throw CsvError(reason, line, column);
}

/// Moves behind the end of the current line, whatever it holds.
void CsvReader::skipLine()
{
    for (;;) {
        const QStringView text(m_text);
        while (m_position < text.size() && text[m_position] != u'\n' && text[m_position] != u'\r')
            ++m_position;
        const bool cut = m_position == text.size() || (text[m_position] == u'\r' && m_position + 1 == text.size());
        if (!cut || !fill())
            break;
    }
    if (m_position == m_text.size())
        return;
    const bool pair = m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

} // namespace musubi
