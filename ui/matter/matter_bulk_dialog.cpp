#include "ui/matter/matter_bulk_dialog.h"

#include "core/centre.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QLineEdit>

namespace musubi::ui {

MatterBulkDialog::MatterBulkDialog(Centre& centre, int count, QWidget* parent)
    : ChangeDialog(centre,
          {tr("Change several cases"), tr("%n cases are selected. What you leave alone stays as it is in each.", nullptr, count), tr("Change %n cases", nullptr, count)}, parent)
{
    addStaff(tr("Coordinator"));
    m_stage = addChoice(tr("Stage"));
    m_stage->addItem(leaveAlone());
    for (const auto& [stage, code] : Codes<Stage>::entries)
        m_stage->addItem(text::stageName(stage), QString(code));
    m_stage->addItem(tr("As it follows from what happened"), takeAway());
    addBelow(m_reason = new QLineEdit(this));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for the stage"));
    addStatus(tr("Status"), tr("Closed because"));
    connect(m_reason, &QLineEdit::textChanged, this, &MatterBulkDialog::refresh);
    begin();
}

std::optional<Stage> MatterBulkDialog::stageByHand() const
{
    return fromCode<Stage>(m_stage->currentData().toString());
}

bool MatterBulkDialog::isReady()
{
    m_reason->setEnabled(stageByHand().has_value());
    return !edit().isEmpty() && (!stageByHand() || !m_reason->text().trimmed().isEmpty());
}

MatterBulkEdit MatterBulkDialog::edit() const
{
    MatterBulkEdit edit;
    edit.lead = chosenStaff();
    edit.status = chosenStatus();
    edit.closingReason = closingReason();
    if (const auto stage = stageByHand()) {
        edit.stage = stage;
        edit.stageReason = m_reason->text().trimmed();
    } else if (m_stage->currentData().toString() == takeAway()) {
        edit.stage = std::optional<Stage>();
    }
    return edit;
}

} // namespace musubi::ui
