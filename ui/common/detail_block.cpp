#include "ui/common/detail_block.h"

#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace musubi::ui {

namespace {

constexpr int factColumn = 84;

} // namespace

DetailBlock::DetailBlock(const QString& title, const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(nullptr)
    , m_grid(nullptr)
{
    m_column->setContentsMargins(16, 9, 16, 8);
    m_column->setSpacing(4);
    if (!title.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        if (!icon.isEmpty())
            row->addWidget(new IconLabel(icon, 16, Token::Ink, this));
        row->addWidget(label(title, Type::Strong, Token::Ink, this));
        m_count = label({}, Type::Small, Token::Ink2, this);
        row->addWidget(m_count);
        row->addStretch(1);
        m_column->addLayout(row);
    }
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would forbid the lines that wrap
    clear();
}

void DetailBlock::setCount(const QString& count)
{
    if (m_count)
        m_count->setText(count);
}

void DetailBlock::addAction(QWidget* link)
{
    if (m_count) // the row of the title stands first
        m_column->itemAt(0)->layout()->addWidget(link);
}

QLabel* DetailBlock::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return nullptr;
    QLabel* shownValue = readableLabel(value, Type::Text, Token::Ink, m_body);
    shownValue->setAccessibleName(name + QChar(u' ') + value);
    addFact(name, shownValue);
    return shownValue;
}

void DetailBlock::addFact(const QString& name, QWidget* value)
{
    const int row = m_grid->rowCount();
    QLabel* head = label(name, Type::Small, Token::Ink2, m_body);
    head->setMinimumHeight(theme().line(Type::Text));
    m_grid->addWidget(head, row, 0, Qt::AlignTop);
    // A button's own width would otherwise bound the whole column.
    m_grid->addWidget(value, row, 1, qobject_cast<QLabel*>(value) ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
}

QLabel* DetailBlock::addParagraph(const QString& text)
{
    QLabel* made = readableLabel(text, Type::Text, Token::Ink, m_body);
    m_grid->addWidget(made, m_grid->rowCount(), 0, 1, 2);
    return made;
}

void DetailBlock::addWidget(QWidget* widget, Qt::Alignment alignment)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2, alignment);
}

void DetailBlock::clear()
{
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setHorizontalSpacing(theme().px(12));
    m_grid->setVerticalSpacing(theme().px(2));
    m_grid->setColumnMinimumWidth(0, theme().px(factColumn));
    m_grid->setColumnStretch(1, 1);
    m_column->addWidget(m_body);
}

void DetailBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, QRect(0, 0, width(), 1), Token::LineFaint);
}

} // namespace musubi::ui
