#pragma once

#include <QStyledItemDelegate>

namespace musubi::ui {

/// Paints ○△× with its source or reason below; ground only for △ and ×, so that the eye finds trouble. Sums are one line.
class DatesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace musubi::ui
