#pragma once

#include "ui/common/problem.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace musubi::ui {

class FieldHint;

/// Several lines of the same fields, one under the other: each can be moved and taken off, a button adds one.
/// Alt+↑ and Alt+↓ move the line with the focus. A problem of one line is said under that line, at its field.
class RowsField : public QWidget, public MarksParts {
    Q_OBJECT

public:
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// Why what is typed as a date in one of the lines is none; said at that line.
    QString complaint() const;
    void markParts(const QList<WordedProblem>& problems) override;
    bool focusMarkedPart() override;

Q_SIGNALS:
    void valueChanged();

protected:
    /// `addText` is on the button below; `rowName` names a line for assistive technology, %1 is its place.
    RowsField(const QString& addText, const QString& rowName, QWidget* parent);

    /// One more line with these fields; those whose horizontal policy expands share what is left.
    void appendRow(const QList<QWidget*>& fields);
    void clearRows();
    /// Headings over the lines and what stands under them (sums), each as wide as the field of its place; where a line has a field that
    /// takes the room, so has it. Call before the first line, with one widget for each place.
    void setFrame(const QList<QWidget*>& headings, const QList<QWidget*>& sums);
    /// One more part below the button that adds a line.
    void addBelow(QWidget* part);
    /// Whether a line can be added; default: yes.
    void offerAdding(bool offered);
    /// The field of a line that a problem's part is about; its first one unless overridden.
    virtual QWidget* widgetOf(int row, QLatin1StringView part) const;
    /// Whether nothing is written in the line, so that the value leaves it out: a row of the value is then found among the others.
    virtual bool isLeftOut(int) const { return false; }
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
        FieldHint* hint; // made when there is something to say
    };

    void mark(int row, QWidget* part, Severity severity, const QString& words);
    int rowOf(const QObject* widget) const;
    int lineOf(int rowOfValue) const;
    int placeOf(int row) const;
    QHBoxLayout* addLine(QWidget& line, const QList<QWidget*>& fields);
    void moveRow(int from, int to);
    void removeRow(int row);
    void nameRows();

    QString m_rowName;
    QVBoxLayout* m_column;
    QToolButton* m_add;
    QWidget* m_headings = nullptr; // over the lines
    QWidget* m_sums = nullptr;     // under them
    QList<QPointer<QWidget>> m_marked;
    QPointer<QWidget> m_firstError;
    QList<Row> m_rows;
};

} // namespace musubi::ui
