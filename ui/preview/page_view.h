#pragma once

#include "ui/paper/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace musubi::ui {

/// Pages of paper one under the other, rendered only while they are in sight.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(paper::Pages pages);
    const paper::Pages& pages() const { return m_pages; }

    /// Percent of the natural size; 0 fits the width of the view.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    /// The percent that is in fact shown.
    int shownZoom() const;

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// The page that fills most of the view, from 0.
    int currentPage() const;
    void showPage(int page);

Q_SIGNALS:
    /// currentPage() or shownZoom() changed.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double scale() const; // device-independent pixels per millimetre
    QSize sizeOf(int page) const;
    int topOf(int page) const;
    void arrange();
    const QImage& picture(int page);

    paper::Pages m_pages;
    QCache<int, QImage> m_pictures;
    int m_zoom = 0;
};

} // namespace musubi::ui
