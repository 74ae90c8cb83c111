#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;

namespace musubi {
class Centre;
struct Staff;
}

namespace musubi::ui {

class MessageBar;

/// Who sits here: arrow keys or the first letters choose, Enter takes. A new coordinator can be entered on the spot.
class SeatDialog : public QDialog {
    Q_OBJECT

public:
    explicit SeatDialog(Centre& centre, QWidget* parent = nullptr);

    std::optional<Id<Staff>> staff() const { return m_staff; }

private:
    QString freeCode() const;
    void fill();
    void take();
    void enter();

    Centre& m_centre;
    std::optional<Id<Staff>> m_staff;
    MessageBar* m_messages;
    QListWidget* m_list;
    QWidget* m_form;
    QLineEdit* m_name;
    QLineEdit* m_reading;
    QLineEdit* m_code;
};

} // namespace musubi::ui
