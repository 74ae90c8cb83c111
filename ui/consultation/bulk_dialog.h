#pragma once

#include "core/intake/bulk_edit.h"
#include "ui/common/change_dialog.h"

class QCheckBox;

namespace musubi::ui {

class Feedback;
class Picker;

/// What is to become of the selected consultations.
class BulkDialog : public ChangeDialog {
    Q_OBJECT

public:
    BulkDialog(Centre& centre, Feedback& feedback, int count, QWidget* parent = nullptr);

    BulkEdit edit() const;

private:
    bool isReady() override;

    QComboBox* m_topic;
    QCheckBox* m_main;
    Picker* m_case;
    QCheckBox* m_untie;
};

} // namespace musubi::ui
