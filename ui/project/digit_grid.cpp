#include "ui/project/digit_grid.h"

#include "core/japan/numerals.h"
#include "ui/common/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

DigitGrid::DigitGrid(const QString& name, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(name);
    dressTable(*this);
    setShowGrid(true); // cells that are written in
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false); // see focusNextPrevChild
}

/// The next cell of digits down the columns; invalid behind the last one.
QModelIndex DigitGrid::cellAfter(bool forward) const
{
    int row = currentRow(), column = currentColumn();
    for (int left = rowCount() * columnCount(); left > 0; --left) {
        row += forward ? 1 : -1;
        if (row < 0 || row >= rowCount()) {
            column += forward ? 1 : -1;
            row = forward ? 0 : rowCount() - 1;
        }
        if (column < 0 || column >= columnCount())
            break;
        if (takesDigit(row, column))
            return model()->index(row, column);
    }
    return {};
}

void DigitGrid::goOn()
{
    if (const QModelIndex next = cellAfter(true); next.isValid())
        setCurrentIndex(next);
}

void DigitGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takesDigit(currentRow(), currentColumn())) {
        const QString typed = japan::plainDigits(event->text());
        if (typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9')
            return enterDigit(typed.front().unicode() - u'0');
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return clearCell();
        if (enters || event->key() == Qt::Key_Space)
            return goOn();
        if (!typed.isEmpty() && typed.front().isPrint())
            return; // nothing but a digit, and no search through the cells
    } else if (enters) {
        if (takesWords(currentRow(), currentColumn()))
            edit(currentIndex());
        return; // nothing is recorded by it
    }
    QTableWidget::keyPressEvent(event);
}

void DigitGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableWidget::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, current.isValid() && takesWords(current.row(), current.column()));
    if (!m_filling)
        Q_EMIT cellLeft();
}

bool DigitGrid::focusNextPrevChild(bool next)
{
    const QModelIndex to = takesDigit(currentRow(), currentColumn()) && state() != EditingState ? cellAfter(next) : QModelIndex();
    if (!to.isValid())
        return QTableWidget::focusNextPrevChild(next);
    setCurrentIndex(to);
    return true;
}

} // namespace musubi::ui
