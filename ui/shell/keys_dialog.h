#pragma once

#include <QDialog>

namespace musubi::ui {

class Commands;

/// Every command that has a key, menu by menu; the text can be copied.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const Commands& commands, QWidget* parent);
};

} // namespace musubi::ui
