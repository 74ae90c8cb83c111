#include "ui/matter/pathway_table.h"

#include "core/japan/fiscal_year.h"
#include "ui/common/row_model.h"
#include "ui/text/number_wording.h"
#include "ui/text/pathway_wording.h"

#include <QHeaderView>

namespace musubi::ui {

namespace {

struct PathwayRow {
    struct Key {
        qint64 value = 0; // place in the pathway, from 1

        friend bool operator==(Key, Key) = default;
    };
    Key id;
    QString year, day, kind, what, result, number;
    int stage = 1; // 1–4
    bool strong = false;

    friend bool operator==(const PathwayRow&, const PathwayRow&) = default;
};

class PathwayModel : public RowModel<PathwayRow> {
public:
    using RowModel::RowModel;
};

int stageGlyphOf(const PathwayFact& fact)
{
    return fact.kind == PathwayKind::Outcome || fact.kind == PathwayKind::Publication ? 4 : static_cast<int>(fact.stage) + 1;
}

std::vector<PathwayRow> pathwayRowsOf(Centre& centre, const Pathway& pathway)
{
    using Wording = text::PathwayWording;
    std::vector<PathwayRow> rows;
    for (const PathwayFact& fact : pathway.facts)
        rows.push_back({{static_cast<qint64>(rows.size()) + 1}, text::fiscalYearName(centre, japan::fiscalYearOf(fact.on)), Wording::day(fact), Wording::kind(fact),
            Wording::what(centre, fact), fact.result, Wording::number(centre, fact), stageGlyphOf(fact), fact.lasting || fact.kind == PathwayKind::Outcome});
    return rows;
}

} // namespace

PathwayTable::PathwayTable(Centre& centre, const Pathway& pathway, QWidget* parent)
    : RowTable(tr("Path of the collaboration, as a table"), parent)
{
    const auto dressed = [](const PathwayRow& row, int role) -> QVariant {
        return role == StrongRole ? QVariant(row.strong) : QVariant();
    };
    const auto staged = [](const PathwayRow& row, int role) -> QVariant { return role == StageRole ? QVariant(row.stage) : QVariant(); };
    auto* model = new PathwayModel({{QT_TRANSLATE_NOOP("columns", "Fiscal year"), [](const PathwayRow& row) -> QVariant { return row.year; }},
                                       {QT_TRANSLATE_NOOP("columns", "Day"), [](const PathwayRow& row) -> QVariant { return row.day; }},
                                       {QT_TRANSLATE_NOOP("columns", "Stage"), [](const PathwayRow& row) -> QVariant { return row.kind; }, {}, staged},
                                       {QT_TRANSLATE_NOOP("columns", "What"), [](const PathwayRow& row) -> QVariant { return row.what; }, {}, dressed},
                                       {QT_TRANSLATE_NOOP("columns", "Result"), [](const PathwayRow& row) -> QVariant { return row.result; }},
                                       {QT_TRANSLATE_NOOP("columns", "Number"), [](const PathwayRow& row) -> QVariant { return row.number; }}},
        this);
    model->setRows(pathwayRowsOf(centre, pathway));
    setModel(model);
    setSortingEnabled(false);
    setWideColumn(3);
    const int widths[]{172, 132, 92, 0, 112, 92};
    for (int column = 0; column < 6; ++column)
        if (widths[column] > 0)
            horizontalHeader()->resizeSection(column, theme().px(widths[column]));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { Q_EMIT factChosen(index.data(IdRole).toLongLong() - 1); }, Qt::QueuedConnection);
}

} // namespace musubi::ui
