#pragma once

#include <QDialog>

namespace musubi::ui {

/// What is wrong with the file, and the two ways on from there.
class FindingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit FindingsDialog(const QStringList& findings, QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreWanted();
};

} // namespace musubi::ui
