#pragma once

#include "core/intake/bulk_edit.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace musubi::ui {

class Feedback;
class Picker;

/// What is to become of the selected consultations: every line says 「変えない」 until something is chosen.
class BulkDialog : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Centre& centre, Feedback& feedback, int count, QWidget* parent = nullptr);

    BulkEdit edit() const;

private:
    QComboBox* addChoice(QGridLayout& grid, const QString& name);
    void addCase(QGridLayout& grid);
    void fillWords();
    void refresh();

    Centre& m_centre;
    Feedback& m_feedback;
    QComboBox* m_staff;
    QComboBox* m_status;
    QComboBox* m_reason;
    QComboBox* m_topic;
    QCheckBox* m_main;
    Picker* m_case = nullptr;
    QCheckBox* m_untie = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace musubi::ui
