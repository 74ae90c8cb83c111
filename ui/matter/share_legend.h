#pragma once

#include "core/insight/partner_facts.h"

#include <QWidget>

namespace musubi::ui {

/// What the parts of the thin bar beside a body stand for, in this order from the left: the theme speaks for it, it has done
/// something like it, it is one who is missing at the table.
enum class ShareGroup { Theme, Record, Seat };
ShareGroup groupOf(SuggestionReason reason);
/// One part: solid, tinted or outlined, so that a copier keeps the difference.
void paintShare(QPainter& painter, const QRect& part, ShareGroup group);

/// The key to those bars, one line.
class ShareLegend : public QWidget {
    Q_OBJECT

public:
    explicit ShareLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace musubi::ui
