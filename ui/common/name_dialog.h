#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace musubi::ui {

/// Asks for one name. The button stays grey until there is one.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    /// `action` is the verb on the button, with its object.
    NameDialog(const QString& title, const QString& what, const QString& proposed, const QString& action, QWidget* parent = nullptr);

    /// A small line above the field: what gets the name.
    void setNote(const QString& note);
    QString name() const;

private:
    QLabel* m_note;
    QLineEdit* m_name;
};

} // namespace musubi::ui
