#pragma once

#include "core/project/screening_table.h"

#include <QTableWidget>

namespace musubi::ui {

/// 審査集計 to be read: criterion × reviewer with sums and averages, all of it without scrolling down.
class ScoreTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ScoreTable(const ScreeningTable& scores, QWidget* parent = nullptr);
};

} // namespace musubi::ui
