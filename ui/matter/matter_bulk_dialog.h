#pragma once

#include "core/intake/matter_bulk_edit.h"
#include "ui/common/change_dialog.h"

class QLineEdit;

namespace musubi::ui {

/// What is to become of the selected cases.
class MatterBulkDialog : public ChangeDialog {
    Q_OBJECT

public:
    MatterBulkDialog(Centre& centre, int count, QWidget* parent = nullptr);

    MatterBulkEdit edit() const;

private:
    bool isReady() override;
    std::optional<Stage> stageByHand() const;

    QComboBox* m_stage;
    QLineEdit* m_reason;
};

} // namespace musubi::ui
