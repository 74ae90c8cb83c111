#pragma once

#include "ui/paper/odt_xml.h"

#include <QMap>

namespace musubi::paper {

enum class OdtCell { Ruled, Shaded, Open }; // with lines around; grey under labels; without lines

/// Tables of an ODT and the automatic styles they need, by the measures that occurred.
class OdtTables {
public:
    explicit OdtTables(OdtXml& xml)
        : m_xml(xml)
    {
    }

    /// Widths in millimetres from left to right. A table that starts a sheet names its master page.
    void begin(const std::vector<double>& columns, const QString& masterPage = {});
    void end() { m_xml.end(); }

    void beginRow(double minimumHeight = 0, bool mayDivide = false);
    void endRow() { m_xml.end(); }
    /// Rows between these two stand again at the top of every page.
    void beginHeadings() { m_xml.start(QLatin1StringView("table:table-header-rows")); }
    void endHeadings() { m_xml.end(); }

    void beginCell(OdtCell kind, int columns = 1, int rows = 1);
    /// Ends a cell that spans `columns`: the cells under it follow as covered.
    void endCell(int columns = 1);
    void covered(int columns = 1);
    void cell(OdtCell kind, QLatin1StringView style, const sheet::Text& text, int columns = 1, bool strong = false);

    /// The styles of all tables so far.
    void writeStyles(OdtXml& into) const;

private:
    struct Look {
        double width = 0;
        QString masterPage;
    };

    OdtXml& m_xml;
    std::vector<Look> m_tables;
    QMap<int, QString> m_columns; // hundredths of a millimetre
    QMap<std::pair<int, bool>, QString> m_rows; // and whether a row may go on on the next page
};

} // namespace musubi::paper
