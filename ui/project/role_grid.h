#pragma once

#include "core/project/role_table.h"

#include <QTableWidget>

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// 役割分担表 as a table: a row for each task, a column for each body. In a cell 1 2 3 set ◎ ○ △, space takes the next one,
/// Del takes it away; a task is written in its first column. Read-only where it only shows.
class RoleGrid : public QTableWidget {
    Q_OBJECT

public:
    enum class Side { Expected, Actual };

    RoleGrid(Centre& centre, bool readOnly, QWidget* parent = nullptr);

    void setTable(const RoleTable& table, Side side = Side::Expected);
    RoleTable table() const;
    /// Which of the two stands in the cells: as agreed, or as it was.
    void showSide(Side side);
    void addTask();
    void removeTask();
    void moveTask(int by);
    /// The first row that has parts and no words for its task; −1 for none.
    int rowWithoutTask() const;
    /// All of it without scrolling.
    int heightNeeded() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fill();
    void setPart(RolePart part);
    RolePart& partAt(int row, int column);

    Centre& m_centre;
    bool m_readOnly;
    Side m_side = Side::Expected;
    RoleTable m_table;
    bool m_filling = false;
};

} // namespace musubi::ui
