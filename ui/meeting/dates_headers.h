#pragma once

#include <QHeaderView>

namespace musubi::ui {

/// The dates over their columns: day, hours, and its place in the ranking or what stands against it.
class OfferHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit OfferHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/// Those asked at the left of their rows: body, 必須, and who comes; the names of sides and sums.
class AskedHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit AskedHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace musubi::ui
