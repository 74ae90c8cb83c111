#pragma once

#include "core/base/stored.h"
#include "core/meeting/answer_names.h"
#include "core/meeting/answer_table.h"
#include "core/meeting/meeting.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DateEdit;
class MessageBar;

/// Answers that come as a table, from a spreadsheet, a mail, a web form or a CSV file: what was read, whose each row is, and
/// what could not be read, before anything is recorded.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    PasteDialog(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent = nullptr);

    /// Takes the text into the field where it may be edited; too much of it is refused with its size.
    void take(const QString& text);
    /// Throws Error(Fault::CannotOpen), and as pastedCells() does.
    void takeFile(const QString& path);
    /// What will be recorded: answers that differ from those known, with the source that the dialog says.
    QList<DateAnswer> answers() const;
    const AnswerTable& table() const { return m_table; }
    /// The row's answers are those of this participant; nobody for 0. A participant stands for one row.
    void choose(qsizetype row, int participant);

private:
    void read();
    void fill(const QList<NameMatch>& matches);
    void showIssues();
    void showCount();
    QList<DateAnswer> rowAnswers(qsizetype row, int participant) const;

    Centre& m_centre;
    Stored<Meeting> m_meeting;
    QList<AskedNames> m_asked;
    AnswerTable m_table;
    QPlainTextEdit* m_text;
    QScrollArea* m_rows;
    QList<QComboBox*> m_whose; // for each row
    QLabel* m_issues;
    QComboBox* m_source;
    DateEdit* m_when;
    QPushButton* m_record;
    MessageBar* m_messages;
};

} // namespace musubi::ui
