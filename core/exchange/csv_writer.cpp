#include "core/exchange/csv_writer.h"

#include "core/base/error.h"
#include "core/exchange/japanese_tables.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace musubi {
namespace {

constexpr qsizetype csvBuffer = 1 << 16;
constexpr qsizetype namedRecords = 20;

bool startsFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell.front());
}

} // namespace

QString neutralized(const QString& cell)
{
    return startsFormula(cell) ? u'\'' + cell : cell;
}

QString withoutApostrophe(const QString& cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(Sink sink, const CsvWriteOptions& options)
    : m_sink(std::move(sink))
    , m_options(options)
{
    if (options.encoding != TextEncoding::Utf8 && options.encoding != TextEncoding::Cp932)
        throw Error(Fault::Unsupported, codeOf(options.encoding));
    if (options.encoding == TextEncoding::Utf8)
        m_bytes = "\xEF\xBB\xBF"_ba;
}

void CsvWriter::append(const QString& cell)
{
    const bool neutralize = m_options.neutralizeFormulas && startsFormula(cell);
    const auto special = [this](QChar c) { return c == m_options.separator || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool quote = std::any_of(cell.cbegin(), cell.cend(), special) || cell.startsWith(u' ') || cell.endsWith(u' ')
        || cell.startsWith(u"sep="_s, Qt::CaseInsensitive); // in front it would name the separator
    if (quote)
        m_line += u'"';
    if (neutralize)
        m_line += u'\'';
    if (!quote) {
        m_line += cell;
        return;
    }
    for (const QChar c : cell) {
        if (c == u'"')
            m_line += u'"';
        m_line += c;
    }
    m_line += u'"';
}

void CsvWriter::write(const QStringList& cells, const QString& record)
{
    m_line.clear();
    if (cells.size() == 1 && cells.first().isEmpty())
        m_line = u"\"\""_s; // one empty cell is not an empty line
    else
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_line += QChar(m_options.separator);
            append(cells[i]);
        }
    m_line += u"\r\n"_s;

    if (m_options.encoding == TextEncoding::Utf8) {
        m_bytes += m_line.toUtf8();
    } else {
        QStringList missing;
        appendCp932(m_line, m_bytes, missing);
        if (!missing.isEmpty() && ++m_unencodableRecords <= namedRecords) {
            missing.removeDuplicates();
            m_unencodable.append((record.isEmpty() ? QString() : record + u": "_s) + missing.join(u' '));
        }
    }
    if (m_bytes.size() >= csvBuffer) {
        m_sink(m_bytes);
        m_bytes.clear();
    }
}

void CsvWriter::finish()
{
    if (m_unencodableRecords > 0) {
        if (m_unencodableRecords > namedRecords)
            m_unencodable.append(u'+' + QString::number(m_unencodableRecords - namedRecords));
        throw Error(Fault::Unencodable, m_unencodable.join(u'\n'));
    }
    m_sink(m_bytes);
    m_bytes.clear();
}

} // namespace musubi
