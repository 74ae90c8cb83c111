#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace musubi::ui {

/// Several lines of the same fields, one under the other: each can be moved and taken off, a button adds one.
/// Alt+↑ and Alt+↓ move the line with the focus.
class RowsField : public QWidget {
    Q_OBJECT

public:
    int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void valueChanged();

protected:
    /// `addText` is on the button below; `rowName` names a line for assistive technology, %1 is its place.
    RowsField(const QString& addText, const QString& rowName, QWidget* parent);

    /// One more line with these fields; those whose horizontal policy expands share what is left.
    void appendRow(const QList<QWidget*>& fields);
    void clearRows();
    QWidget* field(int row, int place) const { return m_rows[row].fields[place]; }
    /// A line as the button adds it; call appendRow().
    virtual void appendBlank() = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* line;
        QList<QWidget*> fields;
        QToolButton* up;
        QToolButton* down;
        QToolButton* remove;
    };

    int rowOf(const QObject* widget) const;
    void moveRow(int from, int to);
    void removeRow(int row);
    void nameRows();

    QString m_rowName;
    QVBoxLayout* m_column;
    QToolButton* m_add;
    QList<Row> m_rows;
};

} // namespace musubi::ui
