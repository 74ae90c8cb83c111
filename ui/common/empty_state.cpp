#include "ui/common/empty_state.h"

#include "ui/common/icon_label.h"
#include "ui/common/label.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace musubi::ui {

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_sentence(label(sentence, Type::Strong, Token::Ink, this))
    , m_hint(label(hint, Type::Small, Token::Ink2, this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(new IconLabel(icon, 24, Token::Ink3, this), 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(2);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    m_buttons->setSpacing(8);
    column->addLayout(row);
    column->addStretch();
    setText(sentence, hint);
}

void EmptyState::setText(const QString& sentence, const QString& hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

} // namespace musubi::ui
