#include "ui/consultation/bulk_dialog.h"

#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/matter/matter_picker.h"
#include "ui/text/language.h"

#include <QCheckBox>
#include <QComboBox>

namespace musubi::ui {

BulkDialog::BulkDialog(Centre& centre, Feedback& feedback, int count, QWidget* parent)
    : ChangeDialog(centre,
          {tr("Change several consultations"), tr("%n consultations are selected. What you leave alone stays as it is in each.", nullptr, count),
              tr("Change %n consultations", nullptr, count)},
          parent)
{
    addStaff(tr("Coordinator"));
    addStatus(tr("Status"), tr("Closed because"));
    m_topic = addChoice(tr("Add a topic"));
    m_topic->addItem(leaveAlone());
    for (const auto& term : centre.vocabulary().terms<TopicList>())
        m_topic->addItem(centre.vocabulary().label(QString(TopicList::name), term.value.code, text::language()), term.value.code);
    addBelow(m_main = new QCheckBox(tr("as the main topic ◎"), this));
    addLine(tr("Tie to the case"), m_case = new MatterPicker(centre, feedback, 0, this));
    addBelow(m_untie = new QCheckBox(tr("untie from the case"), this));
    connect(m_case, &Picker::valueChanged, this, &BulkDialog::refresh);
    connect(m_untie, &QCheckBox::toggled, this, &BulkDialog::refresh);
    begin();
}

bool BulkDialog::isReady()
{
    m_main->setEnabled(m_topic->currentIndex() > 0);
    m_case->setEnabled(!m_untie->isChecked());
    return !edit().isEmpty();
}

BulkEdit BulkDialog::edit() const
{
    BulkEdit edit;
    edit.staff = chosenStaff();
    edit.status = chosenStatus();
    edit.closingReason = closingReason();
    edit.topic = {m_topic->currentData().toString()};
    edit.mainTopic = m_main->isEnabled() && m_main->isChecked();
    if (m_untie->isChecked())
        edit.matter = std::optional<Id<Matter>>();
    else if (m_case->value())
        edit.matter = std::optional(Id<Matter>{m_case->value()});
    return edit;
}

} // namespace musubi::ui
