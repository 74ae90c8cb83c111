#pragma once

#include "ui/text/date_mail.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace musubi::ui {

class MessageBar;

/// A mail that the office sends with its own mail program: addresses, subject and text to be copied, or saved as a text file.
/// What is changed here is copied as it stands and not kept.
class MailDialog : public QDialog {
    Q_OBJECT

public:
    /// `who` says in words for whom it is; `addresses` may be empty.
    MailDialog(const QString& title, const QString& who, const QString& addresses, const text::PlainMail& mail, QWidget* parent = nullptr);

    QString body() const;
    /// Subject and text, as they go into a text file. Throws Error as OutputFile does.
    void saveAs(const QString& path);

private:
    void addLine(QVBoxLayout& down, const QString& words, QLineEdit* field, const QString& copied);
    void copy(const QString& text, const QString& said);

    QLineEdit* m_addresses;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    MessageBar* m_messages;
};

} // namespace musubi::ui
