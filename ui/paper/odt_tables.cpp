#include "ui/paper/odt_tables.h"

#include "ui/paper/grid.h"

#include <QColor>

#include <cmath>
#include <numeric>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr float paperShade = 0.93F; // 7 % grey

int hundredths(double value)
{
    return static_cast<int>(std::lround(value * 100));
}

QString cellStyleName(OdtCell kind)
{
    return kind == OdtCell::Ruled ? u"Ruled"_s : kind == OdtCell::Shaded ? u"Shaded"_s : u"Open"_s;
}

} // namespace

void OdtTables::begin(const std::vector<double>& columns, const QString& masterPage)
{
    m_tables.push_back({std::accumulate(columns.begin(), columns.end(), 0.0), masterPage});
    const QString name = u"Table%1"_s.arg(m_tables.size());
    m_xml.start("table:table"_L1, {{"table:name"_L1, name}, {"table:style-name"_L1, name}});
    for (const double width : columns) {
        QString& column = m_columns[hundredths(width)];
        if (column.isEmpty())
            column = u"Column%1"_s.arg(hundredths(width));
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, column}});
    }
}

void OdtTables::beginRow(double minimumHeight, bool mayDivide)
{
    QString& row = m_rows[{hundredths(minimumHeight), mayDivide}];
    if (row.isEmpty())
        row = u"Row%1%2"_s.arg(hundredths(minimumHeight)).arg(mayDivide ? u"Long"_s : QString());
    m_xml.start("table:table-row"_L1, {{"table:style-name"_L1, row}});
}

void OdtTables::beginCell(OdtCell kind, int columns, int rows)
{
    m_xml.start("table:table-cell"_L1, {{"table:style-name"_L1, cellStyleName(kind)}, {"office:value-type"_L1, u"string"_s},
        {"table:number-columns-spanned"_L1, QString::number(columns)}, {"table:number-rows-spanned"_L1, QString::number(rows)}});
}

void OdtTables::endCell(int columns)
{
    m_xml.end();
    covered(columns - 1);
}

void OdtTables::covered(int columns)
{
    for (int i = 0; i < columns; ++i)
        m_xml.empty("table:covered-table-cell"_L1);
}

void OdtTables::cell(OdtCell kind, QLatin1StringView style, const sheet::Text& text, int columns, bool strong)
{
    beginCell(kind, columns);
    m_xml.paragraph(style, text, strong);
    endCell(columns);
}

void OdtTables::writeStyles(OdtXml& into) const
{
    const auto style = [&](const QString& name, const QString& family) {
        into.start("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, family}});
    };
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const QString name = u"Table%1"_s.arg(i + 1);
        if (m_tables[i].masterPage.isEmpty())
            style(name, u"table"_s);
        else
            into.start("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table"_s}, {"style:master-page-name"_L1, m_tables[i].masterPage}});
        into.empty("style:table-properties"_L1, {{"style:width"_L1, millimetres(m_tables[i].width)}, {"table:align"_L1, u"left"_s},
            {"fo:margin-top"_L1, millimetres(m_tables[i].masterPage.isEmpty() ? 2.5 : 0)}, {"table:border-model"_L1, u"collapsing"_s}});
        into.end();
    }
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        style(*column, u"table-column"_s);
        into.empty("style:table-column-properties"_L1, {{"style:column-width"_L1, millimetres(column.key() / 100.0)}});
        into.end();
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        style(*row, u"table-row"_s);
        into.empty("style:table-row-properties"_L1, {{"style:min-row-height"_L1, millimetres(row.key().first / 100.0)},
            {"fo:keep-together"_L1, row.key().second ? u"auto"_s : u"always"_s}});
        into.end();
    }
    for (const OdtCell kind : {OdtCell::Ruled, OdtCell::Shaded, OdtCell::Open}) {
        style(cellStyleName(kind), u"table-cell"_s);
        into.empty("style:table-cell-properties"_L1, {{"fo:border"_L1, kind == OdtCell::Open ? u"none"_s : ruled(Frame::innerRule)},
            {"fo:background-color"_L1, kind == OdtCell::Shaded ? QColor::fromRgbF(paperShade, paperShade, paperShade).name() : u"transparent"_s},
            {"fo:padding"_L1, millimetres(kind == OdtCell::Open ? 0 : Grid::padY)}, {"style:vertical-align"_L1, kind == OdtCell::Open ? u"top"_s : u"middle"_s}});
        into.end();
    }
}

} // namespace musubi::paper
