#pragma once

#include <QElapsedTimer>
#include <QTableView>

#include <functional>

namespace musubi::ui {

/// The list of a page: whole rows, no grid, RowDelegate, flat header, hover over the row.
/// Ctrl+C copies the selected rows as TSV; Enter and a double click emit activated().
class RowTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is what assistive technology calls the list.
    explicit RowTable(const QString& name, QWidget* parent = nullptr);

    /// 44-px rows with SecondLineRole.
    void setTwoLines(bool two);
    /// The column that takes the room the others leave (the subject, the name), at least 160 px; −1 for the last one.
    void setWideColumn(int column);
    /// The row under the pointer; −1 for none.
    int hoveredRow() const { return m_hovered; }
    /// The selected rows with their header as tab-separated text, every cell in full; line breaks and tabs in cells become
    /// spaces, and what a spreadsheet would take for a formula gets an apostrophe in front.
    QString selectionAsText() const;

    /// The row that what was typed into the list leads to, −1 for none. Without it the current column is looked through,
    /// which a list over many rows cannot afford.
    std::function<int(const QString& typed)> rowBeginningLike;

    /// Widths, order, hidden columns and sorting are kept under this name between starts; the header's
    /// context menu hides and shows columns and brings back how they were at first. Call after the model is set and dressed.
    void rememberColumns(const QString& key);

    void keyboardSearch(const QString& typed) override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setHovered(int row);
    void applyMeasures();
    void fitWideColumn();
    void offerColumns(const QPoint& at);

    QByteArray m_firstColumns; // as the page dressed them
    QString m_typed;           // so far, into the list
    QElapsedTimer m_typedLast;
    int m_hovered = -1;
    int m_wide = -1;
    bool m_fitting = false;
    bool m_two = false;
};

/// The same dress for a QTableView or QHeaderView made elsewhere (a table inside a form, a report).
void dressTable(QTableView& table);

} // namespace musubi::ui
