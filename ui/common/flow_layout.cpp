#include "ui/common/flow_layout.h"

#include "ui/common/theme.h"

#include <QWidget>

namespace musubi::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(0, index, static_cast<int>(m_items.size()) - 1));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() ? theme().px(m_gap) : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    struct Placed {
        QLayoutItem* item;
        QRect box;
    };
    QList<Placed> line;
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    const auto flush = [&] {
        if (apply)
            for (const Placed& placed : line) // centred on the tallest of its line
                placed.item->setGeometry(placed.box.translated(0, (lineHeight - placed.box.height()) / 2));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > room.left() && x + size.width() > room.right() + 1) {
            flush();
            x = room.left();
            y += lineHeight + theme().px(m_lineGap);
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), QSize(qMin(size.width(), qMax(room.width(), 1)), size.height()))});
        x += size.width() + theme().px(m_gap);
        lineHeight = qMax(lineHeight, size.height());
    }
    flush();
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace musubi::ui
