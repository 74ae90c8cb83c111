#pragma once

#include "core/meeting/date_choice.h"

#include <QTableView>

namespace musubi::ui {

class DatesModel;
class RunLabel;

/// The answer that a key or a typed sign stands for: 1 ○ o, 2 △, 3 × x, 0 and the deleting keys for none; also full width.
std::optional<Availability> answerOfKey(int key, const QString& typed);
/// What Space turns an answer into: ○ → △ → × → none.
Availability nextAnswer(Availability answer);

/// The grid of answers: one key per cell.
class AnswerGrid : public QTableView {
    Q_OBJECT

public:
    explicit AnswerGrid(QWidget* parent = nullptr);

    /// Gives the chosen cells this answer; with `goOn` the next date of the same row is current afterwards.
    void enter(Availability answer, bool goOn = false);

Q_SIGNALS:
    /// These cells got one answer.
    void answered(const QModelIndexList& cells, Availability answer);
    void editAsked(const QModelIndex& cell);
    void requiredToggled(int row);
    void pasteAsked();
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QModelIndexList chosenCells() const;
};

/// The grid with its sums: these stay in sight below it and scroll sideways with it.
class DatesTable : public QWidget {
    Q_OBJECT

public:
    DatesTable(DatesModel* model, QWidget* parent = nullptr);

    AnswerGrid* grid() const { return m_grid; }
    /// Puts the keys into the grid, on the first cell where none is current.
    void begin();
    /// Measures rows and columns anew; after another picture.
    void measure();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();

    DatesModel* m_model;
    AnswerGrid* m_grid;
    QTableView* m_sums;
    RunLabel* m_corner;
};

} // namespace musubi::ui
