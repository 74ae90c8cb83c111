#include "ui/common/next_step_card.h"

#include "ui/common/buttons.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"

#include <QGridLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

NextStepCard::NextStepCard(QWidget* parent)
    : QFrame(parent)
    , m_what(readableLabel({}, Type::Strong, Token::Ink, this))
    , m_when(readableLabel({}, Type::Small, Token::Ink2, this))
    , m_tag(new TagLabel({}, this))
    , m_action(compact(linkButton(tr("Record and mark as done"), {}, this)))
{
    setProperty("card", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 7, 8, 7);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(u"promise"_s, 20, Token::Ink, this), 0, 0);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_tag, 0, 2, Qt::AlignRight);
    grid->addWidget(m_when, 1, 1);
    grid->addWidget(m_action, 1, 2, Qt::AlignRight);
    connect(m_action, &QToolButton::clicked, this, &NextStepCard::actionChosen);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would forbid the lines that wrap
}

void NextStepCard::setStep(const QString& what, const QString& when, const Tag& tag)
{
    m_what->setText(what);
    m_what->setAccessibleName(what);
    m_when->setText(when);
    m_when->setAccessibleName(when);
    m_tag->setTag(tag);
}

void NextStepCard::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace musubi::ui
