#include "ui/common/section_header.h"

#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace musubi::ui {

SectionHeader::SectionHeader(const QString& icon, const QString& title, bool lined, QWidget* parent)
    : QWidget(parent)
    , m_lined(lined)
    , m_count(new ElidedLabel({}, Type::Small, Token::Ink2, this))
    , m_actions(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    if (!icon.isEmpty())
        row->addWidget(new IconLabel(icon, 20, Token::Ink, this));
    row->addWidget(label(title, Type::Strong, Token::Ink, this));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setCount(const QString& count)
{
    m_count->setText(count);
}

void SectionHeader::addAction(QWidget* link)
{
    m_actions->addWidget(link);
}

QSize SectionHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().px(32)};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_lined)
        paintGround(painter, QRect(0, 0, width(), 1), Token::Line);
}

void SectionHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
