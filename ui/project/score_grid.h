#pragma once

#include "core/project/screening_table.h"
#include "ui/project/digit_grid.h"

namespace musubi::ui {

/// 審査 as it is entered: criteria down, reviewers across, sums and averages beside and below. A score is one key where the points have one
/// digit, and the keys go on to the next criterion by themselves; names are written in the first row and the first column, the last ones
/// of which are empty and make new reviewers and criteria. A table copied from a spreadsheet is laid over.
class ScoreGrid : public DigitGrid {
    Q_OBJECT

public:
    explicit ScoreGrid(QWidget* parent = nullptr);

    void setTable(const ScreeningTable& table);
    const ScreeningTable& table() const { return m_table; }
    /// The most that can be given for a criterion; 1 to mostPoints.
    void setPoints(int points);
    int points() const { return m_points; }

    /// Where the keys are; −1 outside of criteria and reviewers.
    qsizetype criterion() const;
    qsizetype reviewer() const;
    void setRemark(qsizetype criterion, qsizetype reviewer, const QString& remark);
    void setOpinion(qsizetype reviewer, const QString& opinion);
    void removeCriterion();
    void removeReviewer();
    /// Lays the text over the table from the cell with the keys on; says what could not be read.
    void take(const QString& copied);
    /// Puts the keys on the first thing that is to be mended; false where there is none.
    bool goToFinding();

protected:
    bool takesDigit(int row, int column) const override;
    bool takesWords(int row, int column) const override;
    /// The score, or goes behind the one typed before it in this cell while the points allow it.
    void enterDigit(int digit) override;
    void clearCell() override { enter(std::nullopt); }
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void shape();
    void showCells();
    void showSums();
    void markFindings();
    void put(int row, int column, const QString& words);
    void takeName(int row, int column);
    void enter(std::optional<int> score);
    QString reviewerName(qsizetype reviewer) const;

    ScreeningTable m_table;
    int m_points = 5;
    QPersistentModelIndex m_typing; // the cell whose first digit was just typed
};

} // namespace musubi::ui
