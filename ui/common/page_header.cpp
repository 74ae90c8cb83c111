#include "ui/common/page_header.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_title(new ElidedLabel(title, Type::Title, Token::Ink, this))
    , m_beside(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_row(new QWidget(this))
    , m_count(new RunLabel(m_row))
    , m_links(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setContentsMargins(16, 8, 16, 8);
    m_top->setSpacing(8);
    m_top->addWidget(m_title);
    m_top->addLayout(m_beside);
    m_top->addStretch(1);
    m_top->addLayout(m_actions);
    column->addLayout(m_top);

    auto* line = new QHBoxLayout(m_row);
    line->setContentsMargins(16, 0, 16, 8);
    line->setSpacing(8);
    auto* chips = new QWidget(m_row);
    m_chips = new FlowLayout(chips);
    chips->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(new IconLabel(u"filter"_s, 16, Token::Ink2, m_row));
    line->addWidget(chips, 1);
    line->addLayout(m_links);
    m_chips->addWidget(m_count);
    column->addWidget(m_row);
    m_row->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // the chips may wrap
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setTrail(QWidget* link)
{
    m_top->insertWidget(0, link);
    m_top->insertWidget(1, new IconLabel(u"forward"_s, 16, Token::Ink3, this));
}

void PageHeader::addBeside(QWidget* widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::addChip(QWidget* chip)
{
    m_chips->insertWidget(m_chips->count() - 1, chip); // the count stays last
    showRow();
}

void PageHeader::removeChip(QWidget* chip)
{
    m_chips->removeWidget(chip);
    chip->deleteLater();
}

void PageHeader::clearChips()
{
    while (m_chips->count() > 1) {
        QLayoutItem* item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips->invalidate();
}

void PageHeader::setCount(const QList<Run>& runs)
{
    m_count->setRuns(runs);
    showRow();
}

void PageHeader::addChipAction(QWidget* link)
{
    m_links->addWidget(link);
    showRow();
}

void PageHeader::showRow()
{
    m_row->show();
    m_row->updateGeometry();
}

} // namespace musubi::ui
