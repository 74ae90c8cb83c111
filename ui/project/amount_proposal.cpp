#include "ui/project/amount_proposal.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/project/amount_edit.h"
#include "ui/text/project_wording.h"

#include <QHBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

AmountProposal::AmountProposal(AmountEdit* edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_why(label({}, Type::Small, Token::Ink2, this))
    , m_take(linkButton({}, u"back"_s, this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(8));
    across->addWidget(m_take);
    across->addWidget(m_why);
    across->addStretch(1);
    connect(m_take, &QToolButton::clicked, this, [this] {
        m_edit->setValue(m_amount);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    propose({}, {});
}

void AmountProposal::propose(const std::optional<qint64>& amount, const QString& why)
{
    m_amount = amount;
    m_why->setText(why);
    m_take->setText(amount ? tr("Take %1").arg(text::yen(amount)) : QString());
    m_take->setAccessibleName(amount ? tr("%1: take %2. %3").arg(m_edit->accessibleName(), text::yen(amount), why) : QString());
    m_take->setVisible(amount && m_edit->value() != amount);
}

} // namespace musubi::ui
