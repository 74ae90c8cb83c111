#pragma once

#include "core/intake/table_preview.h"

#include <QScrollArea>

class QComboBox;

namespace musubi::ui {

/// Every column of a foreign table with what stands in its first rows, and the field it is read as.
class ColumnGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnGrid(QWidget* parent = nullptr);

    void setTable(const TablePreview& table, ImportKind kind);
    /// One for each column shown; empty: left out.
    QStringList fields() const;
    /// A field stands for one column: another that had it is left out now.
    void choose(int column, const QString& field);

    /// More columns than this are not shown and not read.
    static constexpr int mostColumns = 200;

Q_SIGNALS:
    void changed();

private:
    void addRow(class QGridLayout& grid, const TablePreview& table, ImportKind kind, int column);
    void settle(int column);

    QList<QComboBox*> m_boxes;
};

/// 「受付日時」: how a window names a field of an import.
QString importFieldName(const QString& field);

} // namespace musubi::ui
