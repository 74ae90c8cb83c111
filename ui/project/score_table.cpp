#include "ui/project/score_table.h"

#include "ui/common/label.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"

#include <QHeaderView>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString averageWords(const ScoreSum& sum)
{
    const auto average = sum.average();
    return average ? QString::number(*average, 'f', 1) : QString();
}

QString sumWords(const ScoreSum& sum)
{
    return sum.count > 0 ? QString::number(sum.sum) : QString();
}

} // namespace

ScoreTable::ScoreTable(const ScreeningTable& scores, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("Scores by criterion and reviewer"));
    dressTable(*this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int reviewers = static_cast<int>(scores.reviewers.size());
    setColumnCount(reviewers + 3);
    setRowCount(static_cast<int>(scores.rows.size()) + 2);
    QStringList headings{tr("Criterion")};
    for (int i = 0; i < reviewers; ++i)
        headings << (scores.reviewers[i].isEmpty() ? tr("Reviewer %1").arg(i + 1) : scores.reviewers[i]);
    headings << tr("Sum") << tr("Average");
    setHorizontalHeaderLabels(headings);
    const auto put = [this](int row, int column, const QString& words, bool strong) {
        auto* cell = new QTableWidgetItem(words);
        if (column > 0)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // nothing to tick
        cell->setData(StrongRole, strong);
        setItem(row, column, cell);
    };
    for (int row = 0; row < scores.rows.size(); ++row) {
        const ScreeningTable::Row& line = scores.rows[row];
        put(row, 0, line.criterion, false);
        item(row, 0)->setToolTip(plainToolTip(QStringList(QStringList{line.criterion} + remarksIn(scores, row)).join(u'\n')));
        for (int i = 0; i < reviewers; ++i)
            put(row, 1 + i, line.scores[i] ? QString::number(*line.scores[i]) : u"―"_s, false);
        put(row, reviewers + 1, sumWords(sumOf(line)), true);
        put(row, reviewers + 2, averageWords(sumOf(line)), false);
    }
    const int sums = rowCount() - 2, averages = rowCount() - 1;
    put(sums, 0, tr("Sum"), true);
    put(averages, 0, tr("Average"), false);
    for (int i = 0; i < reviewers; ++i) {
        put(sums, 1 + i, sumWords(sumOfReviewer(scores, i)), true);
        put(averages, 1 + i, averageWords(sumOfReviewer(scores, i)), false);
    }
    put(sums, reviewers + 1, sumWords(sumOf(scores)), true);
    put(sums, reviewers + 2, {}, false);
    put(averages, reviewers + 1, {}, false);
    put(averages, reviewers + 2, averageWords(sumOf(scores)), true);
    horizontalHeader()->setMinimumSectionSize(theme().px(56));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < columnCount(); ++i)
        horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace musubi::ui
