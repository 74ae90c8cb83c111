#pragma once

#include "core/intake/matter_bulk_edit.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace musubi::ui {

/// What is to become of the selected cases: every line says 「変えない」 until something is chosen.
class MatterBulkDialog : public QDialog {
    Q_OBJECT

public:
    MatterBulkDialog(Centre& centre, int count, QWidget* parent = nullptr);

    MatterBulkEdit edit() const;

private:
    QComboBox* addChoice(QGridLayout& grid, const QString& name);
    void fillWords();
    void refresh();

    Centre& m_centre;
    QComboBox* m_lead;
    QComboBox* m_stage;
    QLineEdit* m_reason;
    QComboBox* m_status;
    QComboBox* m_closing;
    QPushButton* m_change;
};

} // namespace musubi::ui
