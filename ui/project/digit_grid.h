#pragma once

#include <QTableWidget>

namespace musubi::ui {

/// A table in which one key fills a cell, and the keys then go on down the column and to the top of the next one: sheets come in column by
/// column. Tab walks the same way and leaves behind the last cell. Digits are digits whatever the input method is set to; cells of words
/// are written with it.
class DigitGrid : public QTableWidget {
    Q_OBJECT

public:
    /// `name` is what assistive technology calls it.
    explicit DigitGrid(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void edited();
    void cellLeft();                    // the keys are in another cell
    void said(const QString& sentence); // empty takes back what was said

protected:
    virtual bool takesDigit(int row, int column) const = 0;
    virtual bool takesWords(int, int) const { return false; }
    /// The digit in the cell with the keys.
    virtual void enterDigit(int digit) = 0;
    virtual void clearCell() = 0;
    void goOn();

    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool focusNextPrevChild(bool next) override;

    bool m_filling = false; // cells are being written by the program

private:
    QModelIndex cellAfter(bool forward) const;
};

} // namespace musubi::ui
