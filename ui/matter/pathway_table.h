#pragma once

#include "core/insight/pathway.h"
#include "ui/common/row_table.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// The facts of 協働のあゆみ as rows: fiscal year, day, lane, what it was, what came of it, number. Enter and a double click
/// open the record.
class PathwayTable : public RowTable {
    Q_OBJECT

public:
    PathwayTable(Centre& centre, const Pathway& pathway, QWidget* parent = nullptr);

Q_SIGNALS:
    void factChosen(qsizetype fact); // its place in the pathway
};

} // namespace musubi::ui
