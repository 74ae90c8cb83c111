#pragma once

#include "ui/common/row_roles.h"

#include <QStyledItemDelegate>

namespace musubi::ui {

/// Paints rows of lists and tables: ground, accent bar, faint rule, then icon, stage, text, second line and tag
/// from row_roles.h. Works in QTableView and QListView.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The ground, bar and rule of a row without its content, for delegates that paint the rest themselves.
    static void paintRow(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn);
    /// Whether the row shows as chosen, and whether its view has the focus.
    static bool isChosen(const QStyleOptionViewItem& option);
    static bool isFocused(const QStyleOptionViewItem& option);
};

/// One line with the found letters on the mark's ground; elided at the right.
void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const QList<Hit>& hits, const QFont& font,
    const QColor& color);

} // namespace musubi::ui
