#include "ui/common/next_step_card.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

NextStepCard::NextStepCard(QWidget* parent)
    : QFrame(parent)
    , m_what(readableLabel({}, Type::Strong, Token::Ink, this))
    , m_when(new ElidedLabel({}, Type::Small, Token::Ink2, this))
    , m_tag(new TagLabel({}, this))
    , m_action(compact(linkButton(tr("Record and mark as done"), {}, this)))
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 7, 8, 7);
    column->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new IconLabel(u"promise"_s, 20, Token::Ink, this), 0, Qt::AlignTop);
    first->addWidget(m_what, 1);
    first->addWidget(m_tag, 0, Qt::AlignTop);
    auto* second = new FlowLayout(nullptr, 8); // what can be done goes below where the pane is narrow
    second->setContentsMargins(theme().px(28), 0, 0, 0); // under the words, not under the icon
    second->addWidget(m_when);
    second->addWidget(m_action);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_action, &QToolButton::clicked, this, &NextStepCard::actionChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would forbid the lines that wrap
}

void NextStepCard::setStep(const QString& what, const QString& when, const Tag& tag)
{
    m_what->setText(what);
    m_what->setAccessibleName(what);
    m_when->setText(when);
    m_tag->setTag(tag);
}

void NextStepCard::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace musubi::ui
