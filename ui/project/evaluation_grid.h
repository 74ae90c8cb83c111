#pragma once

#include "core/project/project.h"
#include "ui/project/digit_grid.h"

class QLabel;
class QLineEdit;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// 相互評価 as it is entered: items down; body and division with the gap between them, centre and committee across. A score is one key, 5 to 1.
class EvaluationGrid : public DigitGrid {
    Q_OBJECT

public:
    enum class Side { Body, Division, Centre, Committee };

    explicit EvaluationGrid(QWidget* parent = nullptr);

    /// One row for each, with what its item is called.
    void setItems(const QList<Evaluation>& items, const QStringList& names);
    const QList<Evaluation>& items() const { return m_items; }
    /// Of the cell with the keys; −1 and nothing elsewhere.
    int item() const;
    std::optional<Side> side() const;
    QString nameOf(int item) const { return m_names.value(item); }
    static QString nameOf(Side side);
    QString reason(int item, Side side) const;
    void setReason(int item, Side side, const QString& reason);
    void setCell(int item, Side side);

protected:
    bool takesDigit(int row, int column) const override;
    void enterDigit(int digit) override;
    void clearCell() override { enter(std::nullopt); }

private:
    void enter(std::optional<int> score);
    void fillCells();
    void fillAverages();

    QList<Evaluation> m_items;
    QStringList m_names;
};

/// The grid with the reason of the score that has the keys below it.
class EvaluationSheet : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationSheet(QWidget* parent = nullptr);

    EvaluationGrid* grid() const { return m_grid; }
    /// Puts the keys into the reason of the first low score that has none; false where all are given.
    bool goToMissingReason();

Q_SIGNALS:
    void edited();

private:
    void showCell();

    EvaluationGrid* m_grid;
    QLabel* m_said;
    QLabel* m_reasonName;
    QLineEdit* m_reason;
    bool m_showing = false;
};

} // namespace musubi::ui
