#include "ui/preview/page_view.h"

#include "ui/common/theme.h"
#include "ui/paper/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace musubi::ui {

namespace {

constexpr double naturalDpi = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int pageGap = 16;       // around every page
constexpr int picturesKept = 12;  // pages

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(picturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(40);
}

void PageView::setPages(paper::Pages pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    arrange();
    viewport()->update();
    Q_EMIT moved();
}

void PageView::setZoom(int percent)
{
    const int page = currentPage();
    m_zoom = percent;
    m_pictures.clear();
    arrange();
    showPage(page);
    viewport()->update();
    Q_EMIT moved();
}

double PageView::scale() const
{
    if (m_zoom > 0)
        return naturalDpi / millimetresPerInch * m_zoom / 100;
    double widest = 1;
    for (const paper::Page& page : m_pages.pages)
        widest = std::max(widest, page.size.width());
    return std::max(0.5, (viewport()->width() - 2 * pageGap) / widest);
}

int PageView::shownZoom() const
{
    return static_cast<int>(std::lround(scale() * millimetresPerInch / naturalDpi * 100));
}

QSize PageView::sizeOf(int page) const
{
    return (m_pages.pages[static_cast<size_t>(page)].size * scale()).toSize();
}

int PageView::topOf(int page) const
{
    int y = pageGap;
    for (int i = 0; i < page; ++i)
        y += sizeOf(i).height() + pageGap;
    return y;
}

void PageView::arrange()
{
    int widest = 0;
    for (int i = 0; i < pageCount(); ++i)
        widest = std::max(widest, sizeOf(i).width());
    const QSize whole(widest + 2 * pageGap, topOf(pageCount()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_zoom == 0 ? 0 : std::max(0, whole.width() - viewport()->width()));
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < pageCount() && topOf(page + 1) <= middle)
        ++page;
    return page;
}

void PageView::showPage(int page)
{
    if (pageCount() == 0)
        return;
    verticalScrollBar()->setValue(topOf(std::clamp(page, 0, pageCount() - 1)) - pageGap);
}

const QImage& PageView::picture(int page)
{
    if (!m_pictures.contains(page)) {
        const double ratio = devicePixelRatioF();
        auto image = std::make_unique<QImage>(paper::renderPage(m_pages, page, scale() * millimetresPerInch * ratio));
        image->setDevicePixelRatio(ratio);
        m_pictures.insert(page, image.release());
    }
    return *m_pictures.object(page);
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Token::Window));
    for (int i = 0; i < pageCount(); ++i) {
        const QSize size = sizeOf(i);
        const int left = horizontalScrollBar()->maximum() > 0 ? pageGap - horizontalScrollBar()->value() : (viewport()->width() - size.width()) / 2;
        const QRect sheet(QPoint(left, topOf(i) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.drawImage(sheet, picture(i));
        painter.setPen(theme().color(Token::Line));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().color(Token::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == 0)
        m_pictures.clear();
    arrange();
    Q_EMIT moved();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT moved();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: showPage(currentPage() + 1); return;
    case Qt::Key_PageUp: showPage(currentPage() - 1); return;
    case Qt::Key_Home: showPage(0); return;
    case Qt::Key_End: showPage(pageCount() - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(std::clamp(shownZoom() + (event->angleDelta().y() > 0 ? 10 : -10), 25, 400));
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
}

} // namespace musubi::ui
