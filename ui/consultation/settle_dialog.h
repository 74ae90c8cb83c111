#pragma once

#include "core/task/task.h"

#include <QDialog>

class QPlainTextEdit;

namespace musubi::ui {

/// A promise ends by recording what happened; there is nothing to tick.
class SettleDialog : public QDialog {
    Q_OBJECT

public:
    SettleDialog(const Task& task, QDate on, QWidget* parent = nullptr);

    QString result() const;

private:
    QPlainTextEdit* m_result;
};

} // namespace musubi::ui
